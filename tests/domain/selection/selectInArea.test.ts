import { describe, expect, test } from 'vitest'
import { fraction, zero } from '~/lib/fraction.ts'
import { setupWith } from '../../support/builders.ts'
import { entriesFrom, type PlainContest, selectionOf } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{}] })
const simple = (
  reviews: Parameters<typeof entriesFrom>[0],
  rest: Partial<PlainContest> = {},
): PlainContest => ({ setup, entries: entriesFrom(reviews), ...rest })

/** A wide lead from many assessors, that no single step turns. */
const wide = simple({ A: [[5], [5], [5], [5]], B: [[2], [2], [2], [2]] })

describe('[SE1] the verdict', () => {
  test('none-eligible says which: closed, empty, nobody formally, nobody above the thresholds', () => {
    const late = { caseNumber: 'A', reviews: [[5]], notMet: ['deadline'] } as const
    const high = setupWith({ criteria: [{ threshold: 5 }] })
    const causes = [
      selectionOf({ ...wide, closedBecause: 'Udgår' }),
      selectionOf(simple({})),
      selectionOf({ setup, entries: [late] }),
      selectionOf(simple({ A: [[4]], B: [[3]] }, { setup: high })),
    ]
    expect(causes.map(({ verdict }) => verdict)).toEqual(Array(4).fill('none-eligible'))
    expect(causes.map(({ cause }) => cause)).toEqual([
      'area-closed',
      'no-applications',
      'nobody-eligible',
      'nobody-above-threshold',
    ])
    expect(causes.flatMap(({ suggested }) => suggested)).toEqual([])
  })

  test('too-few when one below the threshold stands beside one still incomplete', () => {
    const high = setupWith({ criteria: [{ threshold: 5 }] })
    const found = selectionOf(simple({ A: [[4]], B: [[null]] }, { setup: high }))
    expect(found).toMatchObject({ verdict: 'too-few', tooFew: ['B'] })
  })

  test('too-few holds back the suggestion while one eligible is below quorum, and says why', () => {
    const two = setupWith({ criteria: [{}], quorum: 2 })
    const found = selectionOf(simple({ A: [[5], [5]], B: [[2]] }, { setup: two }))
    expect(found).toMatchObject({ verdict: 'too-few', cause: 'quorum', tooFew: ['B'] })
    expect(found.suggested).toEqual([])
    expect(found.holders).toEqual(['A'])
    expect(found.margin).toEqual(fraction(3n))
  })

  test('too-few names a lack of points where the quorum is there', () => {
    const found = selectionOf(simple({ A: [[5]], B: [['abstained']] }))
    expect(found).toMatchObject({ verdict: 'too-few', cause: 'no-total', tooFew: ['B'] })
  })

  test('too-few counts those below a threshold, not those who are out', () => {
    const two = setupWith({ criteria: [{ threshold: 3 }], quorum: 2 })
    const out = { caseNumber: 'C', standing: { status: 'withdrawn', reason: 'x' } } as const
    const entries = [...entriesFrom({ A: [[5], [5]], B: [[2]] }), out]
    expect(selectionOf({ setup: two, entries }).tooFew).toEqual(['B'])
  })

  test('single suggests the one ranked', () => {
    const late = { caseNumber: 'B', reviews: [[5]], notMet: ['deadline'] } as const
    const entries = [...entriesFrom({ A: [[2]] }), late]
    expect(selectionOf({ setup, entries })).toMatchObject({
      verdict: 'single',
      suggested: ['A'],
      margin: null,
      runnerUp: null,
    })
  })

  test('tied leaves a shared first place to people', () => {
    expect(selectionOf(simple({ B: [[4]], A: [[4]], C: [[3]] }))).toMatchObject({
      verdict: 'tied',
      suggested: [],
      tied: ['A', 'B'],
      margin: zero,
      closest: null,
    })
  })

  test('clear suggests the first, with the distance to the next', () => {
    expect(selectionOf(wide)).toMatchObject({
      verdict: 'clear',
      suggested: ['A'],
      runnerUp: 'B',
      margin: fraction(3n),
      closest: null,
    })
  })

  test('[SE2] close names one point that would change who stands first', () => {
    expect(selectionOf(simple({ A: [[5], [4]], B: [[4], [4]] }))).toMatchObject({
      verdict: 'close',
      suggested: ['A'],
      margin: fraction(1n, 2n),
      closest: { caseNumber: 'A', assessorId: 'R1', criterionId: 'k1', from: 5, to: 4 },
    })
  })

  test('[RK4] is no tie when the cascade separates the two', () => {
    const cascade = setupWith({ criteria: [{}, {}], cascade: ['k1'] })
    const found = selectionOf(simple({ A: [[3, 5]], B: [[5, 3]] }, { setup: cascade }))
    expect(found).toMatchObject({ verdict: 'close', suggested: ['B'], margin: zero })
  })
})

const fields = (plain: Readonly<Record<string, readonly [points: number, field: string]>>) =>
  Object.entries(plain).map(([caseNumber, [points, field]]) => ({
    caseNumber,
    field,
    reviews: Array.from({ length: 4 }, () => [points]),
  }))

describe('[SE3] an open area', () => {
  const open = { setup: setupWith({ criteria: [{}], openPlaces: 2 }), kind: 'open' } as const

  test('suggests as many as it has places, and measures from the last to the next', () => {
    const entries = fields({ A: [5, 'Rum'], B: [4, 'Vand'], C: [2, 'Mode'] })
    expect(selectionOf({ ...open, entries })).toMatchObject({
      verdict: 'clear',
      places: 2,
      suggested: ['A', 'B'],
      runnerUp: 'C',
      margin: fraction(2n),
    })
  })

  test('is not close for what changes order within the places only', () => {
    const entries = fields({ A: [4, 'Rum'], B: [4, 'Vand'], C: [1, 'Mode'] })
    expect(selectionOf({ ...open, entries })).toMatchObject({
      verdict: 'clear',
      suggested: ['A', 'B'],
    })
  })

  test('measures to the next that may take the last place, past a field that is taken', () => {
    const entries = fields({ A: [5, 'Rum'], B: [4, 'Vand'], C: [3, 'Rum'], D: [1, 'Mode'] })
    expect(selectionOf({ ...open, entries })).toMatchObject({ runnerUp: 'D', margin: fraction(3n) })
  })

  test('measures to a rival in the field of the last, who would take its place', () => {
    const entries = fields({ A: [5, 'Rum'], B: [4, 'Vand'], C: [3, 'Vand'] })
    expect(selectionOf({ ...open, entries })).toMatchObject({
      suggested: ['A', 'B'],
      runnerUp: 'C',
      margin: fraction(1n),
    })
  })

  test('is tied about the last place, with the places before it secured', () => {
    const entries = fields({ A: [5, 'Rum'], B: [3, 'Vand'], C: [3, 'Mode'] })
    expect(selectionOf({ ...open, entries })).toMatchObject({
      verdict: 'tied',
      suggested: [],
      holders: ['A'],
      tied: ['B', 'C'],
    })
  })
})

test('[SE3] fields count in open areas only', () => {
  const entries = fields({ A: [5, 'Rum'], B: [1, 'Rum'] })
  expect(selectionOf({ setup, kind: 'emerging', entries })).toMatchObject({
    verdict: 'clear',
    suggested: ['A'],
    runnerUp: 'B',
  })
})
