import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Ore } from '~/domain/model/units.ts'
import type { Amount, PortfolioArea, PortfolioCandidate } from '~/domain/portfolio/PortfolioArea.ts'
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
