import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { SentFile } from '~/domain/model/PanelFile.ts'
import type { AssessorProgress } from './panelProgress.ts'

/** What an assessor may be reminded of: something that is theirs to do, and nothing of others'. */
export interface Reminder {
  readonly about: 'declaration' | 'assessments'
  readonly cases: readonly CaseNumber[]
  /** The file it is to be done in; undefined where nothing was sent, as on paper. */
  readonly file: SentFile | undefined
}

/** Null for who misses nothing, and for who waits for the agency. */
export function reminderOf(state: RoundState, progress: AssessorProgress): Reminder | null {
  const { assessorId, lack, missing, undeclared, lastSent } = progress
  const [habilitet, brief] = [lastSent('habilitet')?.value, lastSent('brief')?.value]
  if (lack === 'declaration') return { about: 'declaration', cases: undeclared, file: habilitet }
  const isOwed = !brief && (habilitet !== undefined || lack === 'ruling')
  const cases = missing.filter(
    (caseNumber) => habilitetOf(state, caseNumber, assessorId).open.length === 0,
  )
  return isOwed || cases.length === 0 ? null : { about: 'assessments', cases, file: brief }
}
