import type { Review } from './Review.ts'

/** Applications with the same number of reviews: all that depends on that number is done once for them. */
export interface SizeGroup {
  readonly size: number
  readonly count: number
  /** Sum of the applications' sums. */
  readonly sum: number
  /** Sum of squared sums over the size. */
  readonly squares: number
  /** For each assessor the sum of the sums of those scored. */
  readonly sumsByAssessor: Float64Array
  /** Row by row, one square of assessors: how many of the group two assessors have both scored. */
  readonly together: Float64Array
}

/**
 * The reviews of a call in columns. Applications and assessors are in the order of their ids, and the
 * reviews by application, then assessor, whatever order they came in: so no sum depends on that order.
 */
export interface CrossedDesign {
  readonly applications: readonly string[]
  readonly assessors: readonly string[]
  readonly reviewCount: number
  /** Taken from every score before it is summed, so that sums of squares keep their digits. */
  readonly centre: number
  /** The reviews of application i are those from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array
  /** The assessor of each review. */
  readonly assessorOf: Int32Array
  /** Of each application, less the centre for each review. */
  readonly sums: Float64Array
  /** Of each assessor, likewise. */
  readonly assessorSums: Float64Array
  readonly reviewsByAssessor: Int32Array
  /** Sum of squares within the applications. */
  readonly within: number
  readonly groups: readonly SizeGroup[]
}

/**
 * Errors: RangeError on no reviews, on two of one application by one assessor, and on a score that is
 * no number; all three are mistakes of the caller.
 */
export function crossedDesign(reviews: readonly Review[], centre?: number): CrossedDesign {
  if (reviews.length === 0) throw new RangeError('crossedDesign got no reviews')
  const ordered = reviews.toSorted(
    (a, b) =>
      compareCodeUnits(a.application, b.application) || compareCodeUnits(a.assessor, b.assessor),
  )
  checkReviews(ordered)
  const applications = distinct(ordered.map(({ application }) => application))
  const assessors = distinct(reviews.map(({ assessor }) => assessor).toSorted(compareCodeUnits))
  const places = new Map(assessors.map((assessor, place) => [assessor, place]))
  const middle = centre ?? ordered.reduce((sum, { y }) => sum + y, 0) / ordered.length
  const columns = columnsOf(ordered, places, middle)
  return {
    applications,
    assessors,
    reviewCount: ordered.length,
    centre: middle,
    ...columns,
    groups: groupsOf(columns, assessors.length),
  }
}

/** By code unit, as ids are: the same on every machine. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const distinct = (ordered: readonly string[]): readonly string[] =>
  ordered.filter((id, index) => index === 0 || id !== ordered[index - 1])

function checkReviews(ordered: readonly Review[]): void {
  for (const [index, { application, assessor, y }] of ordered.entries()) {
    const before = ordered[index - 1]
    if (before?.application === application && before.assessor === assessor) {
      throw new RangeError(`crossedDesign got two reviews of ${application} by ${assessor}`)
    }
    if (!Number.isFinite(y)) throw new RangeError('crossedDesign got a score that is no number')
  }
}

type Columns = Pick<
  CrossedDesign,
  'starts' | 'assessorOf' | 'sums' | 'assessorSums' | 'reviewsByAssessor' | 'within'
>

function columnsOf(
  ordered: readonly Review[],
  places: ReadonlyMap<string, number>,
  centre: number,
): Columns {
  const starts: number[] = []
  const sums: number[] = []
  const assessorSums = new Float64Array(places.size)
  const reviewsByAssessor = new Int32Array(places.size)
  const assessorOf = Int32Array.from(ordered, ({ assessor }) => places.get(assessor) ?? -1)
  for (const [index, { application, assessor, y }] of ordered.entries()) {
    if (application !== ordered[index - 1]?.application) {
      starts.push(index)
      sums.push(0)
    }
    const place = places.get(assessor) ?? -1
    sums[sums.length - 1] = (sums.at(-1) ?? 0) + (y - centre)
    assessorSums[place] = (assessorSums[place] ?? 0) + (y - centre)
    reviewsByAssessor[place] = (reviewsByAssessor[place] ?? 0) + 1
  }
  starts.push(ordered.length)
  let within = 0
  for (const [application, sum] of sums.entries()) {
    const [from = 0, to = 0] = [starts[application], starts[application + 1]]
    const mean = sum / (to - from)
    for (const { y } of ordered.slice(from, to)) within += (y - centre - mean) * (y - centre - mean)
  }
  return {
    starts: Int32Array.from(starts),
    assessorOf,
    sums: Float64Array.from(sums),
    assessorSums,
    reviewsByAssessor,
    within,
  }
}

function groupsOf({ starts, assessorOf, sums }: Columns, assessors: number): readonly SizeGroup[] {
  const sizes = [...sums.keys()].map((i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0))
  return [...new Set(sizes)]
    .toSorted((a, b) => a - b)
    .map((size) => {
      const members = sizes.flatMap((other, i) => (other === size ? [i] : []))
      const sumsByAssessor = new Float64Array(assessors)
      const together = new Float64Array(assessors * assessors)
      for (const i of members) {
        const scorers = assessorOf.subarray(starts[i], starts[i + 1])
        for (const a of scorers) {
          sumsByAssessor[a] = (sumsByAssessor[a] ?? 0) + (sums[i] ?? 0)
          for (const b of scorers) {
            together[a * assessors + b] = (together[a * assessors + b] ?? 0) + 1
          }
        }
      }
      const ownSums = members.map((i) => sums[i] ?? 0)
      return {
        size,
        count: members.length,
        sum: ownSums.reduce((total, sum) => total + sum, 0),
        squares: ownSums.reduce((total, sum) => total + (sum * sum) / size, 0),
        sumsByAssessor,
        together,
      }
    })
}
