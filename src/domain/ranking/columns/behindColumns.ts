import { fraction } from '~/lib/fraction.ts'
import type { MeanColumn, MeanTable } from './MeanTable.ts'
import { shortRows } from './shortKeys.ts'

/**
 * How far each row is behind the best of its column, in whole units. What a total is behind the best
 * there could be is then whole too: `short` where it stays below 2^24 whatever the weights, `long` where
 * below 2^53, and else `huge`.
 */
export type BehindColumns =
  | { readonly size: 'short'; readonly columns: readonly Int32Array[] }
  | { readonly size: 'long'; readonly columns: readonly Float64Array[] }
  | { readonly size: 'huge'; readonly columns: readonly (readonly bigint[])[] }

/** What weights may sum to: all of it, in permille. */
export const allWeight = 1000

const shortEnd = 2n ** 24n
const longEnd = 2n ** 53n

/** The best and the worst of a column, over the denominator. */
interface Ends {
  readonly best: bigint
  readonly worst: bigint
}

/**
 * The columns of a table of means, with the best of each and the denominator that all are over.
 * Shape: rows and columns as in the table.
 */
export function behindColumns({ means, best }: MeanTable): {
  readonly behind: BehindColumns
  readonly bests: readonly bigint[]
  readonly denominator: bigint
} {
  const denominator = commonDenominator(means)
  const ends = means.map((column) => endsOf(column, denominator, best))
  return {
    behind: measured(means, ends, denominator),
    bests: ends.map((end) => end.best),
    denominator,
  }
}

/** The least common multiple of all denominators: at most 840 where none is above eight. */
function commonDenominator(means: readonly MeanColumn[]): bigint {
  const found = new Set<number>()
  for (const { denominators } of means) {
    for (let row = 0; row < denominators.length; row += 1) found.add(denominators[row] ?? 1)
  }
  return [...found].reduce((common, one) => common * fraction(common, BigInt(one)).denominator, 1n)
}

function endsOf(
  { numerators, denominators }: MeanColumn,
  denominator: bigint,
  best: MeanTable['best'],
): Ends {
  let [low, high] = [0, 0]
  for (let row = 1; row < numerators.length; row += 1) {
    if (isLess(row, low)) low = row
    if (isLess(high, row)) high = row
  }
  const [lowest, highest] = [numeratorOf(low), numeratorOf(high)]
  return best === 'high' ? { best: highest, worst: lowest } : { best: lowest, worst: highest }

  function isLess(a: number, b: number): boolean {
    const [left, right] = [numerators[a] ?? 0, numerators[b] ?? 0]
    return left * (denominators[b] ?? 1) < right * (denominators[a] ?? 1)
  }

  function numeratorOf(row: number): bigint {
    return (BigInt(numerators[row] ?? 0) * denominator) / BigInt(denominators[row] ?? 1)
  }
}

function measured(
  means: readonly MeanColumn[],
  ends: readonly Ends[],
  denominator: bigint,
): BehindColumns {
  const largestKey = greatest(ends.map((end) => end.best - end.worst)) * BigInt(allWeight)
  const farthest = greatest(ends.flatMap((end) => [end.best, end.worst]))
  if (largestKey >= longEnd || farthest >= longEnd) {
    return { size: 'huge', columns: means.map(hugeColumn) }
  }
  const rows = means[0]?.numerators.length ?? 0
  return largestKey >= shortEnd || rows > shortRows
    ? { size: 'long', columns: means.map((column, at) => filled(column, at, newLong)) }
    : { size: 'short', columns: means.map((column, at) => filled(column, at, newShort)) }

  function filled<Column extends Int32Array | Float64Array>(
    { numerators, denominators }: MeanColumn,
    at: number,
    create: (rows: number) => Column,
  ): Column {
    const column = create(numerators.length)
    const common = Number(denominator)
    const best = Number(ends[at]?.best ?? 0n)
    for (let row = 0; row < column.length; row += 1) {
      const factor = common / (denominators[row] ?? 1)
      column[row] = Math.abs(best - (numerators[row] ?? 0) * factor)
    }
    return column
  }

  function hugeColumn({ numerators, denominators }: MeanColumn, at: number): readonly bigint[] {
    const best = ends[at]?.best ?? 0n
    return Array.from(numerators, (numerator, row) => {
      const behind = best - (BigInt(numerator) * denominator) / BigInt(denominators[row] ?? 1)
      return behind < 0n ? -behind : behind
    })
  }
}

const newShort = (rows: number): Int32Array => new Int32Array(rows)
const newLong = (rows: number): Float64Array => new Float64Array(rows)

/** The greatest size, whatever the sign. */
const greatest = (values: readonly bigint[]): bigint =>
  values.map((value) => (value < 0n ? -value : value)).reduce((a, b) => (a > b ? a : b), 0n)
