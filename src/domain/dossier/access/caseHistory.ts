import type { EventKind } from '~/domain/log/eventKinds.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { AccessEvent, AnyonePack } from './AccessPack.ts'

/**
 * What has happened to one application and to its area, in the order of the log. An assessor's own
 * work is not in it, nor what had no effect.
 */
export function caseHistory(
  log: Log,
  state: RoundState,
  place: { readonly caseNumber: CaseNumber; readonly areaId: AreaId },
  numberOf: (id: AssessorId) => number | null,
): readonly AccessEvent[] {
  return countingEvents(log, state)
    .filter((event) => isAbout(event, place))
    .map((event) => {
      const assessorId = state.chains.get(event.chain)?.assessorId ?? null
      return { at: event.at, kind: event.kind, person: assessorId && numberOf(assessorId) }
    })
}

/** How often each kind of event stands in the log, and from when to when; in the order first met. */
export function eventOverview(log: Log, state: RoundState): AnyonePack['events'] {
  const byKind = new Map<EventKind, AnyonePack['events'][number]>()
  for (const { kind, at } of countingEvents(log, state)) {
    const known = byKind.get(kind)
    byKind.set(kind, {
      kind,
      count: (known?.count ?? 0) + 1,
      first: known && known.first < at ? known.first : at,
      last: known && known.last > at ? known.last : at,
    })
  }
  return [...byKind.values()]
}

/** Events that the agency holds and that have an effect. */
function countingEvents(log: Log, state: RoundState): readonly RoundEvent[] {
  const idle = new Set(state.withoutEffect.map(({ event }) => event.id))
  return foldOrder(log).filter((event) => {
    const role = state.chains.get(event.chain)?.role
    return (role === 'agency' || role === 'answer') && !idle.has(event.id)
  })
}

function isAbout(
  event: RoundEvent,
  { caseNumber, areaId }: { readonly caseNumber: CaseNumber; readonly areaId: AreaId },
): boolean {
  switch (event.kind) {
    case 'application-recorded':
      return event.body.application.caseNumber === caseNumber
    case 'condition-recorded':
      return event.body.condition.caseNumber === caseNumber
    case 'supplement-recorded':
      return event.body.supplement.caseNumber === caseNumber
    case 'access-given':
      return event.body.access.caseNumber === caseNumber
    case 'reassessment-recorded':
      return event.body.reassessment.areaIds.includes(areaId)
    case 'recommendation-sent':
      return event.body.areas.some((area) => area.areaId === areaId)
    case 'setup-recorded':
    case 'round-closed':
      return true
    default: {
      const { body } = event
      if ('caseNumber' in body) return body.caseNumber === caseNumber
      return 'areaId' in body && body.areaId === areaId
    }
  }
}
