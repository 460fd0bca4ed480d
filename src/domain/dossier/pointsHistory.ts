import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Answer } from '~/domain/model/Assessment.ts'
import { type AssessorId, type CaseNumber, type EventId, panel } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'

/** One act that an application's points come from. */
export interface PointsAct {
  readonly eventId: EventId
  readonly at: Instant
  /** Whose points they are: an assessor, or the panel. */
  readonly assessorId: AssessorId
  /** `entered` is typed in by the case officer; `begun` the same while something is still open. */
  readonly kind: 'handed-in' | 'entered' | 'begun' | 'reopened' | 'panel-point'
  /**
   * How many criteria got another mark than in the hand-in before it; null where there was none.
   * A panel's point is one criterion, and changes nothing the first time.
   */
  readonly changed: number | null
  /** Why it was reopened; null for the others. */
  readonly reason: string | null
}

/**
 * Where an application's points come from, in the order of the log: who handed in when, what was
 * reopened and why, and how much the next hand-in changed [BO2]. What had no effect is not in it,
 * nor what an assessor does before handing in [CL6].
 */
export function pointsHistory(
  log: Log,
  state: RoundState,
  caseNumber: CaseNumber,
): readonly PointsAct[] {
  const idle = new Set(state.withoutEffect.map(({ event }) => event.id))
  const before = new Map<string, readonly Answer[]>()
  return actsIn(log).flatMap<PointsAct>((event) => {
    if (event.body.caseNumber !== caseNumber || idle.has(event.id)) return []
    const assessorId = assessorOf(event, state)
    if (assessorId === null) return []
    const act = { eventId: event.id, at: event.at, assessorId }
    if (event.kind === 'assessment-reopened') {
      return [{ ...act, kind: 'reopened', changed: null, reason: event.body.reason }]
    }
    const answers = answersOf(event)
    const place = `${assessorId} ${event.kind === 'panel-point-given' ? event.body.criterionId : ''}`
    const known = before.get(place)
    const kind = kindOf(event)
    if (kind !== 'begun') before.set(place, answers)
    return [{ ...act, kind, changed: known ? differing(known, answers) : null, reason: null }]
  })
}

type Act = Extract<
  RoundEvent,
  {
    kind:
      | 'assessment-handed-in'
      | 'assessment-entered'
      | 'assessment-reopened'
      | 'panel-point-given'
  }
>

const actsByLog = new WeakMap<Log, readonly Act[]>()

/** A log is gone through once for all its applications. */
function actsIn(log: Log): readonly Act[] {
  const known = actsByLog.get(log)
  if (known) return known
  const found = foldOrder(log).filter(
    (event) =>
      event.kind === 'assessment-handed-in' ||
      event.kind === 'assessment-entered' ||
      event.kind === 'assessment-reopened' ||
      event.kind === 'panel-point-given',
  )
  actsByLog.set(log, found)
  return found
}

function assessorOf(event: Act, { chains }: RoundState): AssessorId | null {
  if (event.kind === 'panel-point-given') return panel
  if (event.kind === 'assessment-entered') return event.body.assessorId
  return chains.get(event.chain)?.assessorId ?? null
}

function kindOf(event: Exclude<Act, { kind: 'assessment-reopened' }>): PointsAct['kind'] {
  if (event.kind === 'panel-point-given') return 'panel-point'
  if (event.kind === 'assessment-handed-in') return 'handed-in'
  return event.body.isHandedIn ? 'entered' : 'begun'
}

const answersOf = (event: Exclude<Act, { kind: 'assessment-reopened' }>): readonly Answer[] =>
  event.kind === 'panel-point-given' ? [event.body] : event.body.answers

function differing(before: readonly Answer[], after: readonly Answer[]): number {
  const markOf = (answers: readonly Answer[]) =>
    new Map(answers.map(({ criterionId, mark }) => [criterionId, said(mark)]))
  const [old, now] = [markOf(before), markOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id))
    .length
}

/** A mark as one word; what is not yet scored is none. */
const said = (mark: Answer['mark']): string | undefined =>
  mark?.state === 'scored' ? String(mark.points) : mark?.state
