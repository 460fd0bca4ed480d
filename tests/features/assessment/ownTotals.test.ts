import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { myApplications } from '~/features/assessment/myApplications.ts'
import { isClosed, nextOpen, progressOf } from '~/features/assessment/myProgress.ts'
import { ownRankings } from '~/features/assessment/ownRanking.ts'
import { ownTotal } from '~/features/assessment/ownTotal.ts'
import { pointSpread } from '~/features/assessment/pointSpread.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { fraction } from '~/lib/fraction.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  type Given,
  marksOf,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const anna = assessorId('anna')
type Points = Readonly<Record<string, readonly Given[]>>

/** What Anna has to assess once she has given these points; the area is `energi`. */
const toAssess = (points: Points, done: readonly string[] = [], setup: Setup = setupWith()) =>
  myApplications(
    roundStateFrom([
      ...roundCommands(
        setup,
        Object.keys(points).map((number) => application(number)),
      ),
      { kind: 'record-assessor', assessor: assessor('anna') },
      ...Object.entries(points).flatMap(([number, given]) =>
        given.map(
          (one, index): Command => ({
            kind: 'give-point',
            assessorId: anna,
            caseNumber: caseNumber(number),
            criterionId: criterionId(`k${index + 1}`),
            mark: markOf(one),
          }),
        ),
      ),
      ...done.map(
        (number): Command => ({
          kind: 'mark-done',
          assessorId: anna,
          caseNumber: caseNumber(number),
          isDone: true,
        }),
      ),
    ]),
    anna,
  ).toAssess

describe('an own total', () => {
  test('is exact over the criteria scored so far', () => {
    const { criteria } = setupWith()
    expect(ownTotal(criteria, marksOf([4, 4, 5, null]))).toEqual({
      total: fraction(13n, 3n),
      scored: 3,
      of: 4,
    })
  })

  test('weighs only what is scored, and is none where nothing is', () => {
    const { criteria } = setupWith({
      criteria: [{ weight: 700 }, { weight: 200 }, { weight: 100 }],
    })
    expect(ownTotal(criteria, marksOf(['abstained', 3, 4.5])).total).toEqual(fraction(7n, 2n))
    expect(ownTotal(criteria, marksOf(['abstained', null, 'not-applicable'])).total).toBeNull()
  })
})

describe('an own ranking', () => {
  const points: Points = {
    '20-1': [3, 3, 3, 3],
    '20-2': [4, 4, 4, 4],
    '20-3': [5, 3, 5, 3],
    '20-4': [5, 5, null, null],
  }
  const ranks = (setup: Setup) =>
    ownRankings(setup, toAssess(points, [], setup)).flatMap(({ area, ranks }) =>
      ranks.map(({ mine, rank, isShared }) => [
        area.id,
        mine.application.caseNumber,
        rank,
        isShared,
      ]),
    )

  test('shares a rank between equal totals and ranks nothing that is not scored whole', () => {
    const found = ranks(setupWith())
    expect(new Set(found.slice(0, 2))).toEqual(
      new Set([
        ['energi', '20-2', 1, true],
        ['energi', '20-3', 1, true],
      ]),
    )
    expect(found.slice(2)).toEqual([
      ['energi', '20-1', 3, false],
      ['energi', '20-4', null, false],
    ])
  })

  test('puts the lowest first where low is best', () => {
    expect(ranks(setupWith({ scale: { best: 'low' } }))[0]).toEqual(['energi', '20-1', 1, false])
  })
})

describe('progress', () => {
  const whole = [3, 3, 3, 3]
  const mine = toAssess({ '20-1': whole, '20-2': [4], '20-3': [], '20-4': whole }, ['20-1'])

  test('counts what is done, begun and not begun', () => {
    expect(progressOf(mine)).toEqual({ handedIn: 0, done: 1, begun: 2, notBegun: 1 })
    expect(mine.filter(isClosed)).toHaveLength(1)
  })

  test('goes to the next that is missing something, round to the first again', () => {
    const inOrder = mine.toSorted((a, b) =>
      compareNatural(a.application.caseNumber, b.application.caseNumber),
    )
    const after = (number?: string) =>
      nextOpen(inOrder, number === undefined ? undefined : caseNumber(number))?.application
        .caseNumber
    expect(after()).toBe('20-2')
    expect(after('20-2')).toBe('20-3')
    expect(after('20-4')).toBe('20-2')
  })

  test('goes nowhere when only the present one is missing something', () => {
    const last = toAssess({ '20-1': whole, '20-2': [4] }, ['20-1'])
    expect(nextOpen(last, caseNumber('20-2'))).toBeUndefined()
  })
})

test('the strip of my points has every point of the scale with who got it', () => {
  const mine = toAssess({ '20-1': [3], '20-2': [3], '20-3': ['abstained'] })
  const columns = pointSpread(criterionId('k1'), setupWith().scale, mine)
  expect(columns.map(({ points }) => points)).toEqual([1, 2, 3, 4, 5])
  expect(columns.map(({ given }) => given.length)).toEqual([0, 0, 2, 0, 0])
})
