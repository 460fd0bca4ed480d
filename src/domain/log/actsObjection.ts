import type { ActsCommand } from './ActsCommand.ts'
import type { Objection } from './objectionTo.ts'
import { recommendationDigest } from './recommendationDigest.ts'
import { recommendedOf } from './recommendedOf.ts'
import type { RoundState } from './RoundState.ts'

/** Why an act may not be recorded now. */
export type ActsObjection = 'nothing-decided' | 'recommendation-moved'

export function actsObjection(state: RoundState, command: ActsCommand): Objection | null {
  switch (command.kind) {
    case 'send-recommendation': {
      const recommended = recommendedOf(state)
      if (recommended.length === 0) return { code: 'nothing-decided', subject: '' }
      return recommendationDigest(recommended) === command.digest
        ? null
        : { code: 'recommendation-moved', subject: '' }
    }
    default:
      return null
  }
}
