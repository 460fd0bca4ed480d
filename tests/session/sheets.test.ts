import { expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { sheetIn, sheetsIn } from '~/session/sheets.ts'
import {
  application,
  areaId,
  assessed,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../support/builders.ts'

const state = () =>
  roundStateFrom(
    roundCommands(
      setupWith(),
      [application('1'), application('2')],
      [assessed('1', 'anna', [4, 4, 4, 4]), assessed('2', 'anna', [3, 3, 3, 3])],
    ),
  )

test('the same state is ranked once, whoever asks', () => {
  const round = state()
  expect(sheetIn(round, areaId('energi'))).toBe(sheetIn(round, areaId('energi')))
  expect(sheetsIn(round)).toBe(sheetsIn(round))
  expect(sheetsIn(round)[0]).toBe(sheetIn(round, areaId('energi')))
  expect(sheetsIn(round)).toEqual(allSheets(round))
})

test('an area the round does not have has no sheet', () => {
  expect(sheetIn(state(), areaId('findes-ikke'))).toBeUndefined()
})
