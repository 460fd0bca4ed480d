import { chainEvents } from '~/domain/log/chain.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { headOf } from '~/domain/log/Log.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ChainId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { begunDraft } from '~/storage/begunDraft.ts'
import { partsOf } from './carryOut.ts'
import { withAppended } from './roundInHand.ts'
import type { RoundInHand } from './WorkbenchState.ts'

interface Author {
  readonly agencyName: string
  readonly at: Instant
  readonly newChainId: () => ChainId
}

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
  { agencyName, at, newChainId }: Author,
): WithUnsaved {
  let round = start
  let unsaved = 0
  const chains = new Map<string, ChainId>()
  for (const command of commands) {
    const decided = decide(round.state, command)
    if (!decided.ok || decided.value.drafts.length === 0) continue
    unsaved += 1
    const { assessorId } = decided.value
    const brief = settled(round.state.opened)?.digest
    for (const part of partsOf(decided.value)) {
      const key = `${part.role} ${assessorId ?? ''}`
      const chain = chains.get(key) ?? newChainId()
      const begun = chains.has(key) ? [] : [begunDraft({ ...round, ...part, brief })]
      chains.set(key, chain)
      const head = headOf(round.log.chains.get(chain) ?? [])
      const stamp = { chain, at, actor: assessorId ?? agencyName }
      const clock = Math.max(round.clock, round.state.clock)
      const events = chainEvents([...begun, ...part.drafts], head, clock, stamp)
      round = withAppended(round, events)
    }
  }
  return { round, unsaved }
}
