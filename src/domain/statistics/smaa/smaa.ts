import { at, wholeAt } from '~/domain/statistics/numerics/at.ts'
import type { Steps } from '~/lib/steps.ts'
import { sortDraw, type SortedDraw } from './sortDraw.ts'
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

const drawsInStep = 256

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
  const totals = new Float64Array(size)
  const sorted = sortDraw(size)
  // By rank first, for the order is walked by rank.
  const counts = new Int32Array(size * size)
  const weightSums = new Float64Array(size * criteria)
  for (let k = 1; k <= points; k += 1) {
    if (k % drawsInStep === 0) yield
    fill(k, weights)
    question.drawValues?.(k, values)
    totalsOf(values, weights, totals)
    sorted.sort(totals)
    addDraw(sorted, weights, counts, weightSums)
  }
  return {
    rankAcceptability: Array.from({ length: size }, (_, own) =>
      sharesOf(counts, own, size, points),
    ),
    centralWeights: Array.from({ length: size }, (_, own) => {
      const firsts = wholeAt(counts, own)
      const sums = weightSums.subarray(own * criteria, (own + 1) * criteria)
      return firsts === 0 ? null : Array.from(sums, (sum) => sum / firsts)
    }),
  }
}

/** One alternative's column of the counts, which are by rank. */
function sharesOf(
  counts: Int32Array,
  own: number,
  size: number,
  points: number,
): readonly number[] {
  const shares: number[] = []
  for (let rank = 0; rank < size; rank += 1) {
    shares.push(wholeAt(counts, rank * size + own) / points)
  }
  return shares
}

function byCriterion(rows: readonly (readonly number[])[]): Float64Array {
  const criteria = rows[0]?.length ?? 0
  return Float64Array.from({ length: rows.length * criteria }, (_, place) => {
    const row = rows[place % rows.length]
    return row?.[Math.floor(place / rows.length)] ?? Number.NaN
  })
}

function totalsOf(values: Float64Array, weights: Float64Array, totals: Float64Array): void {
  const size = totals.length
  totals.fill(0)
  for (let c = 0; c < weights.length; c += 1) {
    const weight = at(weights, c)
    const column = c * size
    for (let i = 0; i < size; i += 1) totals[i] = at(totals, i) + weight * at(values, column + i)
  }
}

/** Whoever ties shares the better rank. */
function addDraw(
  { values, owners }: SortedDraw,
  weights: Float64Array,
  counts: Int32Array,
  weightSums: Float64Array,
): void {
  const size = owners.length
  let rank = 0
  for (let place = 0; place < size; place += 1) {
    const own = wholeAt(owners, place)
    if (place > 0 && at(values, place) < at(values, place - 1)) rank = place
    counts[rank * size + own] = wholeAt(counts, rank * size + own) + 1
    if (rank === 0) addWeights(weightSums, weights, own)
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
  const wins = given.map(() => given.map(() => 0))
  for (let k = 1; k <= points; k += 1) {
    fill(k, weights)
    drawValues?.(k, values)
    totalsOf(values, weights, totals)
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
  const columns = centralWeights.map((weights) => weights && Float64Array.from(weights))
  const firsts = centralWeights.map(() => 0)
  for (let k = 1; k <= points; k += 1) {
    question.drawValues(k, values)
    for (const [own, weights] of columns.entries()) {
      if (!weights) continue
      totalsOf(values, weights, totals)
      const isFirst = totals.every((total) => total <= at(totals, own))
      if (isFirst) firsts[own] = (firsts[own] ?? 0) + 1
    }
  }
  return firsts.map((count, own) => (columns[own] ? count / points : null))
}
