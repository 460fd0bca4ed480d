import type { Appointment } from '~/domain/model/Appointment.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type {
  AreaId,
  CaseNumber,
  ConditionId,
  FunderId,
  QuestionId,
  ReassessmentId,
  SupplementId,
} from '~/domain/model/ids.ts'
import type { Reassessment, Supplement } from '~/domain/model/Reassessment.ts'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import type { RecommendedAmounts } from '~/domain/model/RecommendedAmounts.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import type { Entry, Register } from './Register.ts'

/** What follows from the decisions on the areas: what is recommended, appointed and granted. */
export interface ActsFacts {
  /** The value null: as asked. */
  readonly amounts: ReadonlyMap<CaseNumber, Register<RecommendedAmounts['amounts']>>
  readonly conditions: ReadonlyMap<ConditionId, Register<Condition>>
  /** The agency's reason for the set as a whole; the value null where it was taken back. */
  readonly setReason: Register<string | null>
  /** Every version, in the order they were folded; see `lastSent`. */
  readonly sent: readonly Entry<SentRecommendation>[]
  readonly appointments: ReadonlyMap<AreaId, Register<Appointment>>
  readonly funding: ReadonlyMap<CaseNumber, ReadonlyMap<FunderId, Register<FundingDecision>>>
  readonly questions: ReadonlyMap<QuestionId, Register<MinisterQuestion>>
  readonly reassessments: ReadonlyMap<ReassessmentId, Register<Reassessment>>
  readonly supplements: ReadonlyMap<SupplementId, Register<Supplement>>
}

export const emptyActs: ActsFacts = {
  amounts: new Map(),
  conditions: new Map(),
  setReason: { heads: [] },
  sent: [],
  appointments: new Map(),
  funding: new Map(),
  questions: new Map(),
  reassessments: new Map(),
  supplements: new Map(),
}
