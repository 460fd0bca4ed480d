import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { eventPlace } from './eventPlace.ts'
import type { FollowedActs } from './followActs.ts'
import type { FoundedEvent } from './isFounded.ts'
import type { Break, Check, CheckId, Remark } from './Verification.ts'

type Findings = Pick<Check, 'count' | 'breaks' | 'remarks'>

/** Decisions, the panel's views and sent versions, each by what it rests on, and whether it still does. */
export const checkActs = (
  acts: FollowedActs['acts'],
  state: RoundState,
  sheets: readonly AreaSheet[],
): readonly (readonly [CheckId, Findings])[] =>
  (Object.keys(checkOfKind) as FoundedEvent['kind'][]).map((kind) => {
    const own = acts.filter(({ event }) => event.kind === kind)
    const { id, unfounded, stale } = checkOfKind[kind]
    const standing = standingIn(state)
    const digests = new Map(sheets.map(({ area, digest }) => [area.id, digest]))
    const breaks: Break[] = []
    const remarks: Remark[] = []
    for (const { event, footing } of own) {
      const place = eventPlace(event, state)
      if (footing === 'none') breaks.push({ code: unfounded, place })
      else if (footing === 'before-arrival') remarks.push({ code: 'made-before-arrival', place })
      else if (footing === 'restored') remarks.push({ code: 'decision-restored', place })
      const isMoved = 'areaId' in event.body && digests.get(event.body.areaId) !== event.body.digest
      if (stale && isMoved && footing !== 'none' && standing.has(event.id)) {
        remarks.push({ code: stale, place })
      }
    }
    return [id, { count: own.length, breaks, remarks }]
  })

interface KindOfAct {
  readonly id: CheckId
  readonly unfounded: 'decision-unfounded' | 'view-unfounded' | 'version-unfounded'
  /** What has been sent is past: it is not held against what came after. */
  readonly stale: 'decision-stale' | 'view-stale' | null
}

const checkOfKind: Readonly<Record<FoundedEvent['kind'], KindOfAct>> = {
  'area-decided': { id: 'decisions', unfounded: 'decision-unfounded', stale: 'decision-stale' },
  'panel-viewed': { id: 'views', unfounded: 'view-unfounded', stale: 'view-stale' },
  'recommendation-sent': { id: 'versions', unfounded: 'version-unfounded', stale: null },
}

/** The decisions and views that nothing has replaced. */
const standingIn = ({ areas }: RoundState): ReadonlySet<string> =>
  new Set(
    [...areas.values()].flatMap(({ decision, panelView }) =>
      [...decision.heads, ...panelView.heads].map(({ eventId }) => eventId),
    ),
  )
