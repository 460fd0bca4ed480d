import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { type Author, newChains } from './newChains.ts'
import type { RoundInHand } from './WorkbenchState.ts'

export interface WithUnsaved {
  readonly round: RoundInHand
  /** Changes that are in it and not in the browser's store. */
  readonly unsaved: number
}

/**
 * A round with what storage would not take, for a copy. It goes on chains of its own: the numbers
 * that the round's own chains come to next belong to whatever is stored next.
 */
export function withUnsaved(
  start: RoundInHand,
  commands: readonly Command[],
  author: Author,
): WithUnsaved {
  const chains = newChains(author)
  let round = start
  let unsaved = 0
  for (const command of commands) {
    const decided = decide(round.state, command)
    if (!decided.ok || decided.value.drafts.length === 0) continue
    unsaved += 1
    round = chains.add(round, decided.value)
  }
  return { round, unsaved }
}
