import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ApplicationStatus, Recusal, RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { CheckRuling } from '~/domain/model/CheckRuling.ts'
import type { Mark } from '~/domain/model/Assessment.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { AreaId, AssessorId, CaseNumber, CriterionId, EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { type ActFact, actFactOf, type NamedIn, type NamingFact } from './actFactOf.ts'

export type HistoryFact =
  | {
      readonly kind: 'recorded'
      readonly before: Application | null
      readonly after: Application
    }
  | ({ readonly kind: 'status' } & ApplicationStatus)
  | ({ readonly kind: 'check' } & CheckRuling)
  | { readonly kind: 'assigned'; readonly assessorId: AssessorId; readonly isAssigned: boolean }
  | ({ readonly kind: 'recusal'; readonly assessorId: AssessorId } & Recusal)
  | { readonly kind: 'entered'; readonly assessorId: AssessorId; readonly isHandedIn: boolean }
  | { readonly kind: 'handed-in'; readonly assessorId: AssessorId | null }
  | { readonly kind: 'reopened'; readonly assessorId: AssessorId | null; readonly reason: string }
  | {
      readonly kind: 'panel-point'
      readonly criterionId: CriterionId
      readonly mark: Mark | null
    }
  | { readonly kind: 'document'; readonly fileName: string; readonly isAttached: boolean }
  /** Null where it was taken back. */
  | { readonly kind: 'hearing'; readonly hearing: Hearing | null }
  | ActFact

/** Something that happened to an application, as the log has it. */
export interface HistoryEntry {
  readonly id: EventId
  readonly at: Instant
  readonly actor: string
  /** Set where an assessor did it; the actor is then the assessor's id. */
  readonly actorId: AssessorId | null
  /** False for what the log holds but no rule lets count. */
  readonly hasEffect: boolean
  readonly fact: HistoryFact
}

/**
 * What happened to one application, the newest first. An assessor's own unfinished work is not in
 * it: points and remarks appear when they are handed in, and then without the points.
 */
export function historyOf(
  log: Log,
  state: RoundState,
  caseNumber: CaseNumber,
): readonly HistoryEntry[] {
  const idle = new Set(state.withoutEffect.map(({ event }) => event.id))
  const recorded = new Map<EventId, Application>()
  const entries: HistoryEntry[] = []
  const namedIn = new Map<NamingFact['kind'], AreaId>()
  for (const event of foldOrder(log)) {
    const actorId = state.chains.get(event.chain)?.assessorId ?? null
    const fact = factOf(event, { caseNumber, actorId, recorded, namedIn })
    if (!fact) continue
    if ('isChosen' in fact) {
      if (fact.isChosen) namedIn.set(fact.kind, fact.areaId)
      else namedIn.delete(fact.kind)
    }
    if (fact.kind === 'recorded') recorded.set(event.id, fact.after)
    const { id, at, actor } = event
    entries.push({ id, at, actor, actorId, hasEffect: !idle.has(id), fact })
  }
  return entries.toReversed()
}

interface Past {
  readonly caseNumber: CaseNumber
  readonly actorId: AssessorId | null
  readonly recorded: ReadonlyMap<EventId, Application>
  readonly namedIn: NamedIn
}

function factOf(event: RoundEvent, past: Past): HistoryFact | null {
  if (event.kind === 'application-recorded') {
    const { application, replaces } = event.body
    if (application.caseNumber !== past.caseNumber) return null
    const before = replaces.flatMap((id) => past.recorded.get(id) ?? []).at(-1) ?? null
    return { kind: 'recorded', before, after: application }
  }
  const act = actFactOf(event, past.caseNumber, past.namedIn)
  if (act) return act
  if (!('caseNumber' in event.body) || event.body.caseNumber !== past.caseNumber) return null
  return factOfCase(event, past)
}

function factOfCase(event: RoundEvent, { actorId }: Past): HistoryFact | null {
  switch (event.kind) {
    case 'application-status-set': {
      const { caseNumber: _caseNumber, replaces: _replaces, ...status } = event.body
      return { kind: 'status', ...status }
    }
    case 'check-ruled': {
      const { caseNumber: _caseNumber, replaces: _replaces, ...ruling } = event.body
      return { kind: 'check', ...ruling }
    }
    case 'document-attached': {
      const { document, isAttached } = event.body
      return { kind: 'document', fileName: document.fileName, isAttached }
    }
    case 'assignment-set': {
      const { assessorId, isAssigned } = event.body
      return { kind: 'assigned', assessorId, isAssigned }
    }
    case 'recusal-ruled': {
      const { assessorId, isRecused, reason } = event.body
      return { kind: 'recusal', assessorId, isRecused, reason }
    }
    case 'assessment-entered': {
      const { assessorId, isHandedIn } = event.body
      return { kind: 'entered', assessorId, isHandedIn }
    }
    case 'assessment-handed-in':
      return { kind: 'handed-in', assessorId: actorId }
    case 'assessment-reopened':
      return { kind: 'reopened', assessorId: actorId, reason: event.body.reason }
    case 'panel-point-given':
      return { kind: 'panel-point', criterionId: event.body.criterionId, mark: event.body.mark }
    case 'hearing-recorded':
      return { kind: 'hearing', hearing: event.body.hearing }
    default:
      return null
  }
}
