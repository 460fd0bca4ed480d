import { at, wholeAt } from '~/domain/statistics/numerics/at.ts'
import type { Steps } from '~/lib/steps.ts'
import { type DrawRanks, drawRanks } from './drawRanks.ts'
import { drawsInTally, rankTally } from './rankTally.ts'
import { weightedTotals } from './weightedTotals.ts'
import { weightPoints, type WeightSpace } from './weightPoints.ts'

/** Points of the weight space; a share is then good to about a third of a per cent. */
export const smaaPoints = 16_384

export interface SmaaQuestion {
  /** Criterion values of each alternative, high is best: row by row. */
  readonly values: readonly (readonly number[])[]
  readonly weights?: Omit<WeightSpace, 'criteria'>
  /** Writes the values of draw k over the given ones, criterion by criterion, where they are uncertain. */
  readonly drawValues?: (k: number, values: Float64Array) => void
  readonly points?: number
}

export interface Smaa {
  /** For each alternative the share of all weights that gives it rank 1, 2, 3 … */
  readonly rankAcceptability: readonly (readonly number[])[]
  /** For each alternative the mean of the weights that make it first; null where none does. */
  readonly centralWeights: readonly (readonly number[] | null)[]
}

/**
 * Stochastic multicriteria acceptability: what would be first under how many of all weights.
 * A share of weights is not a chance of being the best. Alternatives that tie share the better rank, by
 * counting who is strictly better. Without alternatives there is nothing.
 * Source: Lahdelma and Salminen (2001), SMAA-2, Operations Research 49:444-454.
 */
export function* smaaSteps(question: SmaaQuestion): Steps<Smaa> {
  const { points = smaaPoints } = question
  const size = question.values.length
  const criteria = question.values[0]?.length ?? 0
  if (criteria === 0) return { rankAcceptability: [], centralWeights: [] }
  const values = byCriterion(question.values)
  const fill = weightPoints({ criteria, ...question.weights })
  const weights = new Float64Array(criteria)
  const writeTotals = weightedTotals(values, size)
  const draw = drawRanks(size)
  const tally = rankTally(size, points)
  const weightSums = new Float64Array(size * criteria)
  for (let k = 1; k <= points; k += 1) {
    fill(k, weights)
    question.drawValues?.(k, values)
    writeTotals(weights, draw.totals)
    tally.note(draw)
    addFirsts(draw, weights, weightSums)
    if (k % drawsInTally !== 0) continue
    tally.count()
    yield
  }
  tally.count()
  const places = [...question.values.keys()]
  return {
    rankAcceptability: places.map((own) =>
      places.map((rank) => (tally.counts[own * size + rank] ?? Number.NaN) / points),
    ),
    centralWeights: places.map((own) => {
      const firsts = tally.counts[own * size] ?? 0
      const sums = weightSums.subarray(own * criteria, (own + 1) * criteria)
      return firsts === 0 ? null : Array.from(sums, (sum) => sum / firsts)
    }),
  }
}

function byCriterion(rows: readonly (readonly number[])[]): Float64Array {
  const criteria = rows[0]?.length ?? 0
  return Float64Array.from({ length: rows.length * criteria }, (_, place) => {
    const row = rows[place % rows.length]
    return row?.[Math.floor(place / rows.length)] ?? Number.NaN
  })
}

/** Adds the weights of a draw to those of everybody it puts first. */
function addFirsts(
  { totals, owners }: DrawRanks,
  weights: Float64Array,
  weightSums: Float64Array,
): void {
  const size = weightSums.length / weights.length
  const greatest = at(totals, wholeAt(owners, 0))
  for (let place = 0; place < size; place += 1) {
    const own = wholeAt(owners, place)
    if (at(totals, own) < greatest) return
    addWeights(weightSums, weights, own)
  }
}

function addWeights(sums: Float64Array, weights: Float64Array, own: number): void {
  const criteria = weights.length
  for (let c = 0; c < criteria; c += 1) {
    sums[own * criteria + c] = at(sums, own * criteria + c) + at(weights, c)
  }
}

/**
 * For each alternative and each other the share of all weights (and of score draws) under which it is
 * strictly better: the pairwise winning index.
 * Source: Leskinen et al. (2006), Ecological Modelling 190:187-206.
 */
export function pairwiseWinning({
  values: given,
  weights: space,
  drawValues,
  points = smaaPoints,
}: SmaaQuestion): readonly (readonly number[])[] {
  const criteria = given[0]?.length ?? 0
  const values = byCriterion(given)
  const fill = weightPoints({ criteria, ...space })
  const weights = new Float64Array(criteria)
  const totals = new Float64Array(given.length)
  const writeTotals = weightedTotals(values, given.length)
  const wins = given.map(() => given.map(() => 0))
  for (let k = 1; k <= points; k += 1) {
    fill(k, weights)
    drawValues?.(k, values)
    writeTotals(weights, totals)
    for (const [own, row] of wins.entries()) {
      for (const other of row.keys()) {
        if (at(totals, own) > at(totals, other)) row[other] = (row[other] ?? 0) + 1
      }
    }
  }
  return wins.map((row) => row.map((count) => count / points))
}

/**
 * For each alternative the chance to be first when its own central weights are used and only the scores
 * are uncertain; null without central weights.
 * Source: Lahdelma and Salminen (2001), equation 9.
 */
export function confidenceFactors(
  question: Required<Pick<SmaaQuestion, 'values' | 'drawValues'>> & Pick<SmaaQuestion, 'points'>,
  centralWeights: Smaa['centralWeights'],
): readonly (number | null)[] {
  const { points = smaaPoints } = question
  const values = byCriterion(question.values)
  const totals = new Float64Array(question.values.length)
  const writeTotals = weightedTotals(values, question.values.length)
  const columns = centralWeights.map((weights) => weights && Float64Array.from(weights))
  const firsts = centralWeights.map(() => 0)
  for (let k = 1; k <= points; k += 1) {
    question.drawValues(k, values)
    for (const [own, weights] of columns.entries()) {
      if (!weights) continue
      writeTotals(weights, totals)
      const isFirst = totals.every((total) => total <= at(totals, own))
      if (isFirst) firsts[own] = (firsts[own] ?? 0) + 1
    }
  }
  return firsts.map((count, own) => (columns[own] ? count / points : null))
}
