import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestSets } from '~/domain/portfolio/bestSets.ts'
import { priceScale } from '~/domain/portfolio/framePrices.ts'
import { pricedAreas, worthOfRest } from '~/domain/portfolio/pricedAreas.ts'
import { anySetQuestion, turned } from '../../support/arbitraries.ts'
import { questionOf } from '../../support/portfolios.ts'

const { areas } = questionOf(
  [10],
  [
    {
      areaId: 'nye',
      places: 2,
      choices: [
        { caseNumber: 'A', value: 5, amounts: [1] },
        { caseNumber: 'B', value: 7, amounts: [1] },
        { caseNumber: 'C', value: 9, amounts: [11] },
        { caseNumber: 'D', value: -1, amounts: [1] },
      ],
    },
  ],
)

test('what asks for more than a frame by itself is left out, the rest stand by net value', () => {
  const [group] = pricedAreas(areas, [10]).groups
  expect(group!.choices.map(({ caseNumber }) => caseNumber)).toEqual(['B', 'A', 'D'])
})

test('the rest of an area is worth its best places, and never less than nothing', () => {
  const [group] = pricedAreas(areas, [10]).groups
  const worth = (from: number, places: number) => worthOfRest(group!, from, places) / priceScale
  expect([worth(0, 2), worth(0, 1), worth(1, 2), worth(2, 2), worth(9, 2)]).toEqual([
    12n,
    7n,
    5n,
    0n,
    0n,
  ])
})

test('[PF1] no set is worth more than the bound, and no order moves it', () => {
  fc.assert(
    fc.property(anySetQuestion, (question) => {
      const frames = question.limits.map(({ amount }) => amount)
      const priced = pricedAreas(question.areas, frames)
      const best = bestSets(question, { nodeLimit: 1_000_000 })
      expect(best.outcome === 'proven' && best.value * priceScale <= priced.bound).toBe(true)
      expect(pricedAreas(turned(question.areas), frames)).toEqual(priced)
    }),
  )
})
