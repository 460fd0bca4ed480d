import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { fraction, fromDecimal, isEqual, toNumber } from '~/lib/fraction.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import leaders from '~/domain/reference/leave-one-assessor-out-s1.json' with { type: 'json' }
import ties from '~/domain/reference/primary-score-ties-a.json' with { type: 'json' }
import robustness from '~/domain/reference/weight-robustness-a.json' with { type: 'json' }
import { anyContest } from '../../support/arbitraries.ts'
import { criterionId, setupWith } from '../../support/builders.ts'
import {
  contestWith,
  entriesFrom,
  type PlainContest,
  pointsIn,
  rankingOf,
  ranksOf,
  withPointAt,
} from '../../support/contests.ts'

const weighed = (percents: readonly number[], cascade: readonly string[] = []) =>
  setupWith({ criteria: percents.map((percent) => ({ weight: percent * 10 })), cascade })

const exactTies = (cascade: readonly string[]): PlainContest => ({
  setup: weighed(ties.input.weightsPercent, cascade),
  entries: ties.input.candidates.map(({ id, reviews }) => ({ caseNumber: id, reviews })),
})

describe('the published examples', () => {
  test('[SC4] [RK2] have exact totals, and equal ones share a rank', () => {
    for (const { caseNumber, score } of rankingOf(exactTies([]))) {
      const expected = ties.expected.scores.find(({ id }) => id === caseNumber)!
      const { numerator, denominator } = expected
      expect(score.total).toEqual(fraction(BigInt(numerator), BigInt(denominator)))
      const means = score.criteria.map(({ mean }) => mean!)
      const written = means.map((mean) =>
        mean.denominator === 1n ? `${mean.numerator}` : `${mean.numerator}/${mean.denominator}`,
      )
      expect(written).toEqual(expected.criterionMeans)
    }
    expect(ranksOf(exactTies([]))).toEqual(ties.expected.rankByScoreOnly)
  })

  test('[RK4] go through the cascade, and what remains is a tie', () => {
    const cascade = ties.input.criterionPriority.map((place) => `k${place}`)
    expect(ranksOf(exactTies(cascade))).toEqual(ties.expected.rankAfterCascade)
    const tied = rankingOf(exactTies(cascade)).filter(({ isTied }) => isTied)
    expect([tied.map(({ caseNumber }) => caseNumber)]).toEqual(ties.expected.exAequoGroups)
  })

  test('[SC4] of means from two assessors have the totals and the leader', () => {
    const { weightsPercent, candidates, criterionMeans } = robustness.input
    // A mean on a half is two whole points from two assessors.
    const reviews = (means: readonly number[]) => [means.map(Math.floor), means.map(Math.ceil)]
    const ranking = rankingOf({
      setup: weighed(weightsPercent),
      entries: candidates.map((id, index) => ({
        caseNumber: id,
        reviews: reviews(criterionMeans[index]!),
      })),
    })
    expect(ranking[0]?.caseNumber).toBe(robustness.expected.leader)
    expect(
      Object.fromEntries(ranking.map(({ caseNumber, score }) => [caseNumber, score.total])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(robustness.expected.totals).map(([id, total]) => [id, fromDecimal(total)]),
      ),
    )
  })

  test('[RK1] have the leader of each area, with tenths put as whole points from 10 to 50', () => {
    for (const [area, expected] of Object.entries(leaders.expected.leaders)) {
      expect(leadersOf(area)).toEqual(expected)
    }
  })

  test('[RC1] have another leader where the one assessor who is recused made the difference', () => {
    for (const [recused, { changedAreas }] of Object.entries(leaders.expected.withoutAssessor)) {
      const changed = Object.keys(leaders.expected.leaders)
        .map((area) => [area, leadersOf(area, recused)] as const)
        .filter(([area, found]) => String(found) !== String(leadersOf(area)))
      expect(Object.fromEntries(changed)).toEqual(changedAreas)
    }
  })
})

/** Who stands first in an area of the example, with one assessor recused or none. */
function leadersOf(area: string, recused?: string): readonly string[] {
  const inArea = leaders.input.reviews.filter(([, of]) => of === area)
  const cases = [...new Set(inArea.map(([id]) => String(id)))]
  const ranking = rankingOf({
    setup: setupWith({ scale: { min: 10, max: 50 }, criteria: [{}] }),
    entries: cases.map((id) => {
      const own = inArea.filter(([other]) => other === id)
      return {
        caseNumber: id,
        reviews: own.map(([, , , score]) => [Math.round(Number(score) * 10)]),
        recused: own.flatMap(([, , who], index) => (who === recused ? [`R${index + 1}`] : [])),
      }
    }),
  })
  return ranking.filter(({ rank }) => rank === 1).map(({ caseNumber }) => caseNumber)
}

describe('a ranking', () => {
  test('[RK2] shares a rank between equals and skips the next', () => {
    const entries = entriesFrom({ A: [[3]], B: [[4]], C: [[5]], D: [[4]] })
    const setup = setupWith({ criteria: [{}] })
    expect(ranksOf({ setup, entries })).toEqual({ C: 1, B: 2, D: 2, A: 4 })
  })

  test('[SC6] puts the lowest first where low is best', () => {
    const entries = entriesFrom({ A: [[3]], B: [[1]] })
    const setup = setupWith({ criteria: [{}], scale: { best: 'low' } })
    expect(ranksOf({ setup, entries })).toEqual({ B: 1, A: 2 })
  })

  test('[RK4] lists a tie by case number, as people count', () => {
    const entries = entriesFrom({ '20-10': [[4]], '20-9': [[4]], '20-8': [[2]] })
    const ranking = rankingOf({ setup: setupWith({ criteria: [{}] }), entries })
    expect(ranking.map(({ caseNumber }) => caseNumber)).toEqual(['20-9', '20-10', '20-8'])
  })

  test('[RK4] shows each step of the cascade that separated two', () => {
    const setup = setupWith({ criteria: [{}, {}, {}, {}], cascade: ['k2', 'k1'] })
    const entries = entriesFrom({ A: [[5, 3, 3, 5]], B: [[3, 3, 5, 5]], C: [[3, 4, 4, 5]] })
    const [first, second, third] = rankingOf({ setup, entries })
    expect([first?.caseNumber, second?.caseNumber, third?.caseNumber]).toEqual(['C', 'A', 'B'])
    expect(second?.tieBreaks).toEqual([
      { criterionId: 'k2', against: 'C' },
      { criterionId: 'k1', against: 'B' },
    ])
  })

  test('[RK1] [SC7] puts nobody unscored in front, and lists the unranked by case number', () => {
    const setup = setupWith({ criteria: [{}] })
    const entries = entriesFrom({ '20-10': [[null]], '20-9': [], '20-11': [[1]] })
    const ranking = rankingOf({ setup, entries })
    expect(ranking.map(({ caseNumber, rank }) => [caseNumber, rank])).toEqual([
      ['20-11', 1],
      ['20-9', null],
      ['20-10', null],
    ])
  })
})

const rankIn = (plain: PlainContest, at: number): number => {
  const { caseNumber } = plain.entries[at]!
  const found = rankingOf(plain).find((candidate) => candidate.caseNumber === caseNumber)
  return found?.rank ?? Infinity
}

describe('any ranking', () => {
  test('[RK3] never worsens for an application whose score improves', () => {
    fc.assert(
      fc.property(anyContest(), fc.nat(), (plain, pick) => {
        const points = pointsIn(plain)
        fc.pre(points.length > 0)
        const at = points[pick % points.length]!
        const { scale } = plain.setup
        const better = at.points + (scale.best === 'high' ? scale.step : -scale.step)
        fc.pre(isOnScale(better, scale))
        const after = rankIn(withPointAt(plain, at, better), at.entry)
        expect(after).toBeLessThanOrEqual(rankIn(plain, at.entry))
      }),
      { numRuns: 500 },
    )
  })

  test('[RK3] is the same whatever order the applications came in', () => {
    const anyShuffled = anyContest().chain((plain) =>
      fc.tuple(
        fc.constant(plain),
        fc.shuffledSubarray([...plain.entries], { minLength: plain.entries.length }),
      ),
    )
    fc.assert(
      fc.property(anyShuffled, ([plain, entries]) => {
        expect(rankingOf({ ...plain, entries })).toEqual(rankingOf(plain))
      }),
    )
  })

  test('[RK1] [RK2] gives each as rank one more than are better, and none to the rest', () => {
    fc.assert(
      fc.property(anyContest(), (plain) => {
        const ranking = rankArea(contestWith(plain))
        expect(ranking).toHaveLength(plain.entries.length)
        const direction = plain.setup.scale.best === 'high' ? 1 : -1
        const keys = new Map(ranking.map((candidate) => [candidate.caseNumber, keyOf(candidate)]))
        const ranked = ranking.filter(({ state }) => state === 'ranked')
        for (const { caseNumber, rank, state } of ranking) {
          const better = ranked.filter(
            (other) => lead(keys.get(other.caseNumber)!, keys.get(caseNumber)!) * direction > 0,
          )
          expect(rank).toBe(state === 'ranked' ? better.length + 1 : null)
        }

        function keyOf({ score }: (typeof ranking)[number]): readonly number[] {
          const means = new Map(score.criteria.map(({ criterionId, mean }) => [criterionId, mean]))
          const chain = [score.total, ...plain.setup.cascade.map((id) => means.get(id) ?? null)]
          return chain.map((value) => (value ? toNumber(value) : Number.NaN))
        }
      }),
    )
  })

  test('[RK4] names a deciding step for just those equal totals that the cascade separates', () => {
    fc.assert(
      fc.property(anyContest({ gaps: false }), (plain) => {
        const ranked = rankingOf(plain).filter(({ rank }) => rank !== null)
        for (const candidate of ranked) {
          const rivals = ranked.filter((other) => other !== candidate)
          const level = rivals.filter((other) =>
            isEqual(other.score.total!, candidate.score.total!),
          )
          const parted = level.filter(({ rank }) => rank !== candidate.rank)
          expect(candidate.tieBreaks.map(({ against }) => against)).toEqual(
            parted.map(({ caseNumber }) => caseNumber),
          )
          expect(candidate.isTied).toBe(level.length > parted.length)
        }
        const order = ranked.toSorted(
          (a, b) => a.rank! - b.rank! || compareNatural(a.caseNumber, b.caseNumber),
        )
        expect(ranked).toEqual(order)
      }),
    )
  })

  test('[RK4] [SC3] passes over a criterion of the cascade that is left out of the area', () => {
    const setup = setupWith({ criteria: [{}, {}], cascade: ['k1', 'k2'] })
    const entries = entriesFrom({ A: [[5, 3]], B: [[1, 3]] })
    expect(ranksOf({ setup, entries, leftOut: ['k1'] })).toEqual({ A: 1, B: 1 })
    expect(rankingOf({ setup, entries })[0]?.score.criteria[0]?.criterionId).toBe(criterionId('k1'))
  })
})

/** Positive when the first key is greater; values further apart than rounding could bring them. */
function lead(a: readonly number[], b: readonly number[]): number {
  const step = a.findIndex((value, index) => Math.abs(value - b[index]!) > 1e-9)
  return step < 0 ? 0 : a[step]! - b[step]!
}
