import type { Command } from './Command.ts'
import type { RoundState } from './RoundState.ts'

/** Whether the round is closed; of two who disagree, the one who closed it holds. */
export const isClosed = ({ casefile }: RoundState): boolean =>
  casefile.closing.heads.some(({ value }) => value.isClosed)

/** What may still be said of a closed round: that it opens again, and what moves nothing in it. */
const afterClosing: ReadonlySet<Command['kind']> = new Set([
  'open-round-again',
  'close-round',
  'note-journal',
  'note-access',
  'note-answer',
  'rule-device',
  'record-recovery',
])

/** Whether a command comes too late: the round is closed, and it would change what was closed [CL1]. */
export const isTooLate = (state: RoundState, { kind }: Command): boolean =>
  isClosed(state) && !afterClosing.has(kind)
