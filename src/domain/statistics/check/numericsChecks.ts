import normal from '~/domain/reference/normal-cdf-quantile.json' with { type: 'json' }
import random from '~/domain/reference/prng-xoshiro128starstar.json' with { type: 'json' }
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'
import { normalQuantile } from '~/domain/statistics/numerics/normalQuantile.ts'
import { xoshiro128 } from '~/domain/statistics/numerics/xoshiro128.ts'
import { asPrinted, deviationOf, sameness } from './deviations.ts'
import type { VectorCheck } from './VectorCheck.ts'

/** The normal distribution and the random numbers. */
export const numericsChecks: readonly VectorCheck[] = [
  {
    id: normal.id,
    run: () => [
      deviationOf(
        'cdf',
        normal.input.cdf.map((x, index) => {
          return asPrinted(normalCdf(x)) / (normal.expected.cdf[index] ?? Number.NaN)
        }),
        normal.input.cdf.map(() => 1),
        normal.tolerance.cdfRel,
      ),
      deviationOf(
        'quantile',
        normal.input.quantile.map((p) => asPrinted(normalQuantile(p))),
        normal.expected.quantile,
        normal.tolerance.quantileAbs,
      ),
    ],
  },
  {
    id: random.id,
    run: () => {
      const [a = 0, b = 0, c = 0, d = 0] = random.input.state
      const next = xoshiro128([a, b, c, d])
      const found = random.expected.next.map(() => next())
      return [sameness('next', found, random.expected.next)]
    },
  },
]
