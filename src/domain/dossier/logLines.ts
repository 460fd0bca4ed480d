import type { Arrivals } from '~/domain/log/arrivalsOf.ts'
import type { ChainRole, EventKind } from '~/domain/log/eventKinds.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Violation } from '~/domain/log/Violation.ts'
import type { AreaId, AssessorId, CaseNumber, ChainId, EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { applicationOf } from './contestOf.ts'
import { type LogTopic, topicOfKind } from './logTopics.ts'
import { type Subjects, subjectsOf } from './subjectsOf.ts'

/** Whether an event counts; where not, why. */
export type LineStanding =
  | { readonly kind: 'counts' }
  | { readonly kind: 'without-effect'; readonly why: Violation }
  /** Of a branch that another one came before [LG3]. */
  | { readonly kind: 'set-aside' }

/** One event as the case file lists it: who, about whom and what, and whether it counts. */
export interface LogLine extends Subjects {
  readonly event: RoundEvent
  readonly role: ChainRole
  /** The assessor whose chain it stands in; null for the agency, which the event's actor names. */
  readonly writerId: AssessorId | null
  /** When the agency had it, where it was written on another device; null where it was not. */
  readonly receivedAt: Instant | null
  readonly standing: LineStanding
}

/**
 * The log as the case file tells it, the newest first by the clocks it was written by; of one second
 * the last in fold order. What an assessor does before handing in is nobody's file [CL6], and is not in it.
 */
export function logLines(log: Log, state: RoundState, arrivals: Arrivals): readonly LogLine[] {
  const owners = ownersIn(log)
  const why = new Map(state.withoutEffect.map((idle) => [idle.event.id, idle.why]))
  const areaOf = new Map<CaseNumber, AreaId>()
  for (const caseNumber of state.applications.keys()) {
    const areaId = applicationOf(state, caseNumber)?.areaId
    if (areaId !== undefined) areaOf.set(caseNumber, areaId)
  }
  const lines: LogLine[] = []
  const add = (event: RoundEvent, standing: LineStanding, knownAt: Instant | null) => {
    const owner = owners.get(event.chain)
    if (!owner || owner.role === 'work') return
    const { role, writerId, isFromFile } = owner
    const { areaIds, caseNumbers, personIds } = subjectsOf(event)
    lines.push({
      event,
      role,
      writerId,
      receivedAt: isFromFile ? knownAt : null,
      standing,
      areaIds: withAreasOf(areaIds, caseNumbers, areaOf),
      caseNumbers,
      personIds,
    })
  }
  for (const [place, event] of arrivals.events.entries()) {
    const violation = why.get(event.id)
    add(
      event,
      violation ? { kind: 'without-effect', why: violation } : counts,
      arrivals.knownAt[place] ?? null,
    )
  }
  for (const event of log.setAside) add(event, { kind: 'set-aside' }, null)
  return lines.toReversed().sort(newestFirst)
}

const counts: LineStanding = { kind: 'counts' }

const newestFirst = ({ event: a }: LogLine, { event: b }: LogLine): number =>
  Number(a.at < b.at) - Number(a.at > b.at)

interface ChainWriter {
  readonly role: ChainRole
  readonly writerId: AssessorId | null
  readonly isFromFile: boolean
}

function ownersIn({ chains }: Log): ReadonlyMap<ChainId, ChainWriter> {
  const owners = new Map<ChainId, ChainWriter>()
  for (const [chain, [first]] of chains) {
    if (first?.kind !== 'chain-begun') continue
    const { role, assessorId, brief } = first.body
    owners.set(chain, { role, writerId: assessorId, isFromFile: brief !== undefined })
  }
  return owners
}

function withAreasOf(
  areaIds: readonly AreaId[],
  caseNumbers: readonly CaseNumber[],
  areaOf: ReadonlyMap<CaseNumber, AreaId>,
): readonly AreaId[] {
  let all = areaIds
  for (const caseNumber of caseNumbers) {
    const areaId = areaOf.get(caseNumber)
    if (areaId !== undefined && !all.includes(areaId)) all = [...all, areaId]
  }
  return all
}

/** What a list of lines is narrowed to; null and empty for all. */
export interface LineFilter {
  /** An assessor's or officer's id, or the name that the agency's own events were written under. */
  readonly person: string | null
  readonly area: AreaId | null
  readonly applications: ReadonlySet<CaseNumber> | null
  readonly kind: EventKind | null
  readonly topic: LogTopic | null
}

/** Whether a line is one of those that are asked for. `nameOf` gives a person's name by id. */
export function isAskedFor(
  line: LogLine,
  { person, area, applications, kind, topic }: LineFilter,
  nameOf: (id: AssessorId) => string,
): boolean {
  const { event, areaIds, caseNumbers } = line
  if (kind !== null && event.kind !== kind) return false
  if (topic !== null && topicOfKind[event.kind] !== topic) return false
  if (area !== null && !areaIds.includes(area)) return false
  if (applications && !caseNumbers.some((caseNumber) => applications.has(caseNumber))) return false
  return person === null || isOf(line, person, nameOf)
}

/** Written by or about a person; what an officer writes bears the name and not the id. */
function isOf(
  { event, writerId, personIds }: LogLine,
  person: string,
  nameOf: (id: AssessorId) => string,
): boolean {
  if (writerId === person || personIds.some((id) => id === person)) return true
  return (
    writerId === null && (event.actor === person || event.actor === nameOf(person as AssessorId))
  )
}

/** Everybody who has written a line or stands in one, by id or by name, each once. */
export function peopleIn(lines: readonly LogLine[]): {
  readonly ids: ReadonlySet<AssessorId>
  readonly names: ReadonlySet<string>
} {
  const ids = new Set<AssessorId>()
  const names = new Set<string>()
  for (const { event, writerId, personIds } of lines) {
    if (writerId === null) names.add(event.actor)
    else ids.add(writerId)
    for (const id of personIds) ids.add(id)
  }
  return { ids, names }
}

/** What an event takes the place of, and what has taken its place. */
export const replacedBy = (lines: readonly LogLine[], eventId: EventId): readonly LogLine[] =>
  lines.filter(({ event }) => replacedIn(event).includes(eventId))

export const replacedIn = ({ body }: RoundEvent): readonly EventId[] =>
  'replaces' in body ? body.replaces : []
