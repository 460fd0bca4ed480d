import type { Command } from '~/domain/log/Command.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { MyApplication } from './myApplications.ts'

/** Makes the own work say what the answers say; what it says already comes to no event. */
export const takeOver = (
  assessorId: AssessorId,
  caseNumber: CaseNumber,
  answers: readonly Answer[],
): readonly Command[] =>
  answers.flatMap<Command>(({ criterionId, mark, remark, evidence = [] }) => [
    { kind: 'give-point', assessorId, caseNumber, criterionId, mark },
    { kind: 'give-remark', assessorId, caseNumber, criterionId, remark },
    { kind: 'pin-evidence', assessorId, caseNumber, criterionId, evidence },
  ])

/**
 * Gives or clears a mark. What a case officer has typed is made one's own before it is cleared, for
 * else it would come back; an assessment that loses a mark is no longer done.
 */
export function giveMark(
  assessorId: AssessorId,
  { application: { caseNumber }, assessment }: MyApplication,
  criterionId: CriterionId,
  mark: Mark | null,
): readonly Command[] {
  const point: Command = { kind: 'give-point', assessorId, caseNumber, criterionId, mark }
  if (mark) return [point]
  const typed = assessment.entered.filter((answer) => answer.criterionId === criterionId)
  return [
    ...takeOver(assessorId, caseNumber, typed),
    point,
    ...(assessment.stage === 'done'
      ? [{ kind: 'mark-done', assessorId, caseNumber, isDone: false } as const]
      : []),
  ]
}

/** Marks as done, after making one's own what a case officer has typed. */
export const markDone = (
  assessorId: AssessorId,
  { application: { caseNumber }, assessment }: MyApplication,
): readonly Command[] => [
  ...takeOver(assessorId, caseNumber, assessment.entered),
  { kind: 'mark-done', assessorId, caseNumber, isDone: true },
]

/** Opens what is handed in; the work goes on from what was handed in, and is not done. */
export function reopen(
  assessorId: AssessorId,
  { application: { caseNumber }, assessment }: MyApplication,
  reason: string,
): readonly Command[] {
  const answers = [...assessment.marks].map(([criterionId, mark]) => ({
    criterionId,
    mark,
    remark: assessment.remarks.get(criterionId) ?? '',
    evidence: [...(assessment.evidence.get(criterionId) ?? [])],
  }))
  return [
    { kind: 'reopen', assessorId, caseNumber, reason },
    ...takeOver(assessorId, caseNumber, answers),
    { kind: 'mark-done', assessorId, caseNumber, isDone: false },
  ]
}

/** Of two answers that disagree: hands in the chosen one in the place of both. */
export const settle = (
  assessorId: AssessorId,
  caseNumber: CaseNumber,
  answers: readonly Answer[],
): readonly Command[] => [
  ...takeOver(assessorId, caseNumber, answers),
  { kind: 'mark-done', assessorId, caseNumber, isDone: true },
  { kind: 'hand-in', assessorId, caseNumbers: [caseNumber] },
]

/** Hands in what is marked as done, in one go. */
export const handIn = (
  assessorId: AssessorId,
  done: readonly MyApplication[],
): readonly Command[] => [
  ...done.flatMap(({ application: { caseNumber }, assessment }) =>
    takeOver(assessorId, caseNumber, assessment.entered),
  ),
  {
    kind: 'hand-in',
    assessorId,
    caseNumbers: done.map(({ application }) => application.caseNumber),
  },
]
