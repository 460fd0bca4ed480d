import { chainEvents } from '~/domain/log/chain.ts'
import type { Decided } from '~/domain/log/decide.ts'
import { headOf } from '~/domain/log/Log.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ChainId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { begunDraft } from '~/storage/begunDraft.ts'
import type { OwnChainRow } from '~/storage/rows.ts'
import { partsOf } from './carryOut.ts'
import { withAppended } from './roundInHand.ts'
import type { RoundInHand } from './WorkbenchState.ts'

export interface Author {
  readonly agencyName: string
  readonly at: Instant
  readonly newChainId: () => ChainId
}

export interface NewChains {
  /** The round with what was decided on it; a chain that is missing is begun first. */
  readonly add: (round: RoundInHand, decided: Decided) => RoundInHand
  /** The chains that were begun, and whose each is. */
  readonly rows: () => readonly OwnChainRow[]
}

/** Carries decisions out in memory, on chains that nobody has written to before. */
export function newChains({ agencyName, at, newChainId }: Author): NewChains {
  const chains = new Map<string, OwnChainRow>()
  return {
    rows: () => [...chains.values()],
    add: (start, decided) => {
      const { assessorId } = decided
      const { roundId } = start
      const brief = settled(start.state.opened)?.digest
      let round = start
      for (const part of partsOf(decided)) {
        const key = `${part.role} ${assessorId ?? ''}`
        const known = chains.get(key)
        const own = known ?? { chainId: newChainId(), roundId, role: part.role, assessorId }
        chains.set(key, own)
        const begun = known ? [] : [begunDraft({ roundId, ...part, brief })]
        const head = headOf(round.log.chains.get(own.chainId) ?? [])
        const stamp = { chain: own.chainId, at, actor: assessorId ?? agencyName }
        const clock = Math.max(round.clock, round.state.clock)
        round = withAppended(round, chainEvents([...begun, ...part.drafts], head, clock, stamp))
      }
      return round
    },
  }
}
