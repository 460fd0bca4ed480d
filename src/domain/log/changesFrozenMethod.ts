import { methodOf, type Setup } from '~/domain/model/Setup.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { RoundState } from './RoundState.ts'

/** Whether a change to the setup would be a change to the frozen method. */
export function changesFrozenMethod(
  state: Pick<RoundState, 'setup' | 'frozenBy'>,
  setup: Setup,
): boolean {
  const current = state.setup.heads[0]?.value
  if (!current || !state.frozenBy) return false
  return canonicalJson(methodOf(current)) !== canonicalJson(methodOf(setup))
}
