import { expect, test } from 'vitest'
import { checkMutant, type MutantOutcome } from '../../support/checkMutant.ts'
import { mutantOf } from '../../support/mutants.ts'

test('[IM1] two hundred spoilt files are taken in whole or not at all, and none is a crash', async () => {
  const outcomes = new Set<MutantOutcome>()
  for (let number = 1; number <= 200; number += 1) {
    const mutant = mutantOf(number)
    const outcome = await checkMutant(mutant).catch((cause: unknown) => {
      throw new Error(`mutant ${mutant.origin}`, { cause })
    })
    outcomes.add(outcome)
  }
  expect(outcomes).toContain('accept')
  expect(outcomes).toContain('accept-warn')
  expect(outcomes).toContain('reject')
}, 60_000)

test('a mutant is the same each time, and no two are', () => {
  expect(mutantOf(7)).toEqual(mutantOf(7))
  const texts = Array.from({ length: 50 }, (_, number) => mutantOf(number).bytes.join())
  expect(new Set(texts).size).toBeGreaterThan(45)
})
