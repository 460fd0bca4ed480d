import type { EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { Arrivals } from './arrivalsOf.ts'
import type { EventKind } from './eventKinds.ts'
import type { Log } from './Log.ts'
import type { RoundEvent } from './RoundEvent.ts'

/** What people ask for the ranking before, rather than by the clock. */
export type NamedMoment = {
  /** The first event of it. */
  readonly eventId: EventId
  readonly at: Instant
} & (
  | { readonly kind: 'meeting' }
  | { readonly kind: 'sent'; readonly version: number }
  | { readonly kind: 'file-read'; readonly fileName: string }
  | { readonly kind: 'reassessment'; readonly askedBy: string }
  | { readonly kind: 'closed' }
)

/** A meeting is a new one when nothing was said in any for so long. Unit: ms, twelve hours. */
const betweenMeetings = 12 * 3_600_000

/** Each meeting, sending, import and second look, and the closing of the round, as they came. */
export function momentsIn(
  { chains }: Log,
  { events, knownAt, byArrival }: Arrivals,
): readonly NamedMoment[] {
  let lastSaid = -Infinity
  return byArrival.flatMap((place): readonly NamedMoment[] => {
    const [event, at] = [events[place], knownAt[place]]
    if (!event || at === undefined) return []
    const here = { eventId: event.id, at }
    if (isSaidInMeeting(event)) {
      const now = Date.parse(at)
      const isNew = now - lastSaid > betweenMeetings
      lastSaid = now
      return isNew ? [{ ...here, kind: 'meeting' }] : []
    }
    switch (event.kind) {
      case 'recommendation-sent':
        return [{ ...here, kind: 'sent', version: event.body.version }]
      case 'import-finished':
        return [
          {
            ...here,
            eventId: firstOfImport(chains.get(event.chain) ?? [], event).id,
            kind: 'file-read',
            fileName: event.body.fileName,
          },
        ]
      case 'reassessment-recorded': {
        const { standing, askedBy } = event.body.reassessment
        const isBegun = standing === 'open' && event.body.replaces.length === 0
        return isBegun ? [{ ...here, kind: 'reassessment', askedBy }] : []
      }
      case 'round-closed':
        return event.body.isClosed ? [{ ...here, kind: 'closed' }] : []
      default:
        return []
    }
  })
}

const isSaidInMeeting = ({ kind }: RoundEvent): boolean =>
  kind === 'panel-viewed' || kind === 'discussion-recorded' || kind === 'panel-point-given'

const importedKinds: ReadonlySet<EventKind> = new Set([
  'assessor-recorded',
  'application-recorded',
  'assignment-set',
  'assessment-entered',
  'panel-point-given',
  'recusal-ruled',
  'application-status-set',
  'check-ruled',
])

/** An import is written in one go, and says last that it is finished. */
function firstOfImport(chain: readonly RoundEvent[], finished: RoundEvent): RoundEvent {
  let first = finished
  for (let index = finished.seq - 2; index >= 0; index -= 1) {
    const before = chain[index]
    if (!before || before.at !== finished.at || !importedKinds.has(before.kind)) break
    first = before
  }
  return first
}
