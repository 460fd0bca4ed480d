import type { Steps } from '~/lib/steps.ts'
import type { Arrivals } from './arrivalsOf.ts'
import { evolveSteps } from './evolve.ts'
import type { RoundEvent } from './RoundEvent.ts'
import { emptyState, type RoundState } from './RoundState.ts'

/** A round as it stood when so many of its events were known. */
export interface Past {
  readonly at: (count: number) => Steps<RoundState>
}

/**
 * A state folded up to a place in fold order, and for which counts it is the right one: from `from`
 * on, below `below`.
 */
interface Checkpoint {
  readonly place: number
  readonly from: number
  readonly below: number
  readonly state: RoundState
}

/** Events between two states that are kept, and how many are. */
const spacing = 500
const most = 240

/**
 * The states of a round's past, each the fold of what was known then, in fold order [CL5]. What was
 * folded on the way to one is gone on from for the next, as long as the same events are known.
 */
export function createPast({ events, rank }: Arrivals): Past {
  let kept: readonly Checkpoint[] = []
  const keep = (checkpoint: Checkpoint) => {
    kept = [...kept, checkpoint].slice(-most)
  }
  return {
    *at(count) {
      const start = kept
        .filter(({ from, below }) => from <= count && count < below)
        .reduce((best, each) => (each.place > best.place ? each : best), beginning)
      let { place, from, below, state } = start
      while (place < events.length) {
        const known: RoundEvent[] = []
        while (place < events.length && known.length < spacing) {
          const [event, at] = [events[place], rank[place] ?? 0]
          place += 1
          if (at >= count) below = Math.min(below, at + 1)
          else if (event) {
            from = Math.max(from, at + 1)
            known.push(event)
          }
        }
        state = yield* evolveSteps(state, known)
        keep({ place, from, below, state })
        yield
      }
      return state
    },
  }
}

const beginning: Checkpoint = { place: 0, from: 0, below: Infinity, state: emptyState }
