import type { Command } from '~/domain/log/Command.ts'
import { decide, type Refusal } from '~/domain/log/decide.ts'
import { emptyLog } from '~/domain/log/Log.ts'
import { emptyState } from '~/domain/log/RoundState.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import type { Steps } from '~/lib/steps.ts'
import type { OwnChainRow } from '~/storage/rows.ts'
import { type Author, newChains } from './newChains.ts'
import type { RoundInHand } from './WorkbenchState.ts'

export interface BegunRound {
  readonly round: RoundInHand
  readonly own: readonly OwnChainRow[]
}

/**
 * A new round as its first commands make it, one after another, in memory: it is stored as a whole or
 * not at all. Errors: the refusal of the first command that is refused.
 */
export function* begunRound(
  roundId: RoundId,
  commands: readonly Command[],
  author: Author,
  onProgress: ((done: number, total: number) => void) | undefined,
): Steps<Result<BegunRound, Refusal>> {
  const chains = newChains(author)
  let round: RoundInHand = { roundId, state: emptyState, log: emptyLog, damages: [], clock: 0 }
  for (const [index, command] of commands.entries()) {
    const decided = decide(round.state, command)
    if (!decided.ok) return decided
    round = chains.add(round, decided.value)
    onProgress?.(index + 1, commands.length)
    yield
  }
  return ok({ round, own: chains.rows() })
}
