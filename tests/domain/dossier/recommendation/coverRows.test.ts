import { expect, test } from 'vitest'
import { areaDossier } from '~/domain/dossier/recommendation/areaDossier.ts'
import { coverRows } from '~/domain/dossier/recommendation/coverRows.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { toNumber } from '~/lib/fraction.ts'
import { decideOn } from '../../../support/acts.ts'
import {
  application,
  assessed,
  caseNumber,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'

const inOpen = { areaId: 'nye' }

/** Two ranked in `energi`, and in the open area four of whom two name the same field. */
function areasOf(setup: PlainSetup, ...commands: readonly Command[]) {
  const state = roundStateFrom([
    ...roundCommands(
      setupWith({ criteria: [{}], ...setup }),
      [
        application('20-1'),
        application('20-2'),
        application('20-3', { ...inOpen, proposedField: 'Lyd' }),
        application('20-4', { ...inOpen, proposedField: 'lyd ' }),
        application('20-5', { ...inOpen, proposedField: 'Rum' }),
        application('20-6', { ...inOpen, proposedField: 'Kvante' }),
      ],
      [
        assessed('20-1', 'Bæk', [2]),
        assessed('20-2', 'Bæk', [4]),
        assessed('20-3', 'Bæk', [5]),
        assessed('20-4', 'Bæk', [4]),
        assessed('20-5', 'Bæk', [3]),
        assessed('20-6', 'Bæk', [1]),
      ],
    ),
    ...commands,
  ])
  return allSheets(state).map((sheet) => areaDossier(state, sheet))
}

const rowsOf = (...args: Parameters<typeof areasOf>) =>
  coverRows(areasOf(...args)).map(({ areaId, recommended, next, distance, remarks }) => [
    areaId,
    recommended?.application.caseNumber ?? null,
    next?.caseNumber ?? null,
    distance && toNumber(distance),
    remarks.map(({ key }) => key).join(' '),
  ])

test('the distance is ahead of the next where the highest is best, and where the lowest is', () => {
  const [high] = rowsOf({}, decideOn('energi', ['20-2']))
  expect(high?.slice(0, 4)).toEqual(['energi', '20-2', '20-1', 2])
  const [low] = rowsOf({ scale: { best: 'low' } }, decideOn('energi', ['20-1']))
  expect(low?.slice(0, 4)).toEqual(['energi', '20-1', '20-2', 2])
  const [behind] = rowsOf(
    { scale: { best: 'low' } },
    decideOn('energi', ['20-2'], { choice: 'other', category: 'other', reason: 'Fordi' }),
  )
  expect(behind?.slice(0, 4)).toEqual(['energi', '20-2', '20-1', -2])
})

test('[SE3] the next for a place in the open area has a field of its own', () => {
  const rows = rowsOf({}, decideOn('nye', ['20-5', '20-3']))
  expect(rows.slice(2).map((row) => row.slice(0, 4))).toEqual([
    ['nye', '20-3', '20-6', 4],
    ['nye', '20-5', '20-6', 2],
  ])
})

test('a place that nobody is chosen for has a row of its own', () => {
  const rows = rowsOf({}, decideOn('nye', ['20-3']))
  expect(rows.slice(2).map((row) => row[1])).toEqual(['20-3', null])
  expect(rows[2]?.[2]).toBe('20-5')
})

test('who is chosen and then withdrawn is told on the first page and in the area', () => {
  const withdrawn = {
    kind: 'set-status',
    caseNumber: caseNumber('20-2'),
    status: 'withdrawn',
    reason: 'Trukket',
  } as const
  const commands = [decideOn('energi', ['20-2']), withdrawn]
  expect(rowsOf({}, ...commands)[0]?.[4]).toContain('out')
  expect(areasOf({}, ...commands)[0]?.places[0]).toMatchObject({ isOut: true })
})
