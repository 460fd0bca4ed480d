import { describe, expect, test } from 'vitest'
import { placesIn } from '~/domain/ranking/AreaContest.ts'
import { awaitsFormalRuling, basisRows, candidateOf } from '~/domain/ranking/candidateOf.ts'
import { thresholdReasons } from '~/domain/ranking/thresholdReasons.ts'
import { fraction } from '~/lib/fraction.ts'
import { type PlainSetup, setupWith } from '../../support/builders.ts'
import { contestWith, type PlainContest, type PlainEntry } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{ mayBeInapplicable: true }, {}] })

function candidate(entry: Omit<PlainEntry, 'caseNumber'>, rest: Partial<PlainContest> = {}) {
  const contest = contestWith({ setup, entries: [{ ...entry, caseNumber: 'A' }], ...rest })
  return candidateOf(contest, contest.contenders[0]!)
}

const full = { reviews: [[4, 4]] }

describe('[RK1] an application', () => {
  test('with everything in order is ranked, without a reason', () => {
    expect(candidate(full)).toMatchObject({ state: 'ranked', reasons: [], isEligible: true })
  })

  test('that is withdrawn is no more than that', () => {
    const standing = { status: 'withdrawn', reason: 'Trukket d. 3.' } as const
    const found = candidate(
      { ...full, standing, notMet: ['deadline'] },
      { closedBecause: 'Lukket' },
    )
    expect(found.state).toBe('withdrawn')
    expect(found.reasons).toEqual([{ code: 'withdrawn', note: 'Trukket d. 3.' }])
    expect(found.isEligible).toBe(false)
  })

  test('that two people disagree about awaits a ruling', () => {
    const found = candidate({ ...full, standing: { status: 'disputed' } })
    expect(found).toMatchObject({ state: 'awaiting-ruling', isEligible: false })
    expect(found.reasons).toEqual([{ code: 'status-disputed' }])
  })

  test('that is rejected or stands in a closed area is ineligible', () => {
    const standing = { status: 'rejected', reason: 'Ikke en forening' } as const
    expect(candidate({ ...full, standing })).toMatchObject({
      state: 'ineligible',
      reasons: [{ code: 'rejected', note: 'Ikke en forening' }],
    })
    expect(candidate(full, { closedBecause: 'Udgår' })).toMatchObject({
      state: 'ineligible',
      reasons: [{ code: 'area-closed', note: 'Udgår' }],
    })
  })

  test('[EL5] with a formal check not met awaits a ruling, each check named, its numbers kept', () => {
    const found = candidate({ ...full, notMet: ['deadline', 'goldLabel'] })
    expect(found).toMatchObject({ state: 'awaiting-ruling', isEligible: false })
    expect(awaitsFormalRuling(found)).toBe(true)
    expect(found.reasons).toEqual([
      { code: 'formal', check: 'deadline' },
      { code: 'formal', check: 'goldLabel' },
    ])
    expect(found.score.total).toEqual(fraction(4n))
    expect(found.rank).toBeNull()
  })

  test('[SC3] without points is incomplete, said by criterion and cause', () => {
    expect(candidate({ reviews: [] }).reasons).toEqual([{ code: 'no-assessments' }])
    expect(candidate({ reviews: [['not-applicable', 'abstained']] })).toMatchObject({
      state: 'incomplete',
      reasons: [
        { code: 'inapplicable-to-all', criterionId: 'k1' },
        { code: 'no-points', criterionId: 'k2' },
      ],
    })
  })

  test('[RC1] names those who are recused and leaves their points out', () => {
    const found = candidate({
      reviews: [
        [5, 5],
        [1, 1],
      ],
      recused: ['R1'],
    })
    expect(found.recused).toEqual(['R1'])
    expect(found.score.total).toEqual(fraction(1n))
  })
})

describe('[TH1] a threshold', () => {
  const stateWith = (plain: PlainSetup, points: readonly number[][]) =>
    candidate({ reviews: points }, { setup: setupWith(plain) })

  test('is passed by the equal exact mean', () => {
    const plain: PlainSetup = { criteria: [{ threshold: 3.5 }] }
    expect(stateWith(plain, [[3], [4]]).state).toBe('ranked')
    expect(stateWith(plain, [[3], [4], [3]])).toMatchObject({
      state: 'below-threshold',
      reasons: [{ code: 'criterion-threshold', criterionId: 'k1', mean: fraction(10n, 3n) }],
    })
  })

  test('of a third is not what three decimals say', () => {
    expect(stateWith({ criteria: [{ threshold: 3.333 }] }, [[3], [3], [4]]).state).toBe('ranked')
    expect(stateWith({ criteria: [{ threshold: 3.334 }] }, [[3], [3], [4]]).state).toBe(
      'below-threshold',
    )
  })

  test('overall is on the unweighted mean, so weights cannot carry one over it', () => {
    const plain: PlainSetup = {
      criteria: [{ weight: 900 }, { weight: 100 }],
      overallThreshold: 3.5,
    }
    const found = stateWith(plain, [[5, 1]])
    expect(found.score.total).toEqual(fraction(23n, 5n))
    expect(found.reasons).toEqual([
      { code: 'overall-threshold', mean: fraction(3n), threshold: 3.5 },
    ])
  })

  test('is a ceiling where low is best', () => {
    const plain: PlainSetup = { criteria: [{ threshold: 2 }], scale: { best: 'low' } }
    expect(stateWith(plain, [[2]]).state).toBe('ranked')
    expect(stateWith(plain, [[3]]).state).toBe('below-threshold')
  })

  test('says every one that is missed', () => {
    const plain: PlainSetup = {
      criteria: [{ threshold: 3 }, { threshold: 3 }],
      overallThreshold: 3,
    }
    expect(stateWith(plain, [[2, 1]]).reasons).toHaveLength(3)
    expect(thresholdReasons(setupWith(plain), setupWith(plain).criteria, [])).toEqual([])
  })
})

test('[SC5] the panel is one row where it is the basis', () => {
  const contest = contestWith({
    setup: setupWith({ basis: 'panel' }),
    entries: [{ caseNumber: 'A', panel: [3, 3, 3, 3] }],
  })
  const rows = basisRows(contest, contest.contenders[0]!)
  expect(rows).toMatchObject([{ assessorId: 'panel', isHandedIn: true, isRecused: false }])
})

test('[SE3] an area has one place, an open one as many as the round says', () => {
  const three = setupWith({ openPlaces: 3 })
  const placesOf = (kind: 'strength' | 'emerging' | 'open') =>
    placesIn(contestWith({ setup: three, kind, entries: [] }))
  expect([placesOf('strength'), placesOf('emerging'), placesOf('open')]).toEqual([1, 1, 3])
})
