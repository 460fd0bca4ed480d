import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { Application } from '~/domain/model/Application.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useOwnBar } from '~/session/useOwnBar.ts'
import { useRound } from '~/session/useRound.ts'
import { Notice } from '~/ui/page/Notice.tsx'

/** Tells the case officer at this device that they may take no part in a case. */
export function OwnRecusalNotice({ application }: { readonly application: Application }) {
  const { state } = useRound()
  const { ownBar } = useMessages().messages.area
  const bar = useOwnBar(application.areaId, application.caseNumber)
  if (!bar) return null
  const applicant = applicationOf(state, bar.caseNumber)?.applicant ?? bar.caseNumber
  return <Notice kind="warning">{ownBar[bar.kind](applicant, bar.text)}</Notice>
}
