import { expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { pointPairs } from '~/domain/dossier/recommendation/pointPairs.ts'
import {
  application,
  assessed,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'

const pairsOf = (step: 0.5 | 1, ...assessments: Parameters<typeof assessed>[]) =>
  pointPairs(
    allSheets(
      roundStateFrom(
        roundCommands(
          setupWith({ criteria: [{}, { mayBeInapplicable: true }], scale: { step } }),
          [application('20-1'), application('20-2')],
          assessments.map((one) => assessed(...one)),
        ),
      ),
    ),
  )

test('every two assessors of one application are a pair on each criterion they both scored', () => {
  const pairs = pairsOf(
    1,
    ['20-1', 'Bæk', [3, 5]],
    ['20-1', 'Dam', [3, 'not-applicable']],
    ['20-1', 'Holm', [5, 4]],
    ['20-2', 'Bæk', [1, 1]],
  )
  expect(pairs).toEqual([
    { criterionId: 'k1', pairs: 3, equal: 1, withinStep: 1 },
    { criterionId: 'k2', pairs: 1, equal: 0, withinStep: 1 },
  ])
})

test('a step is the scale’s own, and what is not handed in gives no pair', () => {
  const [first] = pairsOf(
    0.5,
    ['20-1', 'Bæk', [3, 3]],
    ['20-1', 'Dam', [4, 3]],
    ['20-1', 'Holm', [3.5, null]],
  )
  expect(first).toEqual({ criterionId: 'k1', pairs: 1, equal: 0, withinStep: 0 })
})

test('a round without areas has no pairs', () => {
  expect(pointPairs([])).toEqual([])
})
