import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Amount } from '~/domain/model/Application.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { checksOf, type PortfolioCheck } from '~/domain/portfolio/checksOf.ts'
import { type Geography, geographyOf } from '~/domain/portfolio/geographyOf.ts'
import { type Money, moneyOf } from '~/domain/portfolio/moneyOf.ts'
import {
  type OrganisationTwice,
  organisationsTwice,
} from '~/domain/portfolio/organisationsTwice.ts'
import { type OutsideExpected, outsideExpected } from '~/domain/portfolio/outsideExpected.ts'
import type { PortfolioArea } from '~/domain/portfolio/PortfolioArea.ts'
import type { AreaSheet } from './AreaSheet.ts'
import { applicationOf } from './contestOf.ts'

/** The set as a whole: what is recommended in every area, and what there is to say of it [PF1]. */
export interface PortfolioSheet {
  readonly setup: Setup
  readonly areas: readonly PortfolioArea[]
  readonly money: Money
  readonly geography: Geography
  readonly outside: readonly OutsideExpected[]
  readonly organisations: readonly OrganisationTwice[]
  readonly checks: readonly PortfolioCheck[]
}

/**
 * The set of the areas' sheets, with the amounts people have recommended.
 * Shape: the sheets in the round's order; undefined while there are none. Two decisions that disagree
 * recommend nobody, and so do two amounts: what is asked stands until people have chosen.
 */
export function portfolioOf(
  state: RoundState,
  sheets: readonly AreaSheet[],
): PortfolioSheet | undefined {
  const [first] = sheets
  if (!first) return undefined
  const { setup } = first
  const areas = sheets.map((sheet) => areaOf(state, sheet))
  const money = moneyOf(setup, areas)
  const geography = geographyOf(areas)
  const outside = outsideExpected(setup, areas)
  const organisations = organisationsTwice(areas)
  const checks = checksOf({ areas, money, outside, organisations, geography })
  return { setup, areas, money, geography, outside, organisations, checks }
}

/** What is recommended for an application: as people have set it, else as asked. */
export function recommendedAmounts(state: RoundState, caseNumber: CaseNumber): readonly Amount[] {
  const set = settled(state.acts.amounts.get(caseNumber))
  return set ?? applicationOf(state, caseNumber)?.amounts ?? []
}

/** The applications an area's settled decision recommends; none where nothing is decided. */
export function recommendedIn({ decisions }: AreaSheet): readonly CaseNumber[] {
  const [decision, rival] = decisions
  if (!decision || rival) return []
  return decision.value.caseNumbers
}

function areaOf(state: RoundState, sheet: AreaSheet): PortfolioArea {
  const { area, selection, candidates } = sheet
  return {
    areaId: area.id,
    kind: area.kind,
    places: selection.places,
    candidates: candidates.map(({ application, state: standing, score, rank }) => ({
      caseNumber: application.caseNumber,
      applicant: application.applicant,
      cvr: application.cvr,
      headquarters: application.headquarters,
      branches: application.branches,
      proposedField: application.proposedField,
      amounts: application.amounts,
      state: standing,
      total: score.total,
      rank,
    })),
    recommended: recommendedIn(sheet).map((caseNumber) => ({
      caseNumber,
      amounts: recommendedAmounts(state, caseNumber),
    })),
    granted: [],
  }
}
