import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { trialIn, trialText } from '~/features/area/board/trialText.ts'

const own = [250, 250, 250, 250]

test('[TW1] trial weights come back from the address as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(250), { minLength: 2, maxLength: 4 }), (weights) => {
      const rest = 1000 - weights.reduce((sum, weight) => sum + weight, 0)
      const all = [...weights, rest]
      const round = all.map((_, index) => (index === 0 ? 1000 : 0))
      fc.pre(all.join() !== round.join())
      expect(trialIn(trialText(all), round)).toEqual(all)
    }),
  )
})

test.each([
  undefined,
  '',
  '1000',
  '250-250-500',
  '250-250-250-249',
  '250-250-250-250',
  '-250-500-250-500',
  '200-200-400-200x',
  '0,2-0,2-0,4-0,2',
])('%j is no trial', (text) => {
  expect(trialIn(text, own)).toBeNull()
})

test('weights of another sum are a trial only where a criterion is left out', () => {
  expect(trialIn('300-200-300', [250, 250, 300])).toEqual([300, 200, 300])
  expect(trialIn('400-300-300', [250, 250, 300])).toBeNull()
})
