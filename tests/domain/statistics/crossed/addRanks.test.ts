import { expect, test } from 'vitest'
import { addRanks, fineNodes, plainNodes, rankRows } from '~/domain/statistics/crossed/addRanks.ts'
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'

/** Of independent normals, each with its mean and standard deviation, added so many times. */
function ranksOf(
  nodes: typeof fineNodes,
  mean: readonly number[],
  own: readonly number[],
  times = 1,
) {
  const size = mean.length
  const chances = new Float64Array(size * size)
  for (let time = 0; time < times; time += 1) {
    addRanks(
      nodes,
      Float64Array.from(mean),
      Float64Array.from(own),
      new Float64Array(size),
      chances,
    )
  }
  return rankRows(chances, size)
}

const both = [
  ['fine', fineNodes, 4],
  ['plain', plainNodes, 3],
] as const

test.each(both)('[CE14] of three that are alike each rank is as likely: %s', (_, nodes, digits) => {
  for (const row of ranksOf(nodes, [2, 2, 2], [1, 1, 1])) {
    for (const chance of row) expect(chance).toBeCloseTo(1 / 3, digits)
  }
})

test.each(both)(
  '[CE14] of two the chance is the one of their difference: %s',
  (_, nodes, digits) => {
    const better = normalCdf(1 / Math.sqrt(5))
    const [first, second] = ranksOf(nodes, [1, 0], [1, 2], 3)
    expect(first![0]).toBeCloseTo(better, digits - 1)
    expect(first![1]).toBeCloseTo(1 - better, digits - 1)
    expect(second![0]).toBeCloseTo(1 - better, digits - 1)
  },
)

test('[CE14] who is far in front is first, and leaves the others the ranks behind', () => {
  const [first, second, third] = ranksOf(fineNodes, [0, 90, 0], [1, 1, 1])
  expect(second).toEqual([1, 0, 0])
  for (const row of [first, third]) {
    expect(row![0]).toBe(0)
    expect(row![1]).toBeCloseTo(0.5, 4)
  }
})
