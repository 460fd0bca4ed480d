import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { conditionsOf } from '~/domain/log/conditionsOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { Funder } from '~/domain/model/Setup.ts'
import type { Ore } from '~/domain/model/units.ts'
import { sumOre } from '~/domain/portfolio/sumOre.ts'
import { type Appointed, appointmentOf } from './appointedIn.ts'
import { fundingBy } from './funderRefusals.ts'
import type { LetterFrame } from './Letter.ts'
import { candidateOn, letterFrameOf } from './letterFrameOf.ts'
import { type ToldText, toldTo } from './ToldText.ts'

/** `Tilsagn` by one funder, with or without conditions. */
export interface CommitmentLetter extends Pick<FundingDecision, 'date' | 'reference'> {
  readonly kind: 'commitment'
  readonly frame: LetterFrame
  readonly funder: Funder
  readonly hasConditions: boolean
  readonly years: readonly CommittedYear[]
  readonly asked: Ore
  readonly granted: Ore
  /** In some year less than was asked, which asks for a reason and guidance on complaint. */
  readonly isLess: boolean
  readonly reason: ToldText | null
  /** Those the commitment rests on; none where it has none. */
  readonly conditions: readonly CommittedCondition[]
  readonly appointed: Appointed
}

/** Unit: whole øre; null where nothing was asked or granted for the year. */
export interface CommittedYear {
  readonly year: number
  readonly asked: Ore | null
  readonly granted: Ore | null
  /** The funder's frame for the year is not yet decided, so that nothing is said of it. */
  readonly isOpen: boolean
}

/** Null where two have written each their own and nobody has chosen. */
export type CommittedCondition =
  | (Pick<Condition, 'due' | 'standing'> & { readonly text: ToldText })
  | null

/**
 * Shape: `sheet` is that of the application's own area.
 * Throws RangeError where the funder has not committed itself.
 */
export function commitmentLetterOf(
  state: RoundState,
  sheet: AreaSheet,
  caseNumber: CaseNumber,
  funderId: FunderId,
): CommitmentLetter {
  const candidate = candidateOn(sheet, caseNumber)
  const decision = fundingBy(state, caseNumber, funderId)
  const funder = sheet.setup.funders.find(({ id }) => id === funderId)
  if (!funder || !decision || !isCommitment(decision)) {
    throw new RangeError('commitmentLetterOf got a funder that has not committed itself')
  }
  const told = toldTo(state, caseNumber)
  const years = yearsOf(candidate.application, funder, decision)
  const hasConditions = decision.outcome === 'committed-with-conditions'
  return {
    kind: 'commitment',
    frame: letterFrameOf(sheet, candidate),
    funder,
    date: decision.date,
    reference: decision.reference,
    hasConditions,
    years,
    asked: sumOre(years.flatMap(({ asked }) => asked ?? [])),
    granted: sumOre(years.flatMap(({ granted }) => granted ?? [])),
    isLess: years.some(({ asked, granted, isOpen }) => !isOpen && (granted ?? 0) < (asked ?? 0)),
    reason: decision.reason ? told(decision.reason) : null,
    conditions: hasConditions ? conditionsIn(state, caseNumber, told) : [],
    appointed: appointmentOf(state, sheet.area.id, caseNumber),
  }
}

export const isCommitment = ({ outcome }: Pick<FundingDecision, 'outcome'>): boolean =>
  outcome === 'committed' || outcome === 'committed-with-conditions'

function yearsOf(
  { amounts }: Application,
  { id, frames }: Funder,
  decision: FundingDecision,
): readonly CommittedYear[] {
  const askedIn = new Map(
    amounts.filter(({ funderId }) => funderId === id).map(({ year, amount }) => [year, amount]),
  )
  const grantedIn = new Map(decision.amounts.map(({ year, amount }) => [year, amount]))
  const openYears = new Set(frames.filter(({ amount }) => amount === null).map(({ year }) => year))
  const years = new Set([...askedIn.keys(), ...grantedIn.keys()])
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const granted = grantedIn.get(year) ?? null
      const isOpen = granted === null && openYears.has(year)
      return { year, asked: askedIn.get(year) ?? null, granted, isOpen }
    })
}

const conditionsIn = (
  { acts }: RoundState,
  caseNumber: CaseNumber,
  told: (text: string) => ToldText,
): readonly CommittedCondition[] =>
  conditionsOf(acts, caseNumber).flatMap(([, register]): readonly CommittedCondition[] => {
    if (register.heads.every(({ value }) => value.standing === 'dropped')) return []
    const condition = settled(register)
    if (!condition) return [null]
    const { text, due, standing } = condition
    return [{ text: told(text), due, standing }]
  })
