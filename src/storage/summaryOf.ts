import type { RoundState } from '~/domain/log/RoundState.ts'
import { instantOf } from '~/domain/model/units.ts'
import type { RoundSummary } from './rows.ts'

/** What the list of rounds shows of a round, from its state. */
export const summaryOf = (state: RoundState): RoundSummary => ({
  title: state.setup.heads[0]?.value.title ?? state.opened.heads[0]?.value.roundTitle ?? '',
  isExample: state.isExample,
  applicationCount: Math.max(state.applications.size, state.applicants.size),
  ...(state.opened.heads.length > 0 && { isBrief: true }),
  changedAt: state.lastChange ?? instantOf(0),
})
