import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import { isSameField } from '~/domain/selection/placeHolders.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { isStanding } from './isStanding.ts'
import type { PortfolioArea } from './PortfolioArea.ts'

export interface OrganisationApplication {
  readonly areaId: AreaId
  readonly caseNumber: CaseNumber
  readonly applicant: string
  /** The area it names for itself; null outside areas of kind `open`. */
  readonly field: string | null
  readonly isRecommended: boolean
}

/** One organisation with applications in more than one area. */
export interface OrganisationTwice {
  readonly cvr: string
  /** By case number. */
  readonly applications: readonly OrganisationApplication[]
  /** It is recommended in more than one area too. */
  readonly isRecommendedTwice: boolean
}

/**
 * The organisations that stand in two areas, by CVR number [PF1].
 * Shape: by CVR number. In an area of kind `open` each field is an area of its own.
 */
export function organisationsTwice(areas: readonly PortfolioArea[]): readonly OrganisationTwice[] {
  const registered = areas
    .flatMap(applicationsIn)
    .toSorted((a, b) => compareNatural(a.application.caseNumber, b.application.caseNumber))
  const numbers = new Set(registered.map(({ cvr }) => cvr))
  return [...numbers].toSorted(compareNatural).flatMap((cvr) => {
    const applications = registered
      .filter((found) => found.cvr === cvr)
      .map(({ application }) => application)
    if (!isInTwoAreas(applications)) return []
    const recommended = applications.filter(({ isRecommended }) => isRecommended)
    return [{ cvr, applications, isRecommendedTwice: isInTwoAreas(recommended) }]
  })
}

interface Registered {
  readonly cvr: string
  readonly application: OrganisationApplication
}

const applicationsIn = ({
  areaId,
  kind,
  candidates,
  recommended,
}: PortfolioArea): readonly Registered[] =>
  candidates.flatMap((candidate) => {
    const { cvr, caseNumber, applicant, proposedField } = candidate
    const isRecommended = recommended.some((award) => award.caseNumber === caseNumber)
    if (cvr === null || (!isStanding(candidate) && !isRecommended)) return []
    const field = kind === 'open' ? proposedField : null
    return [{ cvr, application: { areaId, caseNumber, applicant, field, isRecommended } }]
  })

const isInTwoAreas = (applications: readonly OrganisationApplication[]): boolean =>
  applications.some((a, index) =>
    applications.slice(index + 1).some((b) => a.areaId !== b.areaId || isOtherField(a, b)),
  )

const isOtherField = (a: OrganisationApplication, b: OrganisationApplication): boolean =>
  a.field !== null && b.field !== null && !isSameField(a.field, b.field)
