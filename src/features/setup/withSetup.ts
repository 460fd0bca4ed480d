import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Setup } from '~/domain/model/Setup.ts'

/** The round as it would be with another setup in the place of its own; nothing is saved of it. */
export const withSetup = (state: RoundState, setup: Setup): RoundState => ({
  ...state,
  setup: { heads: state.setup.heads.slice(0, 1).map((head) => ({ ...head, value: setup })) },
})
