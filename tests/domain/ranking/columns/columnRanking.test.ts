import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { behindColumns } from '~/domain/ranking/columns/behindColumns.ts'
import { columnRanking } from '~/domain/ranking/columns/columnRanking.ts'
import { countsToPlaces } from '~/domain/ranking/columns/countsToPlaces.ts'
import { hugeKeys } from '~/domain/ranking/columns/hugeKeys.ts'
import { longKeys } from '~/domain/ranking/columns/longKeys.ts'
import type { MeanTable } from '~/domain/ranking/columns/MeanTable.ts'
import { scoreColumns } from '~/domain/ranking/columns/scoreColumns.ts'
import { shortKeys, shortRows } from '~/domain/ranking/columns/shortKeys.ts'
import { add, compare, type Fraction, fraction, multiply, zero } from '~/lib/fraction.ts'
import { anyWeights } from '../../../support/arbitraries.ts'
import { seededRandom } from '../../../support/seededRandom.ts'

interface Case {
  readonly table: MeanTable
  readonly weights: readonly number[]
}

/** Small areas with few different points, so that totals often tie, over the denominators given. */
const anyCase = (denominators: readonly number[]): fc.Arbitrary<Case> =>
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.array(fc.nat(6), { minLength: 1, maxLength: 4 }))
    .chain(([count, sizes]) => {
      const rows = sizes.reduce((sum, size) => sum + size, 0)
      const cell = fc.tuple(fc.constantFrom(...denominators), fc.integer({ min: 0, max: 4 }))
      const column = fc.array(cell, { minLength: rows, maxLength: rows }).map((cells) => ({
        // A whole number of points, or a little off it.
        numerators: cells.map(([over, points], row) => points * over - (row % 3 === 0 ? 1 : 0)),
        denominators: cells.map(([over]) => over),
      }))
      const places = Array.from({ length: count }, (_, at) => at)
      return fc.record({
        table: fc.record({
          means: fc.array(column, { minLength: count, maxLength: count }),
          areaStarts: fc.constant(startsOf(sizes)),
          cascade: fc.shuffledSubarray(places),
          best: fc.constantFrom('high' as const, 'low' as const),
        }),
        weights: anyWeights(count),
      })
    })

const startsOf = (sizes: readonly number[]): readonly number[] =>
  sizes.reduce((starts, size) => [...starts, (starts.at(-1) ?? 0) + size], [0])

const meanAt = ({ means }: MeanTable, column: number, row: number): Fraction =>
  fraction(BigInt(means[column]!.numerators[row]!), BigInt(means[column]!.denominators[row]!))

/** Every area by comparing fractions: rows in order, and whether each ties with the one before. */
function byFractions({ table, weights }: Case) {
  const { areaStarts, best, cascade } = table
  const totals = Array.from({ length: areaStarts.at(-1)! }, (_, row) =>
    weights.reduce(
      (sum, weight, at) => add(sum, multiply(fraction(BigInt(weight)), meanAt(table, at, row))),
      zero,
    ),
  )
  const comparison = (a: number, b: number): number =>
    (compare(totals[a]!, totals[b]!) ||
      cascade.map((at) => compare(meanAt(table, at, a), meanAt(table, at, b))).find(Boolean) ||
      0) * (best === 'high' ? -1 : 1)
  const areas = areaStarts.slice(0, -1).map((start, area) => {
    const rows = Array.from({ length: areaStarts[area + 1]! - start }, (_, at) => start + at)
    return rows.toSorted((a, b) => comparison(a, b) || a - b)
  })
  const ties = areas.map((rows) =>
    rows.map((row, at) => at > 0 && comparison(row, rows[at - 1]!) === 0),
  )
  return { rows: areas.flat(), ties: ties.flat(), totals }
}

function byColumns({ table, weights }: Case) {
  const columns = scoreColumns(table)
  const ranking = columnRanking(columns)
  // Others first: nothing of them may be left.
  ranking.rank(weights.map((_, at) => (at === 0 ? 1000 : 0)))
  ranking.rank(weights)
  const order = [...ranking.order]
  const { areaStarts, best, bests, denominator, sources } = columns
  const top = bests.reduce((sum, one, at) => sum + one * BigInt(weights[at]!), 0n)
  return {
    rows: order.map((row) => sources[row]!),
    ties: order.map((row, at) => !areaStarts.includes(at) && ranking.isTie(row, order[at - 1]!)),
    totalOf: new Map(
      order.map((row) => {
        const behind = BigInt(ranking.keyOf(row))
        return [sources[row]!, fraction(best === 'high' ? top - behind : top + behind, denominator)]
      }),
    ),
  }
}

const primes = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
]

describe('rows ranked by whole numbers', () => {
  test.each([
    ['short', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['long', [1, 4, 5, 7, 9, 11, 13, 16]],
    ['huge', [1, 1, 1, ...primes]],
    ['huge', [1, 9_007_199, 9_007_201]],
  ] as const)('[TW3] stand as by comparing fractions, with %s keys', (size, denominators) => {
    let [found, ties] = [0, 0]
    fc.assert(
      fc.property(anyCase(denominators), (one) => {
        const expected = byFractions(one)
        const { rows, ties: foundTies, totalOf } = byColumns(one)
        expect(rows).toEqual(expected.rows)
        expect(foundTies).toEqual(expected.ties)
        for (const [row, total] of expected.totals.entries()) {
          expect(totalOf.get(row)).toEqual(total)
        }
        found += behindColumns(one.table).behind.size === size ? 1 : 0
        ties += foundTies.filter(Boolean).length
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(50)
    expect(ties).toBeGreaterThan(50)
  })

  test('[TW3] stand as by comparing in a whole round of many ties', () => {
    const [areas, size] = [12, 1500]
    const draw = seededRandom('ranking')
    const assessors = Array.from(draw(areas * size), (byte) => 3 + (byte % 3))
    // Sums of a few points, each from 1 to 5.
    const numerators = () =>
      assessors.map((count) => draw(count).reduce((sum, byte) => sum + 1 + (byte % 5), 0))
    const table: MeanTable = {
      means: Array.from({ length: 6 }, () => ({
        numerators: numerators(),
        denominators: assessors,
      })),
      areaStarts: Array.from({ length: areas + 1 }, (_, area) => area * size),
      cascade: [],
      best: 'high',
    }
    const columns = scoreColumns(table)
    const ranking = columnRanking(columns)
    for (const weights of [
      [250, 250, 125, 125, 125, 125],
      [167, 167, 167, 167, 166, 166],
      [1000, 0, 0, 0, 0, 0],
    ]) {
      ranking.rank(weights)
      // 60 = lcm(3, 4, 5)
      const totals = assessors.map((count, row) =>
        table.means.reduce(
          (sum, column, at) =>
            sum + BigInt(weights[at]!) * BigInt((column.numerators[row]! * 60) / count),
          0n,
        ),
      )
      const rows = assessors.map((_, row) => row)
      const expected = columns.areaStarts
        .slice(0, -1)
        .flatMap((start) =>
          rows
            .slice(start, start + size)
            .toSorted((a, b) =>
              totals[a] === totals[b] ? a - b : totals[a]! > totals[b]! ? -1 : 1,
            ),
        )
      expect([...ranking.order]).toEqual(expected)
      const ties = expected.filter(
        (row, at) => at % size > 0 && ranking.isTie(row, expected[at - 1]!),
      )
      const equal = expected.filter(
        (row, at) => at % size > 0 && totals[row] === totals[expected[at - 1]!],
      )
      expect(ties).toEqual(equal)
      expect(ties.length).toBeGreaterThan(1000)
    }
  })

  test('[TW3] stand alike whatever size their keys are taken to be', () => {
    const columns = [
      [0, 16_777, 3, 3, 0, 16_777, 4095, 4096],
      [5, 0, 3, 3, 5, 1, 4096, 4095],
    ]
    const starts = [0, 2, 2, 8]
    const orders = [
      shortKeys(
        columns.map((column) => Int32Array.from(column)),
        starts,
      ),
      longKeys(
        columns.map((column) => Float64Array.from(column)),
        starts,
      ),
      hugeKeys(
        columns.map((column) => column.map(BigInt)),
        starts,
      ),
    ]
    for (const weights of [
      [1000, 0],
      [0, 0],
      [1, 999],
      [500, 500],
    ]) {
      for (const { sort } of orders) sort(weights)
      const [short, long, huge] = orders.map(({ order }) => [...order])
      expect(short).toEqual(huge)
      expect(long).toEqual(huge)
    }
    expect([...orders[0]!.order]).toEqual([0, 1, 4, 2, 3, 6, 7, 5])
  })

  test('[TW3] have longer keys where there are more of them than stand beside a digit', () => {
    const sizeOf = (rows: number) => {
      const means = [
        { numerators: new Uint8Array(rows), denominators: new Uint8Array(rows).fill(1) },
      ]
      return behindColumns({ means, areaStarts: [0, rows], cascade: [], best: 'high' }).behind.size
    }
    expect([sizeOf(shortRows), sizeOf(shortRows + 1)]).toEqual(['short', 'long'])
  })

  test('[TW3] of a digit go where those of smaller digits end', () => {
    const counts = Int32Array.from([2, 0, 3, 1])
    countsToPlaces(counts, 3, 10)
    expect([...counts]).toEqual([10, 12, 12, 1])
  })

  test('are refused weights that are not whole permille', () => {
    const means = [{ numerators: [1, 2], denominators: [1, 1] }]
    const { rank } = columnRanking(
      scoreColumns({ means, areaStarts: [0, 2], cascade: [], best: 'high' }),
    )
    for (const weights of [[0.5], [-1], [1001], [], [500, 500], [Number.NaN]]) {
      expect(() => rank(weights)).toThrow(RangeError)
    }
    expect(() => rank([1000])).not.toThrow()
  })
})
