import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { casesOut } from '~/domain/dossier/casesOut.ts'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { type MeetingSheet, meetingOf } from '~/domain/dossier/meetingOf.ts'
import {
  type RecommendedCase,
  type RecommendedCondition,
  recommendedIn,
} from '~/domain/log/recommendedOf.ts'
import type { Entry } from '~/domain/log/Register.ts'
import type { Decision, RoundState } from '~/domain/log/RoundState.ts'
import type { Amount, Application } from '~/domain/model/Application.ts'

/** What people have decided in an area; a decision taken back is none. */
export type AreaDecision =
  | { readonly kind: 'undecided' }
  /** Two have decided, each in their own way. */
  | { readonly kind: 'disputed'; readonly entries: readonly Entry<Decision>[] }
  | {
      readonly kind: 'decided'
      readonly decision: Decision
      /** It was made on another ranking than this one. */
      readonly isStale: boolean
    }

/** One application that the agency recommends. */
export interface RecommendedPlace {
  readonly application: Application
  /** Its place in the ranking; undefined where it is no longer in the area. */
  readonly candidate: SheetCandidate | undefined
  /** Null where two disagree. Unit: whole øre a year. */
  readonly amounts: readonly Amount[] | null
  readonly conditions: readonly RecommendedCondition[]
  /** Withdrawn or rejected since it was chosen. */
  readonly isOut: boolean
}

/** An area with all that a recommendation says of it. */
export interface AreaDossier {
  readonly sheet: AreaSheet
  readonly meeting: MeetingSheet
  readonly decision: AreaDecision
  /** In the order of the ranking; none where nobody is recommended. */
  readonly places: readonly RecommendedPlace[]
}

export function areaDossier(state: RoundState, sheet: AreaSheet): AreaDossier {
  const recommended = recommendedIn(state, sheet.area.id)
  const out = casesOut(state)
  const placed = (recommended?.cases ?? []).flatMap((one) => placeOf(state, sheet, one, out))
  return {
    sheet,
    meeting: meetingOf(state, sheet),
    decision: decisionIn(sheet),
    places: placed.toSorted((a, b) => orderOf(sheet, a) - orderOf(sheet, b)),
  }
}

function decisionIn({ decisions, isStale }: AreaSheet): AreaDecision {
  const [entry] = decisions
  if (!entry) return { kind: 'undecided' }
  if (decisions.length > 1) return { kind: 'disputed', entries: decisions }
  return { kind: 'decided', decision: entry.value, isStale }
}

function placeOf(
  state: RoundState,
  { candidates }: AreaSheet,
  { caseNumber, amounts, conditions }: RecommendedCase,
  out: ReturnType<typeof casesOut>,
): readonly RecommendedPlace[] {
  const application = applicationOf(state, caseNumber)
  if (!application) return []
  const candidate = candidates.find((each) => each.caseNumber === caseNumber)
  return [{ application, candidate, amounts, conditions, isOut: out.has(caseNumber) }]
}

const orderOf = ({ candidates }: AreaSheet, { candidate }: RecommendedPlace): number =>
  candidate ? candidates.indexOf(candidate) : candidates.length
