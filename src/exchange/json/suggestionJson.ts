import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { BestSets } from '~/domain/portfolio/bestSets.ts'
import type { PortfolioCheck } from '~/domain/portfolio/checksOf.ts'
import type { Office, Offices } from '~/domain/portfolio/geographyOf.ts'
import type { MoneyCell, MoneySums, MoneyTotal } from '~/domain/portfolio/moneyOf.ts'
import type { Amount } from '~/domain/portfolio/PortfolioArea.ts'
import { add, toNumber, zero } from '~/lib/fraction.ts'
import type { PortfolioWords } from '~/i18n/da/portfolio.ts'
import type { Language } from '~/i18n/formats.ts'
import { passedOverText } from '~/exchange/document/passedOverText.ts'
import { portfolioCheckText } from '~/exchange/document/portfolioCheckText.ts'
import { portfolioNames } from '~/exchange/document/portfolioNames.ts'
import type { SuggestedSet } from '~/exchange/document/SuggestedSet.ts'

/**
 * The set as the command line prints it. What would be recommended is the computed suggestion, and
 * is called `suggested` throughout.
 * Shape: areas and funders in the round's order. A frame of null is not yet decided.
 * Unit: kroner; points.
 */
export function suggestionJson(
  { sheets, portfolio, best }: SuggestedSet,
  words: PortfolioWords,
  language: Language,
): string {
  const names = portfolioNames(portfolio)
  const { money, geography, organisations, checks, leaderFirst } = portfolio
  const set = {
    areas: sheets.map((sheet) => areaJson(sheet, portfolio)),
    money: {
      cells: money.cells.map(cellJson),
      byFunder: money.byFunder.map(({ funderId, ...total }) => ({
        funder: funderId,
        ...totalJson(total),
      })),
      byYear: money.byYear.map(({ year, ...total }) => ({ year, ...totalJson(total) })),
      total: totalJson(money.total),
    },
    geography: {
      regions: geography.regions.map(({ region, asked, recommended }) => ({
        region,
        asked: officesJson(asked),
        suggested: officesJson(recommended),
      })),
      unplaced: geography.unplaced.map(officeJson),
    },
    organisationsTwice: organisations.map(({ cvr, applications, isRecommendedTwice }) => ({
      cvr,
      isSuggestedTwice: isRecommendedTwice,
      applications: applications.map(({ isRecommended, ...application }) => ({
        ...application,
        isSuggested: isRecommended,
      })),
    })),
    checks: checks.map((check) => ({
      ...checkJson(check),
      text: portfolioCheckText(check, names, words, language),
    })),
    leaderFirst: {
      areas: leaderFirst.areas.map(({ passedOver, ...area }) => ({
        ...area,
        passedOver: passedOver.map((reason) => ({
          caseNumber: reason.caseNumber,
          because: reason.because,
          text: passedOverText(reason, names, words, language),
        })),
      })),
      left: leaderFirst.left.map(amountJson),
    },
    bestSets: bestJson(best, portfolio),
  }
  return `${JSON.stringify(set, null, 2)}\n`
}

function areaJson({ area, selection, candidates }: AreaSheet, { areas }: PortfolioSheet) {
  const { verdict, suggested, tied, margin } = selection
  // Of two that share the place neither is the runner-up.
  const runnerUp = tied.length > 0 ? null : selection.runnerUp
  const awards = areas.find(({ areaId }) => areaId === area.id)?.recommended ?? []
  const applicantOf = (caseNumber: CaseNumber) =>
    candidates.find((candidate) => candidate.caseNumber === caseNumber)?.application.applicant
  return {
    areaId: area.id,
    kind: area.kind,
    verdict,
    suggested: suggested.map((caseNumber) => ({
      caseNumber,
      applicant: applicantOf(caseNumber),
      amounts: awards.find((award) => award.caseNumber === caseNumber)?.amounts.map(amountJson),
    })),
    tied,
    runnerUp: runnerUp && { caseNumber: runnerUp, applicant: applicantOf(runnerUp) },
    margin: margin && toNumber(margin),
  }
}

const kroner = (ore: number): number => ore / 100

const amountJson = ({ funderId, year, amount }: Amount) => ({
  funder: funderId,
  year,
  amount: kroner(amount),
})

const sumsJson = ({ asked, recommended }: MoneySums) => ({
  asked: kroner(asked),
  suggested: kroner(recommended),
})

const cellJson = ({ funderId, year, frame, over, ...sums }: MoneyCell) => ({
  funder: funderId,
  year,
  frame: frame === null ? null : kroner(frame),
  ...sumsJson(sums),
  over: over && sumsJson(over),
})

const totalJson = ({ frame, decided, ...sums }: MoneyTotal) => ({
  frame: frame === null ? null : kroner(frame),
  decided: kroner(decided),
  ...sumsJson(sums),
})

function checkJson(check: PortfolioCheck) {
  switch (check.code) {
    case 'over-frame': {
      const { code, funderId, year, frame, sum, over } = check
      return {
        code,
        funder: funderId,
        year,
        frame: kroner(frame),
        sum: kroner(sum),
        over: kroner(over),
      }
    }
    case 'outside-expected': {
      const { sum, min, max, ...rest } = check
      return { ...rest, sum: kroner(sum), min: kroner(min), max: kroner(max) }
    }
    default:
      return check
  }
}

const officesJson = ({ headquarters, branches }: Offices) => ({
  headquarters: headquarters.length,
  branches: branches.length,
})

const officeJson = ({ caseNumber, kind, place, isAsked, isRecommended }: Office) => ({
  caseNumber,
  kind,
  place,
  isAsked,
  isSuggested: isRecommended,
})

function bestJson(best: BestSets, { areas }: PortfolioSheet) {
  const { outcome, nodes } = best
  if (best.outcome !== 'proven') return { outcome, nodes, sets: null }
  const totals = new Map(
    areas.flatMap(({ candidates }) =>
      candidates.map(({ caseNumber, total }) => [caseNumber, total ?? zero] as const),
    ),
  )
  const pointsOf = (set: readonly CaseNumber[]) =>
    set.map((caseNumber) => totals.get(caseNumber) ?? zero).reduce(add, zero)
  const sets = best.sets.map((set) => ({ caseNumbers: set, points: toNumber(pointsOf(set)) }))
  return { outcome, nodes, sets, hasMore: best.hasMore }
}
