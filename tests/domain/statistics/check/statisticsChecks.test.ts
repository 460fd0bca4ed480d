import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rulesChecks } from '~/domain/dossier/rulesChecks.ts'
import { agreementChecks } from '~/domain/statistics/check/agreementChecks.ts'
import { crossedChecks } from '~/domain/statistics/check/crossedChecks.ts'
import { lotteryChecks } from '~/domain/statistics/check/lotteryChecks.ts'
import { numericsChecks } from '~/domain/statistics/check/numericsChecks.ts'
import { posteriorChecks } from '~/domain/statistics/check/posteriorChecks.ts'
import { smaaChecks } from '~/domain/statistics/check/smaaChecks.ts'
import { weightChecks } from '~/domain/statistics/check/weightChecks.ts'
import {
  asPrinted,
  deviationOf,
  farthest,
  ratio,
  sameness,
} from '~/domain/statistics/check/deviations.ts'
import { reviewsIn } from '~/domain/statistics/check/reviewsIn.ts'
import { statisticsChecks } from '~/domain/statistics/check/statisticsChecks.ts'
import { isWithin } from '~/domain/statistics/check/VectorCheck.ts'

const checks = [...rulesChecks, ...statisticsChecks]

describe('[ST2] the self-check', () => {
  test('recomputes every reference vector there is', () => {
    const files = readdirSync('src/domain/reference').flatMap((file) =>
      file.endsWith('.json') ? [file.replace('.json', '')] : [],
    )
    expect(checks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  test('asks every part of the statistics, and the rules', () => {
    const parts = [
      agreementChecks,
      crossedChecks,
      lotteryChecks,
      numericsChecks,
      posteriorChecks,
      smaaChecks,
      weightChecks,
    ]
    expect(new Set(statisticsChecks)).toEqual(new Set(parts.flat()))
    expect(rulesChecks.length).toBeGreaterThan(4)
  })

  test.each(checks)('$id is within its tolerances', ({ run }) => {
    const deviations = run()
    expect(deviations.length).toBeGreaterThan(0)
    expect(deviations.filter((deviation) => !isWithin(deviation))).toEqual([])
  })
})

describe('a deviation', () => {
  test('is the farthest of all, and no number where one is missing', () => {
    expect(farthest([1, 2, null], [1.5, 2, null])).toBe(0.5)
    expect(farthest([1, Number.NaN, 3], [1, 2, 3])).toBeNaN()
    expect(farthest([1, null], [1, 2])).toBeNaN()
    expect(farthest([1], [1, 2])).toBeNaN()
    expect(isWithin(deviationOf('a', [1, undefined], [1, 2], 9))).toBe(false)
    expect(isWithin(deviationOf('a', [1.5], [1], 0.5))).toBe(true)
  })

  test('of what has to be the same is all or nothing', () => {
    expect(isWithin(sameness('a', ['x', 1], ['x', 1]))).toBe(true)
    expect(isWithin(sameness('a', ['x', 1], ['x', 2]))).toBe(false)
  })

  test('reads what the vectors write', () => {
    expect([ratio('7/15'), ratio('2')]).toEqual([7 / 15, 2])
    expect(asPrinted(1.234567890123)).toBe(1.23456789)
    expect(reviewsIn([['P1', 'R1', 2.5]])).toEqual([{ application: 'P1', assessor: 'R1', y: 2.5 }])
  })
})
