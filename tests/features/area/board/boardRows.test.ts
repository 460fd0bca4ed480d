import { expect, test } from 'vitest'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { barShares } from '~/features/area/board/barShares.ts'
import { boardRows } from '~/features/area/board/boardRows.ts'
import { boundsUnder } from '~/features/area/board/boundsUnder.ts'
import { fraction, toNumber } from '~/lib/fraction.ts'
import {
  application,
  areaId,
  assessed,
  type Given,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'

/** Points by application, one assessor after the other; null is not yet scored. */
function sheetWith(
  given: Readonly<Record<string, readonly (readonly Given[])[]>>,
  setup: PlainSetup = {},
): AreaSheet {
  const state = roundStateFrom(
    roundCommands(
      setupWith({ criteria: [{}, {}], ...setup }),
      Object.keys(given).map((number) => application(number)),
      Object.entries(given).flatMap(([number, reviews]) =>
        reviews.map((points, index) => assessed(number, `R${index + 1}`, points)),
      ),
    ),
  )
  const sheet = sheetOf(state, areaId('energi'))
  if (!sheet) throw new Error('there is no such area')
  return sheet
}

const told = (sheet: AreaSheet, weights: readonly number[] | null) =>
  boardRows(sheet)(weights).map(({ candidate, rank, isTied, total, gap, was }) => [
    candidate.caseNumber,
    rank,
    isTied,
    toNumber(total),
    gap && toNumber(gap),
    was,
  ])

const three = { '20-1': [[5, 2]], '20-2': [[3, 3]], '20-3': [[1, 4]] }

test('[TW2] without a trial the board is the sheet’s own ranking', () => {
  const sheet = sheetWith(three)
  expect(told(sheet, null)).toEqual([
    ['20-1', 1, false, 3.5, 0.5, null],
    ['20-2', 2, false, 3, 0.5, null],
    ['20-3', 3, false, 2.5, null, null],
  ])
})

test('[TW2] on trial each row has its place, its distance, and where it was', () => {
  expect(told(sheetWith(three), [0, 1000])).toEqual([
    ['20-3', 1, false, 4, 1, 3],
    ['20-2', 2, false, 3, 1, null],
    ['20-1', 3, false, 2, null, 1],
  ])
})

test('[TW2] a trial that makes a tie shares the rank, listed by case number', () => {
  const criteria = [{ weight: 600 }, { weight: 400 }]
  const sheet = sheetWith({ '20-10': [[5, 2]], '20-9': [[4, 3]] }, { criteria })
  expect(told(sheet, null).map((row) => row.slice(0, 3))).toEqual([
    ['20-10', 1, false],
    ['20-9', 2, false],
  ])
  expect(told(sheet, [500, 500])).toEqual([
    ['20-9', 1, true, 3.5, 0, 2],
    ['20-10', 1, true, 3.5, null, null],
  ])
})

test('a bar is the same share of full points whatever the weights; lowest is longest where low is best', () => {
  const sheet = sheetWith({ '20-1': [[5, 2]] })
  expect(barShares(sheet, sheet.candidates[0]!)).toEqual({ means: [1, 0.4], ends: null })
  const turned = sheetWith({ '20-1': [[5, 2]] }, { scale: { best: 'low' } })
  expect(barShares(turned, turned.candidates[0]!).means).toEqual([0.2, 0.8])
  const below = sheetWith({ '20-1': [[0, 2]] }, { scale: { min: -2, max: 2 } })
  expect(barShares(below, below.candidates[0]!).means).toEqual([0.5, 1])
})

test('[SC7] what is missing is bounded by criterion for the bars, and in sum by the weights on trial', () => {
  const sheet = sheetWith({
    '20-1': [
      [5, 2],
      [3, null],
    ],
    '20-2': [[1, 1]],
  })
  const [first] = sheet.candidates
  expect(barShares(sheet, first!).ends).toEqual([
    { worst: 0.8, best: 0.8 },
    { worst: 0.3, best: 0.7 },
  ])
  expect(boundsUnder(sheet, first!, null)).toEqual(first!.score.bounds)
  expect(boundsUnder(sheet, first!, [0, 1000])).toEqual({
    low: fraction(3n, 2n),
    high: fraction(7n, 2n),
  })
})
