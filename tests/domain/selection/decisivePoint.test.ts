import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { decisivePoint } from '~/domain/selection/decisivePoint.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { anyContest } from '../../support/arbitraries.ts'
import { setupWith } from '../../support/builders.ts'
import {
  contestWith,
  entriesFrom,
  type PlainContest,
  type PointAt,
  pointsIn,
  rankingOf,
  selectionOf,
  withPointAt,
} from '../../support/contests.ts'

type Whole = PlainContest & { readonly setup: Setup }

const pointOf = (plain: PlainContest) => {
  const contest = contestWith(plain)
  return decisivePoint(contest, rankArea(contest))
}

/** Who stands first in an area with one place; in an open one who has or shares a place. */
function firstIn(plain: PlainContest): string {
  if (plain.kind !== 'open') {
    const first = rankingOf(plain).filter(({ rank }) => rank === 1)
    return first.map(({ caseNumber }) => caseNumber).join()
  }
  const { holders, tied } = selectionOf(plain)
  return `${holders.toSorted(compareNatural).join()} ${tied.join()}`
}

/** Every counted point in the order the rule names, with what it is about. */
const countedIn = (plain: Whole): readonly PointAt[] =>
  pointsIn(plain)
    .filter(({ entry, review }) => {
      const { caseNumber } = plain.entries[entry]!
      const contest = contestWith(plain)
      const row = contest.scores
        .assessmentsOf(contest.contenders.find((one) => one.caseNumber === caseNumber)!.caseNumber)
        .find(({ assessorId }) => assessorId === `R${review + 1}`)
      return row?.isHandedIn && !row.isRecused
    })
    .toSorted(
      (a, b) =>
        a.criterion - b.criterion ||
        compareNatural(plain.entries[a.entry]!.caseNumber, plain.entries[b.entry]!.caseNumber) ||
        a.review - b.review,
    )

/** The rule by brute force: the whole area computed again for every step of every point. */
function bruteForce(plain: Whole) {
  const before = firstIn(plain)
  const { scale } = plain.setup
  for (const at of countedIn(plain)) {
    const to = [at.points + scale.step, at.points - scale.step].find(
      (moved) => isOnScale(moved, scale) && firstIn(withPointAt(plain, at, moved)) !== before,
    )
    if (to !== undefined) {
      return {
        caseNumber: plain.entries[at.entry]!.caseNumber,
        assessorId: `R${at.review + 1}`,
        criterionId: `k${at.criterion + 1}`,
        from: at.points,
        to,
      }
    }
  }
  return null
}

describe('[SE2] the point that would change who stands first', () => {
  test.each([
    ['one place', ['strength', 'emerging']],
    ['several places', ['open']],
  ] as const)('is what computing everything again finds, with %s', (_name, kinds) => {
    fc.assert(
      fc.property(anyContest({ kinds }), (plain) => {
        const { verdict, closest } = selectionOf(plain)
        const found = ['close', 'clear'].includes(verdict)
          ? { verdict, closest }
          : { verdict: 'clear', closest: null }
        const expected = ['close', 'clear'].includes(verdict) ? bruteForce(plain) : null
        expect(found).toEqual({ verdict: expected ? 'close' : 'clear', closest: expected })
      }),
      { numRuns: 500 },
    )
  })

  test('is tried up before down', () => {
    const setup = setupWith({ criteria: [{}], scale: { max: 3 } })
    const plain = { setup, entries: entriesFrom({ A: [[2]], B: [[2]] }) }
    expect(pointOf(plain)).toMatchObject({ caseNumber: 'A', from: 2, to: 3 })
  })

  test('is named by criterion, then case number, then assessor', () => {
    const setup = setupWith({ criteria: [{}, {}] })
    const plain = {
      setup,
      entries: entriesFrom({
        '20-10': [[4, 4]],
        '20-9': [
          [4, 3],
          [4, 4],
        ],
      }),
    }
    expect(pointOf(plain)).toMatchObject({
      criterionId: 'k1',
      caseNumber: '20-9',
      assessorId: 'R1',
    })
  })

  test('may lift an application over a threshold and so to the front', () => {
    const setup = setupWith({ criteria: [{ weight: 900 }, { weight: 100, threshold: 3 }] })
    const lead = [
      [4, 3],
      [4, 3],
      [4, 3],
      [4, 3],
    ]
    const plain = { setup, entries: entriesFrom({ A: lead, B: [[5, 2]] }) }
    // Criterion 1 first: no step there moves A from the front, and B is still below.
    expect(pointOf(plain)).toEqual({
      caseNumber: 'A',
      assessorId: 'R1',
      criterionId: 'k2',
      from: 3,
      to: 2,
    })
    const steady = entriesFrom({ A: lead.map(([points]) => [points!, 5]), B: [[5, 2]] })
    expect(pointOf({ setup, entries: steady })).toMatchObject({
      caseNumber: 'B',
      criterionId: 'k2',
      from: 2,
      to: 3,
    })
  })

  test('stays within the scale', () => {
    const setup = setupWith({ criteria: [{}] })
    const plain = { setup, entries: entriesFrom({ A: [[5], [5], [5]], B: [[1], [1], [1]] }) }
    expect(pointOf(plain)).toBeNull()
  })

  test('[SC5] is a point of the panel where the panel is the basis', () => {
    const setup = setupWith({ criteria: [{}], basis: 'panel' })
    const entries = [
      { caseNumber: 'A', reviews: [[1]], panel: [4] },
      { caseNumber: 'B', reviews: [[5]], panel: [3] },
    ]
    expect(pointOf({ setup, entries })).toMatchObject({ caseNumber: 'A', assessorId: 'panel' })
  })
})

test('[SE2] the contests that are tried are of every kind worth trying', () => {
  const verdicts = fc
    .sample(anyContest(), { numRuns: 600, seed: 7 })
    .map((plain) => selectionOf(plain).verdict)
  expect(new Set(verdicts)).toEqual(
    new Set(['none-eligible', 'too-few', 'single', 'tied', 'close', 'clear']),
  )
  expect(verdicts.filter((verdict) => verdict === 'close').length).toBeGreaterThan(60)
  expect(verdicts.filter((verdict) => verdict === 'clear').length).toBeGreaterThan(20)
})
