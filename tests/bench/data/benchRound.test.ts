import { describe, expect, test } from 'vitest'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { benchRound } from './benchRound.ts'
import { dragWeights } from './dragWeights.ts'
import { differences, exactOrder, type Order } from './exactOrder.ts'
import { orderOf, roundRanking } from './roundRanking.ts'

const digest = (columns: readonly Uint16Array[]) =>
  bytesToHex(sha256(Uint8Array.from(columns.flatMap((column) => [...column])))).slice(0, 16)

describe('the data of the benchmark', () => {
  test('are the same each time, and others from another seed', () => {
    const { sums } = benchRound(500)
    expect(digest(sums)).toBe(digest(benchRound(500).sums))
    expect(digest(sums)).toBe('397f1d6952644c49')
    expect(digest(sums)).not.toBe(digest(benchRound(500, 9).sums))
  })

  test('are sums of five points, in twelve areas, with true ties', () => {
    const { sums, areaStarts, count } = benchRound(1200)
    const points = sums.flatMap((column) => [...column])
    expect(Math.min(...points)).toBeGreaterThanOrEqual(5)
    expect(Math.max(...points)).toBeLessThanOrEqual(25)
    expect([areaStarts.length, areaStarts[0], areaStarts[12]]).toEqual([13, 0, count])
    const { ranks } = exactOrder(benchRound(1200), dragWeights(0))
    expect(
      ranks.filter((rank, place) => place > 0 && rank === ranks[place - 1]).length,
    ).toBeGreaterThan(5)
  })

  test('are dragged by whole permille that come back to where they began', () => {
    for (let step = 0; step < 200; step += 1) {
      const weights = dragWeights(step)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1000)
    }
    expect(dragWeights(160)).toEqual(dragWeights(0))
    expect(dragWeights(80)[0]).toBe(650)
  })
})

describe('the plain reference', () => {
  const small = {
    count: 5,
    areaStarts: Uint32Array.of(0, 3, 5),
    assessors: 5,
    sums: [Uint16Array.of(10, 20, 10, 5, 25), Uint16Array.of(20, 10, 20, 5, 5)],
  }

  test('orders within areas, and lets equal ones share their rank', () => {
    const { rows, ranks } = exactOrder(small, [600, 400])
    expect([...rows]).toEqual([1, 0, 2, 4, 3])
    expect([...ranks]).toEqual([1, 2, 2, 1, 2])
    expect([...exactOrder(small, [500, 500]).ranks]).toEqual([1, 1, 1, 1, 2])
  })

  test('finds no difference in the kernel, and finds one that is made', () => {
    const round = benchRound(3000)
    const ranking = roundRanking(round)
    for (const step of [0, 13, 41, 77]) {
      ranking.rank(dragWeights(step))
      const exact = exactOrder(round, dragWeights(step))
      const found = orderOf(ranking, round)
      expect(differences(found, exact)).toBe(0)
      const spoilt: Order = { ...found, rows: found.rows.toReversed() }
      expect(differences(spoilt, exact)).toBeGreaterThan(1000)
    }
  })
})
