import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discussFirst } from '~/domain/dossier/discussFirst.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { fraction, toNumber } from '~/lib/fraction.ts'
import {
  application,
  areaId,
  assessed,
  type PlainApplication,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

type Given = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** Points by application and assessor, two criteria unless the setup says otherwise. */
function discussed(given: Given, setup: PlainSetup = {}, changes: PlainApplication = {}) {
  const state = roundStateFrom(
    roundCommands(
      setupWith({ criteria: [{}, {}], quorum: 1, ...setup }),
      Object.keys(given).map((number) => application(number, changes)),
      Object.entries(given).flatMap(([number, reviews]) =>
        Object.entries(reviews).map(([who, points]) => assessed(number, who, points)),
      ),
    ),
  )
  const sheet = sheetOf(state, areaId(changes.areaId ?? 'energi'))
  if (!sheet) throw new Error('there is no such area')
  return discussFirst(sheet)
}

const casesOf = (list: ReturnType<typeof discussed>) => list.map(({ caseNumber }) => caseNumber)

describe('what to discuss first', () => {
  test('[BO1] is spread x closeness to where the places part', () => {
    const list = discussed({
      // Total 4, spread 1; the next is half a point behind.
      '20-1': { Anne: [4, 5], Bo: [4, 3], Cia: [4, 4] },
      // Total 3,5, spread 2: the widest.
      '20-2': { Anne: [3, 2], Bo: [5, 4] },
      // Total 3, spread 0.
      '20-3': { Anne: [3, 3], Bo: [3, 3] },
      // Total 2, spread 2: two points behind, which the widest does not reach across.
      '20-4': { Anne: [1, 1], Bo: [3, 3] },
    })
    expect(casesOf(list)).toEqual(['20-2', '20-1'])
    expect(list[0]).toMatchObject({ spread: fraction(2n), distance: fraction(1n, 2n) })
    expect(list[0]?.urgency).toEqual(fraction(3n))
    expect(list[1]).toMatchObject({ spread: fraction(1n), distance: fraction(1n, 2n) })
    expect(list[1]?.urgency).toEqual(fraction(3n, 2n))
  })

  test('[BO1] names the widest criterion by weight, and everybody at its ends', () => {
    const [first] = discussed(
      {
        '20-1': { Anne: [5, 3], Bo: [3, 5], Cia: [5, 3], Dan: [4, 2] },
        '20-2': { Anne: [3, 3], Bo: [3, 3] },
      },
      { criteria: [{ weight: 600 }, { weight: 400 }] },
    )
    // 600 x 2 equals 400 x 3: the first of the criteria.
    expect(first).toMatchObject({
      caseNumber: '20-1',
      criterionId: 'k1',
      low: { points: 3, assessorIds: ['Bo'] },
      high: { points: 5, assessorIds: ['Anne', 'Cia'] },
    })
  })

  test('[BO1] is nothing with no more ranked than places, nor without two own totals', () => {
    expect(discussed({ '20-1': { Anne: [5, 1], Bo: [1, 1] } })).toEqual([])
    expect(discussed({ '20-1': { Anne: [5, 1] }, '20-2': { Anne: [1, 1] } })).toEqual([])
    const open = { areaId: 'nye', proposedField: null }
    const two = { '20-1': { Anne: [5, 1], Bo: [1, 1] }, '20-2': { Anne: [1, 1], Bo: [1, 2] } }
    expect(discussed(two, { openPlaces: 2 }, open)).toEqual([])
    expect(casesOf(discussed(two, { openPlaces: 1 }, open))).toEqual(['20-1', '20-2'])
  })

  test('[BO1] lists those alike by case number, and the same where low is best', () => {
    const alike = {
      '20-10': { Anne: [4, 4], Bo: [2, 2] },
      '20-9': { Anne: [4, 4], Bo: [2, 2] },
    }
    expect(casesOf(discussed(alike))).toEqual(['20-9', '20-10'])
    expect(casesOf(discussed(alike, { scale: { best: 'low' } }))).toEqual(['20-9', '20-10'])
  })

  test('[BO1] weighs spread by closeness exactly, whatever the points', () => {
    const point = fc.integer({ min: 1, max: 5 })
    const reviews = fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(reviews, { minLength: 2, maxLength: 5 }), (applications) => {
        const list = discussed(
          Object.fromEntries(
            applications.map((own, index) => [
              `20-${index + 1}`,
              Object.fromEntries(own.map((points, who) => [`R${who + 1}`, points])),
            ]),
          ),
        )
        const spreads = applications.map((own) => {
          const totals = own.map(([a, b]) => (a + b) / 2)
          return Math.max(...totals) - Math.min(...totals)
        })
        const widest = Math.max(...spreads)
        for (const { spread, distance, urgency } of list) {
          const closeness = 1 - toNumber(distance) / widest
          expect(closeness).toBeGreaterThan(0)
          expect(toNumber(urgency)).toBeCloseTo(toNumber(spread) * closeness * widest, 9)
        }
        const order = list.map(({ urgency }) => toNumber(urgency))
        expect(order).toEqual(order.toSorted((a, b) => b - a))
      }),
      { numRuns: 40 },
    )
  })
})
