import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { settled } from '~/domain/log/Register.ts'
import type { Decision, RoundState } from '~/domain/log/RoundState.ts'
import type { Appointment } from '~/domain/model/Appointment.ts'
import type { CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { CandidateState, StateReason } from '~/domain/ranking/Candidate.ts'
import { isSameField } from '~/domain/selection/placeHolders.ts'
import { compare, type Fraction, isEqual } from '~/lib/fraction.ts'
import { appointedIn } from './appointedIn.ts'
import { type FunderAnswer, funderRefusals } from './funderRefusals.ts'
import { type HeardAs, heardAs } from './heardAs.ts'
import type { LetterFrame } from './Letter.ts'
import { candidateOn, letterFrameOf } from './letterFrameOf.ts'
import { type OwnAssessment, ownAssessment } from './ownAssessment.ts'
import { type ToldText, toldTo } from './ToldText.ts'

/** `Afslag`: the application was assessed, and another or nobody was appointed [HE6]. */
export interface RefusalLetter {
  readonly kind: 'refusal'
  readonly frame: LetterFrame
  readonly appointment: Pick<Appointment, 'date' | 'reference'>
  /** Those appointed in the area, by the name and the total that may be told; empty for nobody. */
  readonly appointed: readonly AppointedOther[]
  readonly assessment: OwnAssessment
  readonly place: OwnPlace
  /** What people gave as reasons for whom they chose. */
  readonly grounds: readonly Ground[]
  /** The numbers alone do not say why, and nobody has written it. */
  readonly lacksGround: boolean
  /** Nobody has written a word on any criterion. */
  readonly lacksRemarks: boolean
  readonly heard: HeardAs
  /** Refusals of their own by the funders. */
  readonly funders: readonly FunderAnswer[]
  /** The decision was made on other numbers than these. */
  readonly isStale: boolean
}

export interface AppointedOther {
  readonly caseNumber: CaseNumber
  readonly applicant: string
  /** In points; null where it has none. */
  readonly total: Fraction | null
}

/** Where the application itself stands in its area. */
export interface OwnPlace {
  readonly state: CandidateState
  /** Why it is not ranked: all of it about its own points. */
  readonly reasons: readonly StateReason[]
  /** Why nobody is chosen in the area at all; null where it is open for a choice. */
  readonly closed: ToldText | null
  readonly rank: number | null
  readonly isTied: boolean
  /** How many are ranked in the area. */
  readonly ranked: number
  /** Beside the lowest of the appointed that have a total. */
  readonly against: { readonly applicant: string; readonly total: Fraction } | null
  /** The criterion that told two equal totals apart [RK4]. */
  readonly tieBreak: CriterionId | null
  /** The appointed that is in the same field, of which there may be one [SE3]. */
  readonly sameField: string | null
}

export interface Ground {
  readonly by: 'agency' | 'minister'
  readonly category: Decision['category']
  readonly text: ToldText
}

/**
 * Shape: `sheet` is that of the application's own area.
 * Throws RangeError where nobody has recorded an appointment there that people agree on.
 */
export function refusalLetterOf(
  state: RoundState,
  sheet: AreaSheet,
  caseNumber: CaseNumber,
): RefusalLetter {
  const candidate = candidateOn(sheet, caseNumber)
  const appointment = appointedIn(state, sheet.area.id)
  if (!appointment) throw new RangeError('refusalLetterOf got an area without an appointment')
  const others = sheet.candidates.filter((other) =>
    appointment.caseNumbers.includes(other.caseNumber),
  )
  const told = toldTo(state, caseNumber, appointment.caseNumbers)
  const grounds = groundsOf(state, sheet, appointment, told)
  const place = placeOf(sheet, candidate, others, told)
  // Remarks are about the application alone, so they name not even the appointed.
  const assessment = ownAssessment(state, sheet, candidate, toldTo(state, caseNumber))
  return {
    kind: 'refusal',
    frame: letterFrameOf(sheet, candidate),
    appointment: { date: appointment.date, reference: appointment.reference },
    appointed: others.map(({ application, score }) => ({
      caseNumber: application.caseNumber,
      applicant: application.applicant,
      total: score.total,
    })),
    assessment,
    place,
    grounds,
    lacksGround: grounds.length === 0 && !saysWhy(place, others),
    lacksRemarks: assessment.criteria.every(({ answers }) =>
      answers.every(({ remark }) => remark === null),
    ),
    heard: heardAs(state, caseNumber, toldTo(state, caseNumber)),
    funders: funderRefusals(state, sheet.setup, caseNumber),
    isStale: sheet.isStale,
  }
}

function placeOf(
  { area, setup, candidates }: AreaSheet,
  own: SheetCandidate,
  others: readonly SheetCandidate[],
  told: (text: string) => ToldText,
): OwnPlace {
  const closing = own.reasons.find(({ code }) => code === 'area-closed')
  const worst = others
    .flatMap(({ application, score, caseNumber }) =>
      score.total ? [{ applicant: application.applicant, total: score.total, caseNumber }] : [],
    )
    .toSorted((a, b) => compare(a.total, b.total) * (setup.scale.best === 'high' ? 1 : -1))[0]
  const isLevel = worst && own.score.total && isEqual(worst.total, own.score.total)
  const tieBreak = own.tieBreaks.find(({ against }) => against === worst?.caseNumber)
  const neighbour = others.find(({ proposedField }) =>
    isSameField(proposedField, own.proposedField),
  )
  return {
    state: own.state,
    reasons: own.reasons.filter(({ code }) => code !== 'area-closed'),
    closed: closing?.code === 'area-closed' ? told(closing.note) : null,
    rank: own.rank,
    isTied: own.isTied,
    ranked: candidates.filter(({ state }) => state === 'ranked').length,
    against: worst && own.score.total ? { applicant: worst.applicant, total: worst.total } : null,
    tieBreak: isLevel ? (tieBreak?.criterionId ?? null) : null,
    sameField: area.kind === 'open' ? (neighbour?.application.applicant ?? null) : null,
  }
}

function groundsOf(
  state: RoundState,
  { area }: AreaSheet,
  { choice, caseNumbers, reason }: Appointment,
  told: (text: string) => ToldText,
): readonly Ground[] {
  const decision = settled(state.areas.get(area.id)?.decision)
  // Where the minister went another way, or the agency has decided otherwise since, its reason is not why.
  const isFollowed = choice === 'recommended' && isSameCases(decision?.caseNumbers, caseNumbers)
  const agency =
    isFollowed && decision?.reason
      ? [{ by: 'agency', category: decision.category, text: told(decision.reason) } as const]
      : []
  const minister = reason ? [{ by: 'minister', category: null, text: told(reason) } as const] : []
  return [...agency, ...minister]
}

const isSameCases = (some: readonly CaseNumber[] = [], others: readonly CaseNumber[]): boolean =>
  some.length === others.length && some.every((caseNumber) => others.includes(caseNumber))

/** Whether the place on the ranking itself says why another was appointed. */
const saysWhy = (
  { state, closed, rank, sameField }: OwnPlace,
  others: readonly SheetCandidate[],
): boolean =>
  state === 'below-threshold' ||
  closed !== null ||
  sameField !== null ||
  (rank !== null &&
    others.length > 0 &&
    others.every((other) => other.rank !== null && other.rank < rank))
