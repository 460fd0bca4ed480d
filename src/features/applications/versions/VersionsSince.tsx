import { setupOf } from '~/domain/dossier/contestOf.ts'
import { versionsOf } from '~/domain/dossier/versionsOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { useRound } from '~/session/useRound.ts'
import { VersionComparison } from './VersionComparison.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  /** The round as it stood. */
  readonly then: RoundState
}

/** The version that stood at some time beside the one that stands. */
export function VersionsSince({ caseNumber, then }: Props) {
  const { log, state } = useRound()
  const setup = setupOf(state)
  const versions = versionsOf(log, state, caseNumber)
  const stood = then.applications.get(caseNumber)?.record.heads[0]?.eventId
  const before = versions.find(({ eventId }) => eventId === stood)
  const after = versions.find(({ isCurrent }) => isCurrent)
  return setup && before && after && <VersionComparison {...{ before, after, setup }} />
}
