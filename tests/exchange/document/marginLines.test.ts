import { expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { marginLines } from '~/exchange/document/marginLines.ts'
import {
  application,
  assessed,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const linesFor = (points: readonly (readonly number[])[]) => {
  const numbers = points.map((_, index) => `20-${index + 1}`)
  const state = roundStateFrom(
    roundCommands(
      setupWith({ quorum: 1 }),
      numbers.map((number) => application(number, { applicant: `Ansøger ${number}` })),
      points.map((given, index) => assessed(numbers[index]!, 'anna', given)),
    ),
  )
  return marginLines(allSheets(state)[0]!, 'Afstand', 'da')
}

test('the distance is the first total less the second, written as a sum', () => {
  expect(
    linesFor([
      [4, 4, 4, 4],
      [3, 4, 4, 4],
      [1, 1, 1, 1],
    ]),
  ).toEqual([
    ['Ansøger 20-1', '4,00'],
    ['Ansøger 20-2', '3,75'],
    ['Afstand', '0,25'],
  ])
})

test('one candidate alone has no distance to anybody', () => {
  expect(linesFor([[4, 4, 4, 4]])).toEqual([])
})
