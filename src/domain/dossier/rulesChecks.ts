import { areaIdSchema, caseNumberSchema, funderIdSchema } from '~/domain/model/ids.ts'
import { oreSchema } from '~/domain/model/units.ts'
import { bestSets } from '~/domain/portfolio/bestSets.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import budget from '~/domain/reference/one-per-area-budget-a.json' with { type: 'json' }
import twoOptima from '~/domain/reference/one-per-area-budget-two-optima.json' with { type: 'json' }
import leaders from '~/domain/reference/leave-one-assessor-out-s1.json' with { type: 'json' }
import bounds from '~/domain/reference/missing-score-bounds-a.json' with { type: 'json' }
import ties from '~/domain/reference/primary-score-ties-a.json' with { type: 'json' }
import { type Fraction, toNumber } from '~/lib/fraction.ts'
import { areaLeaders } from './leadersWithout.ts'
import { referenceContest } from './referenceContest.ts'

/** The reference vectors of scoring, ranking and the set, in the shape of the statistics' checks. */
export const rulesChecks = [
  { id: ties.id, run: tieDeviations },
  { id: bounds.id, run: boundDeviations },
  { id: leaders.id, run: leaderDeviations },
  ...[budget, twoOptima].map((vector) => ({ id: vector.id, run: () => setDeviations(vector) })),
]

/** 0 where both are the same, 1 where they are not. */
const sameness = (quantity: string, found: unknown, expected: unknown) => ({
  quantity,
  deviation: Number(JSON.stringify(found) !== JSON.stringify(expected)),
  tolerance: 0,
})

const written = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`

const numbered = (reviews: readonly (readonly (number | null)[])[]) =>
  reviews.map((points, index) => ({ assessor: `R${index + 1}`, points }))

function tieDeviations() {
  const { input, expected, tolerance } = ties
  const plain = {
    scale: { min: 1, max: 5 },
    weightsPercent: input.weightsPercent,
    applications: input.candidates.map(({ id, reviews }) => ({ id, reviews: numbered(reviews) })),
  }
  const byScore = rankArea(referenceContest(plain))
  const byCascade = rankArea(referenceContest({ ...plain, cascade: input.criterionPriority }))
  const inOrder = <Value>(ranking: typeof byScore, of: (one: (typeof byScore)[number]) => Value) =>
    expected.scores.map(({ id }) => {
      const candidate = ranking.find(({ caseNumber }) => caseNumber === id)
      return candidate && of(candidate)
    })
  const totals = inOrder(byScore, ({ score }) => (score.total ? toNumber(score.total) : Number.NaN))
  return [
    {
      quantity: 'score',
      deviation: Math.max(
        ...totals.map((total = Number.NaN, index) =>
          Math.abs(total - (expected.scores[index]?.score ?? Number.NaN)),
        ),
      ),
      tolerance: tolerance.score,
    },
    sameness(
      'criterionMeans',
      inOrder(byScore, ({ score }) => score.criteria.map(({ mean }) => mean && written(mean))),
      expected.scores.map(({ criterionMeans }) => criterionMeans),
    ),
    sameness(
      'rankByScoreOnly',
      inOrder(byScore, ({ rank }) => rank),
      Object.values(expected.rankByScoreOnly),
    ),
    sameness(
      'rankAfterCascade',
      inOrder(byCascade, ({ rank }) => rank),
      Object.values(expected.rankAfterCascade),
    ),
    sameness(
      'exAequoGroups',
      [byCascade.filter(({ isTied }) => isTied).map(({ caseNumber }) => caseNumber)],
      expected.exAequoGroups,
    ),
  ]
}

function boundDeviations() {
  const { input, expected, tolerance } = bounds
  const [min = Number.NaN, max = Number.NaN] = input.scale
  const ranking = rankArea(
    referenceContest({
      scale: { min, max },
      weightsPercent: input.weightsPercent,
      applications: input.candidates.map(({ id, reviews }) => ({ id, reviews: numbered(reviews) })),
    }),
  )
  const distances = Object.entries(expected).flatMap(([id, { low, high }]) => {
    const found = ranking.find(({ caseNumber }) => caseNumber === id)?.score.bounds
    return found
      ? [Math.abs(toNumber(found.low) - low), Math.abs(toNumber(found.high) - high)]
      : [Number.NaN]
  })
  return [{ quantity: 'bounds', deviation: Math.max(...distances), tolerance: tolerance.exact }]
}

/** Scores in tenths are whole points from 10 to 50, which moves no rank. */
function leaderDeviations() {
  const { input, expected } = leaders
  const reviews = input.reviews.map(([id, area, assessor, y]) => ({
    id: String(id),
    area: String(area),
    assessor: String(assessor),
    points: [Math.round(Number(y) * 10)],
  }))
  const contests = Object.keys(expected.leaders).map((area) => {
    const own = reviews.filter((review) => review.area === area)
    return referenceContest({
      areaId: area,
      scale: { min: 10, max: 50 },
      weightsPercent: [100],
      applications: [...new Set(own.map(({ id }) => id))].map((id) => ({
        id,
        reviews: own.filter((review) => review.id === id),
      })),
    })
  })
  const found = contests.map((contest) =>
    areaLeaders(
      contest,
      contest.contenders.flatMap(({ caseNumber }) =>
        contest.scores.assessmentsOf(caseNumber).map(({ assessorId }) => assessorId),
      ),
    ),
  )
  const without = Object.keys(expected.withoutAssessor).map((assessor) => {
    const areas = found.map((area) => {
      const one = area.without.find(({ assessorId }) => assessorId === assessor)
      return { ...area, without: one?.leaders ?? area.leaders, lost: one?.lost ?? [] }
    })
    return {
      changedAreas: Object.fromEntries(
        areas
          .filter(({ leaders, without }) => String(leaders) !== String(without))
          .map(({ areaId, without }) => [areaId, without]),
      ),
      applicationsLeftWithoutReview: areas.flatMap(({ lost }) => lost),
    }
  })
  return [
    sameness(
      'leaders',
      found.map(({ leaders }) => leaders),
      Object.values(expected.leaders),
    ),
    sameness('withoutAssessor', without, Object.values(expected.withoutAssessor)),
  ]
}

const nodeLimit = 100_000

function setDeviations({ input, expected }: Pick<typeof budget, 'input' | 'expected'>) {
  const found = bestSets(
    {
      limits: [
        {
          funderId: funderIdSchema.parse('funder'),
          year: 2021,
          amount: oreSchema.parse(input.budget),
        },
      ],
      areas: input.areas.map(({ area, candidates }) => ({
        areaId: areaIdSchema.parse(area),
        places: 1,
        choices: candidates.map(({ id, cost, value }, index) => ({
          caseNumber: caseNumberSchema.parse(id),
          rank: index + 1,
          value: BigInt(value),
          field: null,
          amounts: [oreSchema.parse(cost)],
        })),
      })),
    },
    { nodeLimit },
  )
  const candidates = input.areas.flatMap((area) => area.candidates)
  const costOf = (set: readonly string[]): number =>
    candidates.reduce((sum, { id, cost }) => (set.includes(id) ? sum + cost : sum), 0)
  const sets = found.outcome === 'proven' ? found.sets : []
  return [
    sameness('bestValue', found.outcome === 'proven' && Number(found.value), expected.bestValue),
    sameness('optimalSelections', sets, expected.optimalSelections),
    sameness('costs', sets.map(costOf), expected.costs),
  ]
}
