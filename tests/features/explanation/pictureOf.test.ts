import { expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { chooseExample } from '~/domain/dossier/workedExample.ts'
import { barShares } from '~/features/area/board/barShares.ts'
import {
  madeUpPicture,
  meanInWords,
  pictureOf,
  pointsInWords,
} from '~/features/explanation/pictureOf.ts'
import {
  application,
  assessed,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const drawn = (setup: PlainSetup) => {
  const commands = roundCommands(
    setupWith({ criteria: [{ weight: 700 }, { weight: 300 }], ...setup }),
    [application('A-1')],
    [
      assessed('A-1', 'Anne', [4, 2]),
      assessed('A-1', 'Bo', [5, 2]),
      assessed('A-1', 'Eva', [4, 2]),
    ],
  )
  const example = chooseExample(allSheets(roundStateFrom(commands)), {})
  if (!example) throw new Error('there is no example')
  return { example, picture: pictureOf(example, 'da') }
}

test.each([{}, { scale: { max: 9, best: 'low' } }] as const)(
  'the picture has the segments of the bar on the area’s page (%o)',
  (setup) => {
    const { example, picture } = drawn(setup)
    const { means } = barShares(example.sheet, example.candidate)
    picture?.segments.forEach(({ filled }, index) =>
      expect(filled).toBeCloseTo(means[index] ?? Number.NaN, 12),
    )
    expect(picture?.segments).toHaveLength(2)
  },
)

test('the picture shows each point once, with how many times it was given', () => {
  const { picture } = drawn({})
  if (!picture) throw new Error('there is no picture')
  expect(picture.dots).toEqual([
    { points: 4, count: 2 },
    { points: 5, count: 1 },
  ])
  expect(pointsInWords(picture, 'da')).toEqual(['4', '4', '5'])
  expect(meanInWords(picture, 'da')).toBe('4,33')
})

test('a round without points has a picture that says it is made up; one without criteria has none', () => {
  expect(madeUpPicture(setupWith(), 'da')).toMatchObject({ isMadeUp: true, mean: 14 / 3 })
  expect(madeUpPicture(setupWith({ scale: { best: 'low' } }), 'da')?.mean).toBeCloseTo(4 / 3)
  expect(madeUpPicture(setupWith({ criteria: [] }), 'da')).toBeNull()
  expect(madeUpPicture(setupWith({ scale: { min: -4, max: 0 } }), 'da')).toBeNull()
})
