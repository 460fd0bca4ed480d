import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { changesFrozenMethod } from './changesFrozenMethod.ts'
import type { Command } from './Command.ts'
import { enteredDrafts } from './draftsFor.ts'
import { recusedFrom } from './recusedFrom.ts'
import { isDisputed, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** Why a person may not do this now, though the event would be well formed. */
export interface Objection {
  readonly code:
    | 'method-frozen'
    | 'scale-in-use'
    | 'area-in-use'
    | 'funder-in-use'
    | 'assessor-in-use'
    | 'recused'
    | 'already-handed-in'
    | 'handed-in-by-assessor'
    | 'not-handed-in'
    | 'not-done'
  readonly subject: string
}

export function objectionTo(state: RoundState, command: Command): Objection | null {
  switch (command.kind) {
    case 'record-setup':
      return setupObjection(state, command.setup, command.reason)
    case 'remove-assessor':
      return isAtWork(state, command.assessorId)
        ? { code: 'assessor-in-use', subject: command.assessorId }
        : null
    case 'give-point':
    case 'give-remark':
    case 'mark-done':
      return scoringObjection(state, command.assessorId, command.caseNumber)
    case 'hand-in':
      return handInObjection(state, command.assessorId, command.caseNumbers)
    case 'reopen':
      return isHandedIn(state, command.assessorId, command.caseNumber)
        ? null
        : { code: 'not-handed-in', subject: command.caseNumber }
    case 'import-assessments': {
      const own = command.assessments.find(
        (entered) =>
          hasOwnHandIn(state, entered.assessorId, entered.caseNumber) &&
          enteredDrafts(state, entered).length > 0,
      )
      return own ? { code: 'handed-in-by-assessor', subject: own.caseNumber } : null
    }
    default:
      return null
  }
}

function setupObjection(state: RoundState, setup: Setup, reason: string | null): Objection | null {
  if (changesFrozenMethod(state, setup) && !reason) {
    return { code: 'method-frozen', subject: setup.title }
  }
  const offScale = givenPoints(state).find((points) => !isOnScale(points, setup.scale))
  if (offScale !== undefined) return { code: 'scale-in-use', subject: String(offScale) }
  for (const { record } of state.applications.values()) {
    for (const { value } of record.heads) {
      if (!setup.areas.some(({ id }) => id === value.areaId)) {
        return { code: 'area-in-use', subject: value.areaId }
      }
      const unknown = value.amounts.find((a) => !setup.funders.some(({ id }) => id === a.funderId))
      if (unknown) return { code: 'funder-in-use', subject: unknown.funderId }
    }
  }
  return null
}

function givenPoints(state: RoundState): readonly number[] {
  const points: number[] = []
  for (const facts of state.applications.values()) {
    for (const work of facts.work.values()) {
      for (const register of work.marks.values()) {
        const mark = settled(register)
        if (mark?.state === 'scored') points.push(mark.points)
      }
    }
    const answers = [
      ...[...facts.assessments.values()].flatMap((register) =>
        register.heads.flatMap(({ value }) => value.answers),
      ),
      ...[...facts.panelPoints.values()].flatMap((register) => settled(register) ?? []),
    ]
    for (const { mark } of answers) if (mark?.state === 'scored') points.push(mark.points)
  }
  return points
}

function scoringObjection(
  state: RoundState,
  assessorId: AssessorId,
  caseNumber: CaseNumber,
): Objection | null {
  if (recusedFrom(state, caseNumber).has(assessorId))
    return { code: 'recused', subject: caseNumber }
  return isHandedIn(state, assessorId, caseNumber)
    ? { code: 'already-handed-in', subject: caseNumber }
    : null
}

function handInObjection(
  state: RoundState,
  assessorId: AssessorId,
  caseNumbers: readonly CaseNumber[],
): Objection | null {
  for (const caseNumber of caseNumbers) {
    const objection = scoringObjection(state, assessorId, caseNumber)
    if (objection) return objection
    const work = state.applications.get(caseNumber)?.work.get(assessorId)
    if (!settled(work?.isDone)) return { code: 'not-done', subject: caseNumber }
  }
  return null
}

const isHandedIn = (state: RoundState, assessorId: AssessorId, caseNumber: CaseNumber): boolean => {
  const register = state.applications.get(caseNumber)?.assessments.get(assessorId)
  return !isDisputed(register) && settled(register)?.isHandedIn === true
}

const hasOwnHandIn = (state: RoundState, assessorId: AssessorId, caseNumber: CaseNumber) =>
  state.applications
    .get(caseNumber)
    ?.assessments.get(assessorId)
    ?.heads.some(({ value }) => !value.isEntered && value.isHandedIn) ?? false

const isAtWork = (state: RoundState, assessorId: AssessorId): boolean =>
  [...state.applications.values()].some(
    ({ work, assessments, recusals }) =>
      work.has(assessorId) || assessments.has(assessorId) || recusals.has(assessorId),
  )
