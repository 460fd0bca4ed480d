import type { Review } from '~/domain/statistics/crossed/Review.ts'

/**
 * The crossed model by its whole covariance matrix, inverted: slow, plain and independent of the way the
 * workbench goes. Restricted deviance, mu, and predictions with their variances.
 */
export function denseModel(
  reviews: readonly Review[],
  { tau, kappa, sigma }: { readonly tau: number; readonly kappa: number; readonly sigma: number },
) {
  const n = reviews.length
  const covariance = reviews.map((a, i) =>
    reviews.map(
      (b, k) =>
        (a.application === b.application ? tau ** 2 : 0) +
        (a.assessor === b.assessor ? kappa ** 2 : 0) +
        (i === k ? sigma ** 2 : 0),
    ),
  )
  const { inverse, logDeterminant } = inverted(covariance)
  const y = reviews.map((review) => review.y)
  const times = (vector: readonly number[]) => inverse.map((row) => dot(row, vector))
  const ones = y.map(() => 1)
  const weight = dot(ones, times(ones))
  const mu = dot(ones, times(y)) / weight
  const rest = y.map((value) => value - mu)
  const solved = times(rest)
  const effectOf = (scale: number, isOwn: (review: Review) => boolean) => {
    const loading = reviews.map((review) => (isOwn(review) ? scale ** 2 : 0))
    const shift = dot(loading, times(ones))
    return {
      mean: dot(loading, solved),
      variance: scale ** 2 - dot(loading, times(loading)) + shift ** 2 / weight,
    }
  }
  const all = (pick: (review: Review) => string, scale: number) =>
    [...new Set(reviews.map(pick))].map(
      (id) => [id, effectOf(scale, (review) => pick(review) === id)] as const,
    )
  const theta = all(({ application }) => application, tau)
  const severity = all(({ assessor }) => assessor, kappa)
  return {
    deviance:
      (n - 1) * Math.log(2 * Math.PI) + logDeterminant + Math.log(weight) + dot(rest, solved),
    mu,
    theta: new Map(theta.map(([id, { mean }]) => [id, mean])),
    variance: new Map(theta.map(([id, { variance }]) => [id, variance])),
    severity: new Map(severity.map(([id, { mean }]) => [id, mean])),
  }
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0)

/** By Gauss and Jordan, with pivots. */
function inverted(matrix: readonly (readonly number[])[]) {
  const rows = matrix.map((row, i) => [...row, ...row.map((_, k) => Number(i === k))])
  let logDeterminant = 0
  for (const column of rows.keys()) {
    const best = rows
      .map((row, index) => [index < column ? -1 : Math.abs(row[column]!), index] as const)
      .toSorted((a, b) => b[0] - a[0])[0]![1]
    ;[rows[column], rows[best]] = [rows[best]!, rows[column]!]
    const own = rows[column] ?? []
    const pivot = own[column] ?? Number.NaN
    logDeterminant += Math.log(Math.abs(pivot))
    rows[column] = own.map((value) => value / pivot)
    for (const [index, row] of rows.entries()) {
      if (index === column) continue
      rows[index] = row.map((value, k) => value - row[column]! * rows[column]![k]!)
    }
  }
  return { inverse: rows.map((row) => row.slice(matrix.length)), logDeterminant }
}
