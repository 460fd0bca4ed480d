import { pinnedEvidence } from '~/domain/log/pinnedEvidence.ts'
import { type Entry, isDisputed, type Register, settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, Assessment, Work } from '~/domain/log/RoundState.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { AssessorId, CriterionId } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'

/** How far an assessor has come with one application. */
export type Stage =
  | 'not-begun'
  | 'begun'
  | 'scored'
  | 'done'
  | 'handed-in'
  | 'disputed'
  /** A conflict of interest is reported, and nobody has ruled on it. */
  | 'reported'

/** One assessor's assessment of one application, as that assessor sees it. */
export interface OwnAssessment {
  readonly stage: Stage
  readonly marks: ReadonlyMap<CriterionId, Mark>
  readonly remarks: ReadonlyMap<CriterionId, string>
  /** Places in the documents that stand by a criterion. */
  readonly evidence: ReadonlyMap<CriterionId, readonly Evidence[]>
  /** For the assessor alone; what two devices say at once stands under each other. */
  readonly note: string
  /** Criteria without a mark. */
  readonly missing: number
  /** Answers a case officer has typed that are not the assessor's own work yet. */
  readonly entered: readonly Answer[]
  readonly isEntered: boolean
  readonly handedInAt: Instant | null
  readonly reopenedBecause: string | null
  /** Answers that replace the same one; of these none counts until the assessor has chosen. */
  readonly rivals: readonly Entry<Assessment>[]
}

/** What is handed in stands as it was; before that it is the own work that counts. */
export function ownAssessment(
  facts: ApplicationFacts,
  assessorId: AssessorId,
  criteria: readonly Criterion[],
  isReported = false,
): OwnAssessment {
  const register = facts.assessments.get(assessorId)
  const work = facts.work.get(assessorId)
  const assessment = settled(register)
  const isHandedIn = assessment?.isHandedIn ?? false
  const typed = assessment?.answers ?? []
  const answers = isHandedIn ? typed : criteria.map(({ id }) => answerAt(id, work, typed))
  const marks = new Map(
    answers.flatMap(({ criterionId, mark }) => (mark ? [[criterionId, mark]] : [])),
  )
  const remarks = new Map(
    answers.flatMap(({ criterionId, remark }) => (remark ? [[criterionId, remark]] : [])),
  )
  const evidence = new Map(
    answers.flatMap(({ criterionId, evidence: pinned }) => (pinned ? [[criterionId, pinned]] : [])),
  )
  const missing = criteria.filter(({ id }) => !marks.has(id)).length
  return {
    stage:
      isReported && !isHandedIn
        ? 'reported'
        : stageOf(register, work, missing, marks.size + remarks.size),
    marks,
    remarks,
    evidence,
    note: (work?.note.heads ?? []).map(({ value }) => value).join('\n\n'),
    missing,
    entered: isHandedIn ? [] : answers.filter((answer) => isBorrowed(answer, work)),
    isEntered: assessment?.isEntered ?? false,
    handedInAt: isHandedIn ? (register?.heads[0]?.at ?? null) : null,
    reopenedBecause: assessment?.reopenedBecause ?? null,
    rivals: isDisputed(register) ? (register?.heads ?? []) : [],
  }
}

function stageOf(
  register: Register<Assessment> | undefined,
  work: Work | undefined,
  missing: number,
  said: number,
): Stage {
  if (isDisputed(register)) return 'disputed'
  if (settled(register)?.isHandedIn) return 'handed-in'
  if (missing === 0) return settled(work?.isDone) ? 'done' : 'scored'
  return said > 0 ? 'begun' : 'not-begun'
}

/** What the assessor has said, also by clearing it; else what a case officer has typed. */
function answerAt(
  criterionId: CriterionId,
  work: Work | undefined,
  typed: readonly Answer[],
): Answer {
  const found = typed.find((answer) => answer.criterionId === criterionId)
  const [mark, remark] = [work?.marks.get(criterionId), work?.remarks.get(criterionId)]
  const pinned = work?.evidence.get(criterionId)
  const evidence = pinned ? pinnedEvidence(pinned) : (found?.evidence ?? [])
  return {
    criterionId,
    mark: (mark ? settled(mark) : found?.mark) ?? null,
    remark: (remark ? settled(remark) : found?.remark) ?? '',
    ...(evidence.length > 0 && { evidence: [...evidence] }),
  }
}

const isBorrowed = (
  { criterionId, mark, remark, evidence }: Answer,
  work: Work | undefined,
): boolean =>
  (evidence !== undefined && !work?.evidence.has(criterionId)) ||
  (mark !== null && !work?.marks.has(criterionId)) ||
  (remark !== '' && !work?.remarks.has(criterionId))
