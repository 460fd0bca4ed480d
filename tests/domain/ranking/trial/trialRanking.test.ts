import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Criterion, Setup } from '~/domain/model/Setup.ts'
import type { Permille } from '~/domain/model/units.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { trialRanking } from '~/domain/ranking/trial/trialRanking.ts'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import { fraction } from '~/lib/fraction.ts'
import { anyContest, anySetup, anyWeights } from '../../../support/arbitraries.ts'
import { setupWith } from '../../../support/builders.ts'
import {
  contestWith,
  entriesFrom,
  type PlainContest,
  rankingOf,
} from '../../../support/contests.ts'

const weighed = (setup: Setup, weights: readonly number[]): Setup => ({
  ...setup,
  criteria: setup.criteria.map((criterion, at) => ({
    ...criterion,
    weight: weights[at]! as Permille,
  })),
})

const trialOf = (plain: PlainContest) => {
  const contest = contestWith(plain)
  return trialRanking(rankArea(contest), contest.criteria, contest.setup)
}

const placesOf = (ranking: readonly Candidate[]) =>
  ranking
    .filter(({ state }) => state === 'ranked')
    .map(({ caseNumber, rank, isTied, score }) => ({
      caseNumber,
      rank,
      isTied,
      total: score.total,
    }))

describe('a trial', () => {
  const setup = setupWith({ criteria: [{ weight: 600 }, { weight: 400 }] })
  const entries = entriesFrom({ A: [[5, 1]], B: [[1, 5]], C: [[3, 3]] })

  test('[TW2] puts in front whom its weights put there', () => {
    const trial = trialOf({ setup, entries })
    const front = (weights: readonly number[]) =>
      trial(weights).map(
        ({ caseNumber, rank, isTied }) => `${rank}${isTied ? '=' : ''}${caseNumber}`,
      )
    expect(front([600, 400])).toEqual(['1A', '2C', '3B'])
    expect(front([400, 600])).toEqual(['1B', '2C', '3A'])
    expect(front([500, 500])).toEqual(['1=A', '1=B', '1=C'])
    expect(trial([1, 999])[0]?.total).toEqual(fraction(4996n, 1000n))
  })

  test('[TW2] [TH1] ranks whom the thresholds let through, and nobody else, whatever the weights', () => {
    const strict = setupWith({
      criteria: [{ weight: 600, threshold: 2 }, { weight: 400 }],
      overallThreshold: 3,
    })
    const trial = trialOf({ setup: strict, entries })
    const ranked = (weights: readonly number[]) =>
      trial(weights)
        .map(({ caseNumber }) => caseNumber)
        .toSorted()
    expect(ranked([0, 1000])).toEqual(['A', 'C'])
    expect(ranked([1000, 0])).toEqual(['A', 'C'])
  })

  test('[TW2] leaves the ranking it was made from as it was', () => {
    const before = rankingOf({ setup, entries })
    const candidates = rankingOf({ setup, entries })
    trialRanking(candidates, setup.criteria, setup)([1, 999])
    expect(candidates).toEqual(before)
  })

  test('[SC3] has no place for anybody where nothing has a weight', () => {
    expect(trialOf({ setup, entries })([0, 0])).toEqual([])
  })
})

/** More assessors than denominators are small for, so that 1/9 and 1/11 meet. */
const manyAssessors: fc.Arbitrary<PlainContest & { readonly setup: Setup }> = anySetup.chain(
  (setup) => {
    const count = setup.criteria.length
    const review = fc.array(fc.constantFrom(...scalePoints(setup.scale)), {
      minLength: count,
      maxLength: count,
    })
    return fc
      .array(fc.array(review, { minLength: 1, maxLength: 13 }), { minLength: 2, maxLength: 6 })
      .map((all) => ({
        setup,
        entries: all.map((reviews, at) => ({ caseNumber: `20-${8 + at}`, reviews })),
      }))
  },
)

/** The panel's points make the total. */
const panelContest = anySetup.chain((setup) => {
  const count = setup.criteria.length
  const panel = fc.array(fc.constantFrom(...scalePoints(setup.scale)), {
    minLength: count,
    maxLength: count,
  })
  return fc.array(panel, { minLength: 1, maxLength: 6 }).map((all) => ({
    setup: { ...setup, basis: 'panel' as const },
    entries: all.map((panel, at) => ({ caseNumber: `20-${8 + at}`, panel })),
  }))
})

describe('any trial', () => {
  test.each([
    ['with gaps, recusals and thresholds', anyContest()],
    ['with more than eight assessors', manyAssessors],
    ['on the points of the panel', panelContest],
  ])('[TW2] [RK2] [RK4] is the ranking that these weights would give: %s', (_, contests) => {
    const trials = contests.chain((plain) =>
      fc.record({
        plain: fc.constant(plain),
        leftOut: fc.subarray(['k2', 'k3'].slice(0, plain.setup.criteria.length - 1)),
        weights: anyWeights(plain.setup.criteria.length),
      }),
    )
    let several = 0
    fc.assert(
      fc.property(trials, ({ plain, leftOut, weights }) => {
        const under = (setup: Setup) => contestWith({ ...plain, setup, leftOut })
        const contest = under(plain.setup)
        const trial = trialRanking(rankArea(contest), contest.criteria, plain.setup)
        const target = under(weighed(plain.setup, weights))
        // Without any weight in the area nobody has a total, and so no state to compare.
        const counted = (criteria: readonly Criterion[]) =>
          criteria.some(({ weight }) => weight > 0)
        fc.pre(counted(contest.criteria) && counted(target.criteria))
        const places = trial(target.criteria.map(({ weight }) => weight))
        expect(places).toEqual(placesOf(rankArea(target)))
        several += places.length > 1 ? 1 : 0
      }),
      { numRuns: 300 },
    )
    expect(several).toBeGreaterThan(100)
  })
})
