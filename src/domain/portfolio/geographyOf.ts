import type { CaseNumber } from '~/domain/model/ids.ts'
import { type Region, regionOf, regions } from '~/domain/model/municipalities.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { isStanding } from './isStanding.ts'
import type { PortfolioArea, PortfolioCandidate } from './PortfolioArea.ts'

export type OfficeKind = 'headquarters' | 'branch'

/** An office of one application. */
export interface Office {
  readonly caseNumber: CaseNumber
  readonly kind: OfficeKind
  /** The municipality as it was written; null where no head office is stated. */
  readonly place: string | null
  readonly isAsked: boolean
  readonly isRecommended: boolean
}

/** The offices of some applications in one region; their number is the figure to show. */
export interface Offices {
  readonly headquarters: readonly Office[]
  readonly branches: readonly Office[]
}

export interface Geography {
  /** All five regions, north to south and west to east, also the empty ones. */
  readonly regions: readonly {
    readonly region: Region
    readonly asked: Offices
    readonly recommended: Offices
  }[]
  /** Offices whose place is no municipality, and applications without a head office. */
  readonly unplaced: readonly Office[]
}

/** Head offices and branches by region, of what is asked and of what is recommended [PF1]. */
export function geographyOf(areas: readonly PortfolioArea[]): Geography {
  const offices = areas
    .flatMap((area) => area.candidates.flatMap((candidate) => officesOf(area, candidate)))
    .toSorted(inOrder)
  const regionOfOffice = ({ place }: Office) => (place === null ? undefined : regionOf(place))
  return {
    regions: regions.map((region) => {
      const here = offices.filter((office) => regionOfOffice(office) === region)
      return {
        region,
        asked: byKind(here.filter(({ isAsked }) => isAsked)),
        recommended: byKind(here.filter(({ isRecommended }) => isRecommended)),
      }
    }),
    unplaced: offices.filter((office) => regionOfOffice(office) === undefined),
  }
}

function officesOf(
  { recommended }: PortfolioArea,
  candidate: PortfolioCandidate,
): readonly Office[] {
  const { caseNumber, headquarters, branches } = candidate
  const isRecommended = recommended.some((award) => award.caseNumber === caseNumber)
  const isAsked = isStanding(candidate)
  if (!isAsked && !isRecommended) return []
  const common = { caseNumber, isAsked, isRecommended }
  return [
    { ...common, kind: 'headquarters', place: headquarters },
    ...branches.map((place) => ({ ...common, kind: 'branch', place }) as const),
  ]
}

const byKind = (offices: readonly Office[]): Offices => ({
  headquarters: offices.filter(({ kind }) => kind === 'headquarters'),
  branches: offices.filter(({ kind }) => kind === 'branch'),
})

const inOrder = (a: Office, b: Office): number =>
  compareNatural(a.caseNumber, b.caseNumber) ||
  Number(a.kind === 'branch') - Number(b.kind === 'branch') ||
  compareNatural(a.place ?? '', b.place ?? '')
