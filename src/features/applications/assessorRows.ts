import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { recusedAt, recusedFrom } from '~/domain/log/recusedFrom.ts'
import { isDisputed, type Register, settled } from '~/domain/log/Register.ts'
import type { Assessment, RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

/** How an assessor's assessment of an application stands. What is under way at home is not seen. */
export type AssessmentStanding =
  | 'none'
  | 'missing'
  | 'handed-in'
  | 'entered'
  | 'entered-open'
  | 'reopened'
  | 'disputed'

export interface RecusalStanding {
  /** Ruled on this very application; else the ruling is on a rival in the same area. */
  readonly isHere: boolean
  readonly caseNumber: CaseNumber
  readonly reason: string
  /** Two rulings contradict each other; until that is settled the assessor stays out. */
  readonly isDisputed: boolean
}

/** One assessor beside one application. */
export interface AssessorRow {
  readonly assessorId: AssessorId
  readonly assignment: boolean | 'disputed'
  readonly assessment: AssessmentStanding
  readonly reopenedBecause: string | null
  readonly recusal: RecusalStanding | null
}

/** Everybody in the panel, and whoever has had to do with the application. */
export function assessorRows(state: RoundState, caseNumber: CaseNumber): readonly AssessorRow[] {
  const facts = state.applications.get(caseNumber)
  if (!facts) return []
  const everybody = new Set([
    ...[...state.assessors].filter(([, register]) => isInPanel(register)).map(([id]) => id),
    ...[...facts.assignments].filter(([, register]) => settled(register)).map(([id]) => id),
    ...facts.assessments.keys(),
    ...facts.recusals.keys(),
  ])
  // A case officer may be recused as well, and assesses nothing.
  for (const officerId of state.officers.keys()) everybody.delete(officerId)
  return [...everybody].toSorted(compareNatural).map((assessorId) => {
    const assigned = facts.assignments.get(assessorId)
    const assignment = isDisputed(assigned) ? 'disputed' : (settled(assigned) ?? false)
    const register = facts.assessments.get(assessorId)
    return {
      assessorId,
      assignment,
      assessment: standingOf(register, assignment !== false),
      reopenedBecause: settled(register)?.reopenedBecause ?? null,
      recusal: recusalOf(state, caseNumber, assessorId),
    }
  })
}

const isInPanel = (register: Register<unknown>): boolean =>
  register.heads.some(({ value }) => value !== null)

function standingOf(
  register: Register<Assessment> | undefined,
  isAssigned: boolean,
): AssessmentStanding {
  if (isDisputed(register)) return 'disputed'
  const assessment = settled(register)
  if (!assessment) return isAssigned ? 'missing' : 'none'
  if (assessment.isEntered) return assessment.isHandedIn ? 'entered' : 'entered-open'
  return assessment.isHandedIn ? 'handed-in' : 'reopened'
}

function recusalOf(
  state: RoundState,
  caseNumber: CaseNumber,
  assessorId: AssessorId,
): RecusalStanding | null {
  const isHere = recusedAt(state, caseNumber).has(assessorId)
  if (!isHere && !recusedFrom(state, caseNumber).has(assessorId)) return null
  const ruledOn = isHere ? caseNumber : rivalRuledOn(state, caseNumber, assessorId)
  const register = state.applications.get(ruledOn)?.recusals.get(assessorId)
  const ruling = register?.heads.find(({ value }) => value.isRecused)?.value
  return {
    isHere,
    caseNumber: ruledOn,
    reason: ruling?.reason ?? '',
    isDisputed: isDisputed(register),
  }
}

function rivalRuledOn(
  state: RoundState,
  caseNumber: CaseNumber,
  assessorId: AssessorId,
): CaseNumber {
  const areaId = applicationOf(state, caseNumber)?.areaId
  const rival = [...state.applications.keys()].find(
    (other) =>
      applicationOf(state, other)?.areaId === areaId && recusedAt(state, other).has(assessorId),
  )
  return rival ?? caseNumber
}
