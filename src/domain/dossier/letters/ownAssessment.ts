import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import { type AssessorId, type CriterionId, panel } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { countingRows } from '~/domain/scoring/criterionScore.ts'
import type { Fraction } from '~/lib/fraction.ts'
import type { ToldText } from './ToldText.ts'

/** What one application was given, by criterion: all of it its own, nothing of anybody else's. */
export interface OwnAssessment {
  readonly criteria: readonly OwnCriterion[]
  readonly total: Fraction | null
  /** Criteria that a ruling has left out of the area, and why. */
  readonly leftOut: readonly { readonly criterionId: CriterionId; readonly reason: ToldText }[]
  /** Who assessed it and counts; they are not anonymous. */
  readonly assessors: readonly LetterAssessor[]
}

export interface OwnCriterion {
  readonly criterion: Criterion
  /** In points; null where no point counts. */
  readonly mean: Fraction | null
  readonly answers: readonly OwnAnswer[]
}

export interface OwnAnswer {
  /** `panel` where it is the panel's own. */
  readonly assessorId: AssessorId
  readonly mark: Mark | null
  /** Null where nothing was written. */
  readonly remark: ToldText | null
}

export interface LetterAssessor {
  readonly id: AssessorId
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
}

/** The assessments of one application that count, with their words, and what they come to. */
export function ownAssessment(
  state: RoundState,
  sheet: AreaSheet,
  candidate: SheetCandidate,
  told: (text: string) => ToldText,
): OwnAssessment {
  const facts = state.applications.get(candidate.caseNumber)
  const counting = countingRows(candidate.rows).map(({ assessorId }) => assessorId)
  const answerBy = (assessorId: AssessorId, criterionId: CriterionId): Answer | undefined =>
    settled(facts?.assessments.get(assessorId))?.answers.find(
      (answer) => answer.criterionId === criterionId,
    )
  return {
    criteria: sheet.criteria.map((criterion, index) => ({
      criterion,
      mean: candidate.score.criteria[index]?.mean ?? null,
      answers: [
        ...counting.map((assessorId) =>
          ownAnswer(assessorId, answerBy(assessorId, criterion.id), told),
        ),
        ...panelAnswer(settled(facts?.panelPoints.get(criterion.id)), told),
      ],
    })),
    total: candidate.score.total,
    leftOut: sheet.leftOut.map(({ criterionId, reason }) => ({
      criterionId,
      reason: told(reason),
    })),
    assessors: counting.map((id) => letterAssessor(state, id)),
  }
}

function ownAnswer(
  assessorId: AssessorId,
  answer: Answer | undefined,
  told: (text: string) => ToldText,
): OwnAnswer {
  const remark = answer?.remark.trim() ?? ''
  return { assessorId, mark: answer?.mark ?? null, remark: remark === '' ? null : told(remark) }
}

const panelAnswer = (
  answer: Answer | undefined,
  told: (text: string) => ToldText,
): readonly OwnAnswer[] =>
  answer && (answer.mark || answer.remark.trim() !== '') ? [ownAnswer(panel, answer, told)] : []

function letterAssessor({ assessors }: RoundState, id: AssessorId): LetterAssessor {
  const heads = assessors.get(id)?.heads ?? []
  const known = heads.find(({ value }) => value !== null)?.value
  return {
    id,
    name: known?.name ?? id,
    title: known?.title ?? null,
    organisation: known?.organisation ?? null,
  }
}
