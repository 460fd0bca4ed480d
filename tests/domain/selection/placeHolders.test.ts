import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hasField,
  isSameField,
  type Placed,
  placeHolders,
} from '~/domain/selection/placeHolders.ts'
import { caseNumber } from '../../support/builders.ts'

const placed = (number: string, rank: number, field: string | null = null): Placed => ({
  caseNumber: caseNumber(number),
  rank,
  field,
})

describe('[SE3] places', () => {
  test('go down the ranking until they are gone', () => {
    const ranking = [placed('A', 1), placed('B', 2), placed('C', 3)]
    expect(placeHolders(ranking, 2)).toEqual({ holders: ['A', 'B'], tied: [] })
  })

  test('go to at most one application for each field', () => {
    const ranking = [placed('A', 1, 'Rum'), placed('B', 2, ' rum'), placed('C', 3, 'Vand')]
    expect(placeHolders(ranking, 2)).toEqual({ holders: ['A', 'C'], tied: [] })
  })

  test('go to all who name no field', () => {
    const ranking = [placed('A', 1), placed('B', 2), placed('C', 3, 'Vand')]
    expect(placeHolders(ranking, 3).holders).toEqual(['A', 'B', 'C'])
  })

  test('go to a whole group that shares a rank, or are left to people', () => {
    const ranking = [placed('A', 1), placed('B', 2), placed('C', 2)]
    expect(placeHolders(ranking, 3)).toEqual({ holders: ['A', 'B', 'C'], tied: [] })
    expect(placeHolders(ranking, 2)).toEqual({ holders: ['A'], tied: ['B', 'C'] })
  })

  test('are a tie where two level applications name the same field, though places are left', () => {
    const ranking = [placed('A', 1, 'Rum'), placed('B', 1, 'Rum'), placed('C', 3, 'Vand')]
    expect(placeHolders(ranking, 3)).toEqual({ holders: [], tied: ['A', 'B'] })
  })

  test('are no tie where the other of two level applications is passed over', () => {
    const ranking = [placed('A', 1, 'Rum'), placed('B', 2, 'Rum'), placed('C', 2, 'Vand')]
    expect(placeHolders(ranking, 2)).toEqual({ holders: ['A', 'C'], tied: [] })
  })

  test('are left empty where nobody is left', () => {
    expect(placeHolders([], 2)).toEqual({ holders: [], tied: [] })
    expect(placeHolders([placed('A', 1, 'Rum'), placed('B', 2, 'RUM')], 2).holders).toEqual(['A'])
  })
})

const anyRanking = fc
  .array(fc.tuple(fc.boolean(), fc.constantFrom(null, 'Rum', 'rum ', 'Vand', 'Mode', 'Lyd')), {
    maxLength: 8,
  })
  .map((steps) => {
    let rank = 0
    return steps.map(([isLevel, field], index) => {
      if (!isLevel || index === 0) rank = index + 1
      return placed(`A-${index}`, rank, field)
    })
  })

test('[SE3] any ranking fills its places from the top, no field twice', () => {
  fc.assert(
    fc.property(anyRanking, fc.integer({ min: 1, max: 4 }), (ranking, places) => {
      const { holders, tied } = placeHolders(ranking, places)
      const holding = ranking.filter((one) => holders.includes(one.caseNumber))
      const level = ranking.filter((one) => tied.includes(one.caseNumber))
      expect(holding.length).toBeLessThanOrEqual(places)
      for (const [index, one] of holding.entries()) {
        expect(hasField(holding.slice(0, index), one.field)).toBe(false)
      }
      // Whoever has no place stands after the last that has one, is passed over, or is tied.
      const lastRank = Math.max(0, ...[...holding, ...level].map(({ rank }) => rank))
      const outside = ranking.filter((one) => !holding.includes(one) && !level.includes(one))
      const isOpen = level.length === 0 && holding.length < places
      for (const { rank, field } of outside) {
        const isPassedOver = hasField(holding, field)
        expect(isPassedOver || (!isOpen && rank > lastRank)).toBe(true)
      }
      const fields = level.flatMap(({ field }) => (field === null ? [] : [field]))
      const isTwice = fields.some((field, at) =>
        fields.slice(0, at).some((other) => isSameField(field, other)),
      )
      expect(level.length === 0 || isTwice || holding.length + level.length > places).toBe(true)
      expect(new Set(level.map(({ rank }) => rank)).size).toBeLessThanOrEqual(1)
    }),
    { numRuns: 1000 },
  )
})

test('[SE3] fields are the same whatever their capitals and surrounding space', () => {
  expect(isSameField('Grøn Brint ', 'grøn brint')).toBe(true)
  expect(isSameField('é', 'e\u0301')).toBe(true)
  expect(isSameField(null, null)).toBe(false)
  expect(isSameField('Brint', 'Brinte')).toBe(false)
})
