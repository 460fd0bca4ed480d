import type { Scale, Setup } from '~/domain/model/Setup.ts'
import { plainField } from '~/domain/selection/placeHolders.ts'
import { add, type Fraction, fraction, subtract } from '~/lib/fraction.ts'
import type { PortfolioArea, PortfolioCandidate } from './PortfolioArea.ts'
import type { FrameLimit, SetChoice, SetQuestion } from './SetQuestion.ts'
import { sumOre } from './sumOre.ts'

/**
 * Which sets of ranked applications fit the decided frames, as whole numbers [PF1].
 * Unit: values are totals over one common denominator, turned round where low is best, and moved
 * so that even the worst is worth a step: no place is left empty for the sake of the sum.
 */
export function setQuestionOf(
  { funders, scale }: Pick<Setup, 'funders' | 'scale'>,
  areas: readonly PortfolioArea[],
): SetQuestion {
  const limits = funders.flatMap(({ id, frames }) =>
    frames
      .flatMap(({ year, amount }) => (amount === null ? [] : [{ funderId: id, year, amount }]))
      .toSorted((a, b) => a.year - b.year),
  )
  const ranked = areas.map((area) => ({ area, candidates: area.candidates.flatMap(inRanking) }))
  const denominator = ranked
    .flatMap(({ candidates }) => candidates.map(({ total }) => worthOf(total, scale).denominator))
    .reduce(leastCommonMultiple, 1n)
  return {
    limits,
    areas: ranked.map(({ area: { areaId, kind, places }, candidates }) => ({
      areaId,
      places,
      choices: candidates.map((candidate) => {
        const worth = worthOf(candidate.total, scale)
        const field = kind === 'open' ? candidate.proposedField : null
        return {
          caseNumber: candidate.caseNumber,
          rank: candidate.rank,
          value: worth.numerator * (denominator / worth.denominator),
          field: field === null ? null : plainField(field),
          amounts: limits.map((limit) => askedOf(limit, candidate)),
        }
      }),
    })),
  }
}

type RankedCandidate = PortfolioCandidate & { readonly rank: number; readonly total: Fraction }

function inRanking(candidate: PortfolioCandidate): readonly RankedCandidate[] {
  const { state, rank, total } = candidate
  return state === 'ranked' && rank !== null && total ? [{ ...candidate, rank, total }] : []
}

const askedOf = (
  { funderId, year }: FrameLimit,
  { amounts }: PortfolioCandidate,
): SetChoice['amounts'][number] =>
  sumOre(
    amounts
      .filter((amount) => amount.funderId === funderId && amount.year === year)
      .map(({ amount }) => amount),
  )

function worthOf(total: Fraction, { min, max, step, best }: Scale): Fraction {
  const upward = best === 'high' ? total : subtract(inHalves(min + max), total)
  return min > 0 ? upward : add(upward, inHalves(step - min))
}

const inHalves = (points: number): Fraction => fraction(BigInt(points * 2), 2n)

const leastCommonMultiple = (a: bigint, b: bigint): bigint => a * fraction(b, a).numerator
