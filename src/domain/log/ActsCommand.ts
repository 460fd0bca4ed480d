import type { Appointment } from '~/domain/model/Appointment.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import type { Reassessment, Supplement } from '~/domain/model/Reassessment.ts'
import type { RecommendedAmounts } from '~/domain/model/RecommendedAmounts.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'

/** What the agency asks for from the recommendation on. */
export type ActsCommand =
  | ({ readonly kind: 'recommend-amounts' } & RecommendedAmounts)
  | { readonly kind: 'record-condition'; readonly condition: Condition }
  | { readonly kind: 'give-set-reason'; readonly reason: string | null }
  /** The log gives the number and the areas. `digest` is of what the writer had before them. */
  | ({
      readonly kind: 'send-recommendation'
      /** Why it goes out over hearings that are open; asked for where one is [HE3]. */
      readonly overHearings?: string | null
    } & Pick<SentRecommendation, 'date' | 'dateText' | 'digest' | 'change'>)
  | ({ readonly kind: 'appoint'; readonly areaId: AreaId } & Appointment)
  | ({ readonly kind: 'decide-funding' } & FundingDecision)
  | { readonly kind: 'record-question'; readonly question: MinisterQuestion }
  | { readonly kind: 'record-reassessment'; readonly reassessment: Reassessment }
  | { readonly kind: 'record-supplement'; readonly supplement: Supplement }
