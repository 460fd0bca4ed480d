import { expect, test } from 'vitest'
import { leadersWithout } from '~/domain/dossier/leadersWithout.ts'
import { leadersIn } from '~/session/leaders.ts'
import {
  application,
  areaId,
  assessed,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../support/builders.ts'

const state = roundStateFrom(
  roundCommands(
    setupWith(),
    [application('1'), application('2'), application('3', { areaId: areaId('lyd') })],
    [
      assessed('1', 'anna', [5, 5, 5, 5]),
      assessed('1', 'bo', [3, 3, 3, 3]),
      assessed('2', 'anna', [3, 3, 3, 3]),
      assessed('2', 'bo', [4, 4, 4, 4]),
      assessed('3', 'eva', [4, 4, 4, 4]),
    ],
  ),
)

test('the leaders of an area are those of the whole round’s, without those who did not score there', () => {
  const found = leadersIn(state, areaId('energi'))!
  const whole = leadersWithout(state).find((area) => area.areaId === 'energi')!
  expect(found.leaders).toEqual(['1'])
  expect(found.without.map(({ assessorId, leaders }) => [assessorId, leaders])).toEqual([
    ['anna', ['2']],
    ['bo', ['1']],
  ])
  expect(whole.without.filter(({ assessorId }) => assessorId !== 'eva')).toEqual(found.without)
})

test('the same state is not ranked anew twice, and an area it does not have has none', () => {
  expect(leadersIn(state, areaId('energi'))).toBe(leadersIn(state, areaId('energi')))
  expect(leadersIn(state, areaId('findes-ikke'))).toBeUndefined()
})
