import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useOwnBar } from '~/session/useOwnBar.ts'
import { useRound } from '~/session/useRound.ts'
import { Notice } from '~/ui/page/Notice.tsx'

/** Tells the case officer at this device that they may take no part in an area. */
export function OwnRecusalNotice({ areaId }: { readonly areaId: AreaId }) {
  const { state } = useRound()
  const { ownBar } = useMessages().messages.area
  const bar = useOwnBar(areaId)
  if (!bar) return null
  const applicant = applicationOf(state, bar.caseNumber)?.applicant ?? bar.caseNumber
  return <Notice kind="warning">{ownBar[bar.kind](applicant, bar.text)}</Notice>
}
