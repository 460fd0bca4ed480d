import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { checksOf, type PortfolioCheck } from '~/domain/portfolio/checksOf.ts'
import { type Geography, geographyOf } from '~/domain/portfolio/geographyOf.ts'
import { type LeaderFirst, leaderFirst } from '~/domain/portfolio/leaderFirst.ts'
import { type Money, moneyOf } from '~/domain/portfolio/moneyOf.ts'
import {
  type OrganisationTwice,
  organisationsTwice,
} from '~/domain/portfolio/organisationsTwice.ts'
import { outsideExpected } from '~/domain/portfolio/outsideExpected.ts'
import type { Amount, Award, PortfolioArea } from '~/domain/portfolio/PortfolioArea.ts'
import type { SetQuestion } from '~/domain/portfolio/SetQuestion.ts'
import { setQuestionOf } from '~/domain/portfolio/setQuestionOf.ts'
import { awaitsFormalRuling } from '~/domain/ranking/candidateOf.ts'
import type { AreaSheet } from './AreaSheet.ts'

/** Everything there is to say of all areas together; screens, files and the command line render it. */
export interface PortfolioSheet {
  readonly setup: Setup
  /** In the round's order. */
  readonly areas: readonly PortfolioArea[]
  /** Areas that recommend nothing yet: nobody has decided, or two disagree. */
  readonly undecided: readonly AreaId[]
  readonly money: Money
  readonly geography: Geography
  readonly organisations: readonly OrganisationTwice[]
  readonly checks: readonly PortfolioCheck[]
  readonly leaderFirst: LeaderFirst
  /** What `bestSets` is asked; it may take a while, so it is not answered here. */
  readonly question: SetQuestion
}

/** Where the parts of the set come from; what is left out is read from the decisions. */
export interface PortfolioSources {
  /** Who is recommended in an area; undefined while that is undecided. */
  readonly recommendedIn?: (sheet: AreaSheet) => readonly CaseNumber[] | undefined
}

/**
 * The whole set [PF1]; undefined while the round has no areas.
 * Shape: `sheets` as `allSheets` gives them for the same state.
 */
export function portfolioOf(
  state: RoundState,
  sheets: readonly AreaSheet[],
  sources: PortfolioSources = {},
): PortfolioSheet | undefined {
  const setup = sheets[0]?.setup
  if (!setup) return undefined
  const { recommendedIn = (sheet: AreaSheet) => decidedIn(state, sheet) } = sources
  const amounts = {
    amountsOf: (caseNumber: CaseNumber) => settled(state.acts.amounts.get(caseNumber)) ?? undefined,
    grantedTo: (caseNumber: CaseNumber) => grantedTo(state, caseNumber),
  }
  const chosen = sheets.map((sheet) => ({ sheet, recommended: recommendedIn(sheet) }))
  const areas = chosen.map(({ sheet, recommended }) =>
    portfolioArea(sheet, recommended ?? [], amounts),
  )
  const money = moneyOf(setup, areas)
  const geography = geographyOf(areas)
  const organisations = organisationsTwice(areas)
  const outside = outsideExpected(setup, areas)
  const question = setQuestionOf(setup, areas)
  return {
    setup,
    areas,
    undecided: chosen.flatMap(({ sheet, recommended }) => (recommended ? [] : [sheet.area.id])),
    money,
    geography,
    organisations,
    checks: checksOf({ areas, money, outside, organisations, geography }),
    leaderFirst: leaderFirst(question),
    question,
  }
}

/** The case numbers people have agreed on, none of them included; undefined while they have not. */
function decidedIn(state: RoundState, { area }: AreaSheet): readonly CaseNumber[] | undefined {
  const decision = settled(state.areas.get(area.id)?.decision)
  if (!decision || decision.choice === 'undecided') return undefined
  return decision.choice === 'none' ? [] : decision.caseNumbers
}

/** What people have set; undefined for what is asked, and for nobody's commitment. */
interface Amounts {
  readonly amountsOf: (caseNumber: CaseNumber) => readonly Amount[] | undefined
  readonly grantedTo: (caseNumber: CaseNumber) => readonly Amount[] | undefined
}

/** What the funders have committed to, conditionally or not; two that disagree commit to nothing. */
function grantedTo(state: RoundState, caseNumber: CaseNumber): readonly Amount[] | undefined {
  const amounts = [...(state.acts.funding.get(caseNumber) ?? [])].flatMap(
    ([funderId, register]) => {
      const decision = settled(register)
      return (decision?.amounts ?? []).map((amount) => ({ funderId, ...amount }))
    },
  )
  return amounts.length > 0 ? amounts : undefined
}

function portfolioArea(
  { area, candidates, selection }: AreaSheet,
  recommended: readonly CaseNumber[],
  { amountsOf, grantedTo }: Amounts,
): PortfolioArea {
  const asked = new Map(
    candidates.map(({ caseNumber, application }) => [caseNumber, application.amounts]),
  )
  return {
    areaId: area.id,
    kind: area.kind,
    places: selection.places,
    candidates: candidates.map(({ application, state, reasons, score, rank }) => ({
      caseNumber: application.caseNumber,
      applicant: application.applicant,
      cvr: application.cvr,
      headquarters: application.headquarters,
      branches: application.branches,
      proposedField: application.proposedField,
      amounts: application.amounts,
      state,
      isKeptOut: awaitsFormalRuling({ reasons }),
      total: score.total,
      rank,
    })),
    recommended: recommended.map((caseNumber) => ({
      caseNumber,
      amounts: amountsOf(caseNumber) ?? asked.get(caseNumber) ?? [],
    })),
    granted: candidates.flatMap(({ caseNumber }): readonly Award[] => {
      const amounts = grantedTo(caseNumber)
      return amounts ? [{ caseNumber, amounts }] : []
    }),
  }
}
