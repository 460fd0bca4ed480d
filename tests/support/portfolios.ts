import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Ore } from '~/domain/model/units.ts'
import type { Amount, PortfolioArea, PortfolioCandidate } from '~/domain/portfolio/PortfolioArea.ts'
import type { SetChoice, SetQuestion } from '~/domain/portfolio/SetQuestion.ts'
import { fraction } from '~/lib/fraction.ts'
import { areaId, caseNumber, setupWith } from './builders.ts'

/** Amounts as a test writes them: by funder, then by year. */
export type PlainAmounts = Readonly<Record<string, Readonly<Record<number, number>>>>

export const funderId = (text: string) => text as FunderId

export const amountsOf = (plain: PlainAmounts): readonly Amount[] =>
  Object.entries(plain).flatMap(([funder, years]) =>
    Object.entries(years).map(([year, amount]) => ({
      funderId: funderId(funder),
      year: Number(year),
      amount: amount as Ore,
    })),
  )

export interface PlainCandidate
  extends Partial<Omit<PortfolioCandidate, 'caseNumber' | 'amounts' | 'total'>> {
  readonly caseNumber: string
  readonly amounts?: PlainAmounts
  /** Whole points; 3 unless it says otherwise. */
  readonly total?: number
}

/** An application that is ranked first and has its head office in Aarhus. */
export const candidate = ({
  caseNumber: number,
  amounts,
  total,
  ...rest
}: PlainCandidate): PortfolioCandidate => ({
  applicant: `Forening ${number}`,
  cvr: null,
  headquarters: 'Aarhus',
  branches: [],
  proposedField: null,
  state: 'ranked',
  isKeptOut: false,
  rank: 1,
  ...rest,
  caseNumber: caseNumber(number),
  amounts: amountsOf(amounts ?? {}),
  total: fraction(BigInt(total ?? 3)),
})

export interface PlainPortfolioArea extends Partial<Pick<PortfolioArea, 'kind' | 'places'>> {
  readonly areaId: string
  readonly candidates?: readonly PlainCandidate[]
  /** Recommended with what they ask for. */
  readonly recommended?: readonly string[]
  readonly granted?: Readonly<Record<string, PlainAmounts>>
}

export function portfolioArea(plain: PlainPortfolioArea): PortfolioArea {
  const candidates = (plain.candidates ?? []).map(candidate)
  return {
    areaId: areaId(plain.areaId),
    kind: plain.kind ?? 'strength',
    places: plain.places ?? 1,
    candidates,
    recommended: (plain.recommended ?? []).map((number) => ({
      caseNumber: caseNumber(number),
      amounts: candidates.find((found) => found.caseNumber === number)?.amounts ?? [],
    })),
    granted: Object.entries(plain.granted ?? {}).map(([number, amounts]) => ({
      caseNumber: caseNumber(number),
      amounts: amountsOf(amounts),
    })),
  }
}

/** A setup with the frames given; null is a year that is not yet decided. */
export const setupWithFrames = (
  frames: Readonly<Record<string, Readonly<Record<number, number | null>>>>,
  changes: Partial<Pick<Setup, 'expectedGrant'>> = {},
): Setup => ({
  ...setupWith(),
  ...changes,
  funders: Object.entries(frames).map(([id, years]) => ({
    id: funderId(id),
    name: id,
    frames: Object.entries(years).map(([year, amount]) => ({
      year: Number(year),
      amount: amount as Ore | null,
    })),
  })),
})

/** A choice as a test writes it: its value, then what it asks of each frame. */
export interface PlainChoice extends Partial<Pick<SetChoice, 'rank' | 'field'>> {
  readonly caseNumber: string
  readonly value: number
  readonly amounts: readonly number[]
}

export interface PlainSetArea {
  readonly areaId: string
  readonly places?: number
  /** In ranking order, the first ranked first, unless they say otherwise. */
  readonly choices: readonly PlainChoice[]
}

/** A question with one frame for each amount given, in the years from 2021 on. */
export const questionOf = (
  frames: readonly number[],
  areas: readonly PlainSetArea[],
): SetQuestion => ({
  limits: frames.map((amount, index) => ({
    funderId: funderId('ufm'),
    year: 2021 + index,
    amount: amount as Ore,
  })),
  areas: areas.map(({ areaId: id, places, choices }) => ({
    areaId: areaId(id),
    places: places ?? 1,
    choices: choices.map(({ caseNumber: number, value, amounts, ...rest }, index) => ({
      rank: index + 1,
      field: null,
      ...rest,
      caseNumber: caseNumber(number),
      value: BigInt(value),
      amounts: amounts as readonly Ore[],
    })),
  })),
})
