import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { Ore } from '~/domain/model/units.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { Geography, OfficeKind } from './geographyOf.ts'
import type { Money } from './moneyOf.ts'
import type { OrganisationTwice } from './organisationsTwice.ts'
import type { OutsideExpected } from './outsideExpected.ts'
import type { PortfolioArea } from './PortfolioArea.ts'

/** Something about the set to look at: a key and its values, put into words elsewhere. */
export type PortfolioCheck =
  | {
      readonly code: 'over-frame'
      readonly kind: 'recommended' | 'granted'
      readonly funderId: FunderId
      readonly year: number
      readonly frame: Ore
      readonly sum: Ore
      readonly over: Ore
    }
  | ({ readonly code: 'outside-expected' } & OutsideExpected)
  | {
      readonly code: 'organisation-twice'
      readonly cvr: string
      readonly caseNumbers: readonly CaseNumber[]
    }
  | { readonly code: 'no-amounts'; readonly caseNumber: CaseNumber }
  | {
      readonly code: 'place-unknown'
      readonly caseNumber: CaseNumber
      readonly office: OfficeKind
      readonly place: string | null
    }

/** What the checks are made from. */
export interface CheckedSet {
  readonly areas: readonly PortfolioArea[]
  readonly money: Money
  readonly outside: readonly OutsideExpected[]
  readonly organisations: readonly OrganisationTwice[]
  readonly geography: Geography
}

/**
 * Every warning about the set, in a fixed order: frames, expected grant, organisations, amounts,
 * places [PF1]. They warn; nothing is ranked or chosen by them.
 */
export const checksOf = ({
  areas,
  money,
  outside,
  organisations,
  geography,
}: CheckedSet): readonly PortfolioCheck[] => [
  ...overFrame(money),
  ...outside.map((found) => ({ code: 'outside-expected', ...found }) as const),
  ...organisations
    .filter(({ isRecommendedTwice }) => isRecommendedTwice)
    .map(({ cvr, applications }) => {
      const recommended = applications.filter(({ isRecommended }) => isRecommended)
      const caseNumbers = recommended.map(({ caseNumber }) => caseNumber)
      return { code: 'organisation-twice', cvr, caseNumbers } as const
    }),
  ...areas.flatMap(({ recommended }) =>
    recommended
      .filter(({ amounts }) => amounts.length === 0)
      .map(({ caseNumber }) => ({ code: 'no-amounts', caseNumber }) as const)
      .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber)),
  ),
  ...geography.unplaced
    .filter(({ isRecommended }) => isRecommended)
    .map(
      ({ caseNumber, kind, place }) =>
        ({ code: 'place-unknown', caseNumber, office: kind, place }) as const,
    ),
]

const overFrame = ({ cells }: Money): readonly PortfolioCheck[] =>
  (['recommended', 'granted'] as const).flatMap((kind) =>
    cells.flatMap(({ funderId, year, frame, over, ...sums }) => {
      if (frame === null || !over || over[kind] === 0) return []
      const sum = sums[kind]
      return [{ code: 'over-frame', kind, funderId, year, frame, sum, over: over[kind] } as const]
    }),
  )
