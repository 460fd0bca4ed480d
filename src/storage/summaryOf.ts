import type { RoundState } from '~/domain/log/RoundState.ts'
import { instantOf } from '~/domain/model/units.ts'
import type { RoundSummary } from './rows.ts'

/** What the list of rounds shows of a round, from its state. */
export const summaryOf = (state: RoundState): RoundSummary => ({
  title: state.setup.heads[0]?.value.title ?? '',
  isExample: state.isExample,
  applicationCount: state.applications.size,
  changedAt: state.lastChange ?? instantOf(0),
})
