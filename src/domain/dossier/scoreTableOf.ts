import type { Answer } from '~/domain/model/Assessment.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { recusedIn } from '~/domain/log/recusedFrom.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { AssessmentRow, ScoreTable } from '~/domain/scoring/ScoreTable.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

/**
 * The agency's score table: what was assigned, handed in or entered, and the panel's points. An
 * assessor's own work is not in it. Of two hand-ins that disagree neither counts.
 */
export function scoreTableOf(state: RoundState): ScoreTable {
  // A ranking asks for the same rows hundreds of times, and who is recused takes a walk over the
  // area; neither changes while the state is this one.
  const recusedFrom = recusedIn(state)
  const rows = new Map<CaseNumber, readonly AssessmentRow[]>()
  return {
    assessmentsOf: (caseNumber) => {
      const known = rows.get(caseNumber)
      if (known) return known
      const facts = state.applications.get(caseNumber)
      const found = facts ? assessmentRows(facts, recusedFrom(caseNumber)) : []
      rows.set(caseNumber, found)
      return found
    },
    panelMarksOf: (caseNumber) => panelMarks(state, caseNumber),
  }
}

const assessmentRows = (
  facts: ApplicationFacts,
  recused: ReadonlySet<AssessorId>,
): readonly AssessmentRow[] =>
  [...expectedFrom(facts)].toSorted(compareNatural).map((assessorId) => {
    const assessment = settled(facts.assessments.get(assessorId))
    return {
      assessorId,
      isHandedIn: assessment?.isHandedIn ?? false,
      isRecused: recused.has(assessorId),
      marks: marksIn(assessment?.answers ?? []),
    }
  })

/** Everybody an assessment is assigned to or begun by. */
export const expectedFrom = ({ assignments, assessments }: ApplicationFacts): Set<AssessorId> =>
  new Set([
    ...[...assignments].filter(([, register]) => settled(register)).map(([id]) => id),
    ...assessments.keys(),
  ])

const panelMarks = (state: RoundState, caseNumber: CaseNumber) =>
  marksIn(
    [...(state.applications.get(caseNumber)?.panelPoints.values() ?? [])].flatMap(
      (register) => settled(register) ?? [],
    ),
  )

const marksIn = (answers: readonly Answer[]) =>
  new Map(answers.flatMap(({ criterionId, mark }) => (mark ? [[criterionId, mark] as const] : [])))
