import { areaDigestIn } from '~/domain/dossier/areaDigestIn.ts'
import { recommendationDigest, sentAreaOf } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'

/** What people did on the strength of what the log gave them then, and that says what that was. */
export type FoundedEvent = Extract<
  RoundEvent,
  { kind: 'area-decided' | 'panel-viewed' | 'recommendation-sent' }
>

/** Taking a decision back rests on no ranking. */
export function isFoundedEvent(event: RoundEvent): event is FoundedEvent {
  switch (event.kind) {
    case 'area-decided':
    case 'panel-viewed':
      return event.body.choice !== 'undecided'
    case 'recommendation-sent':
      return true
    default:
      return false
  }
}

/** Whether an event is made on what a state gives: its area's ranking, or all that is recommended. */
export function isFounded(state: RoundState, event: FoundedEvent): boolean {
  if (event.kind !== 'recommendation-sent') {
    return areaDigestIn(state, event.body.areaId) === event.body.digest
  }
  const recommendation = recommendationOf(state)
  const { digest, areas, setReason = null } = event.body
  return (
    recommendationDigest(recommendation) === digest &&
    canonicalJson(recommendation.areas.map(sentAreaOf)) === canonicalJson(areas) &&
    recommendation.setReason === setReason
  )
}
