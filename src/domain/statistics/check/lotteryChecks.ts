import clipped from '~/domain/reference/clipped-linear-lottery-a.json' with { type: 'json' }
import merit from '~/domain/reference/merit-one-per-area.json' with { type: 'json' }
import lot from '~/domain/reference/verifiable-lot-a.json' with { type: 'json' }
import { clippedLinear } from '~/domain/statistics/lottery/clippedLinear.ts'
import { meritForOne } from '~/domain/statistics/lottery/meritForOne.ts'
import { verifiableLot } from '~/domain/statistics/lottery/verifiableLot.ts'
import { asPrinted, deviationOf, sameness } from './deviations.ts'
import type { VectorCheck } from './VectorCheck.ts'

/** Lots, which are checked and not offered. */
export const lotteryChecks: readonly VectorCheck[] = [
  {
    id: clipped.id,
    run: () => {
      const found = clipped.input.cases.map(({ v, k, slope }) => clippedLinear(v, k, slope))
      const expected = clipped.expected.cases
      return [
        deviationOf(
          'p',
          found.flatMap(({ chances }) => chances),
          expected.flatMap(({ p }) => p),
          clipped.tolerance.p,
        ),
        deviationOf(
          'intercept',
          found.map(({ intercept }) => intercept),
          expected.map(({ intercept }) => intercept),
          clipped.tolerance.p,
        ),
      ]
    },
  },
  {
    id: merit.id,
    run: () => {
      // For more than one place the choice is not unique, and is not made.
      const cases = merit.input.cases.flatMap(({ intervals, k }, index) => {
        const expected = merit.expected.cases[index]
        return k === 1 && expected ? [{ intervals, expected }] : []
      })
      const found = cases.map(({ intervals }) =>
        meritForOne(intervals.map(([low = 0, high = 0]) => [low, high] as const)),
      )
      return [
        deviationOf(
          'p',
          found.flatMap((chances) => chances.flatMap((chance) => [chance, chance])),
          cases.flatMap(({ expected }) => expected.pRangeAtOptimum.flat()),
          merit.tolerance.p,
        ),
        deviationOf(
          'value',
          found.map((chances) => Math.max(...chances)),
          cases.map(({ expected }) => expected.value),
          merit.tolerance.value,
        ),
      ]
    },
  },
  {
    id: lot.id,
    run: () => {
      const found = verifiableLot(lot.input.seed, lot.input.ids)
      const byId = new Map(found.map((one) => [one.id, one]))
      return [
        sameness(
          'order',
          found.map(({ id }) => id),
          lot.expected.order,
        ),
        sameness(
          'sha256',
          lot.input.ids.map((id) => byId.get(id)?.sha256),
          Object.values(lot.expected.sha256),
        ),
        deviationOf(
          'uniform',
          lot.input.ids.map((id) => asPrinted(byId.get(id)?.uniform ?? Number.NaN)),
          Object.values(lot.expected.uniform),
          lot.tolerance.uniform,
        ),
      ]
    },
  },
]
