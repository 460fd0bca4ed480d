import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duelOf } from '~/domain/dossier/duelOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { absolute, add, fraction, isEqual, zero } from '~/lib/fraction.ts'
import {
  application,
  areaId,
  assessed,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const energy = areaId('energi')

function duelAfter(setup: PlainSetup, assessments: readonly EnteredAssessment[]) {
  const applications = ['20-9', '20-10', '20-11'].map((number) => application(number))
  const state = roundStateFrom(roundCommands(setupWith(setup), applications, assessments))
  const sheet = sheetOf(state, energy)
  if (!sheet) throw new Error('there is no area')
  return { sheet, duel: duelOf(sheet) }
}

const three = { criteria: [{}, {}, {}], quorum: 1 }

describe('[ME1] why one application stands before another', () => {
  test('each criterion’s weighted difference, the largest first, summing to the distance', () => {
    const { duel } = duelAfter(
      { ...three, criteria: [{ weight: 500 }, { weight: 300 }, { weight: 200 }] },
      [
        assessed('20-9', 'Anne', [5, 3, 4]),
        assessed('20-10', 'Anne', [4, 5, 3]),
        assessed('20-11', 'Anne', [1, 1, 1]),
      ],
    )
    expect(duel?.first.caseNumber).toBe('20-9')
    expect(duel?.second.caseNumber).toBe('20-10')
    expect(duel?.terms.map(({ criterionId, points }) => [criterionId, points])).toEqual([
      ['k2', fraction(-6n, 10n)],
      ['k1', fraction(5n, 10n)],
      ['k3', fraction(2n, 10n)],
    ])
    expect(duel?.distance).toEqual(fraction(1n, 10n))
    expect(duel?.rest).toBeNull()
  })

  test('speaks for the first where low is best as well', () => {
    const { duel } = duelAfter({ ...three, scale: { best: 'low' } }, [
      assessed('20-9', 'Anne', [1, 1, 1]),
      assessed('20-10', 'Anne', [2, 1, 1]),
      assessed('20-11', 'Anne', [5, 5, 5]),
    ])
    expect(duel?.first.caseNumber).toBe('20-9')
    expect(duel?.terms[0]).toMatchObject({ criterionId: 'k1' })
    expect(duel?.distance.numerator).toBeGreaterThan(0n)
  })

  test('of a tie it is the two that share the place, with nothing between them', () => {
    const { duel } = duelAfter(
      { ...three, criteria: [{ weight: 400 }, { weight: 400 }, { weight: 200 }] },
      [
        assessed('20-9', 'Anne', [5, 3, 4]),
        assessed('20-10', 'Anne', [3, 5, 4]),
        assessed('20-11', 'Anne', [1, 1, 1]),
      ],
    )
    expect([duel?.first.caseNumber, duel?.second.caseNumber]).toEqual(['20-9', '20-10'])
    expect(duel?.distance).toEqual(zero)
  })

  test('there is none where only one is ranked', () => {
    expect(duelAfter(three, [assessed('20-9', 'Anne', [5, 3, 4])]).duel).toBeNull()
  })

  test('more than six criteria: the largest six, and the others as one sum', () => {
    const criteria = Array.from({ length: 8 }, () => ({}))
    const { duel } = duelAfter({ criteria, quorum: 1 }, [
      assessed('20-9', 'Anne', [5, 5, 5, 5, 5, 5, 3, 2]),
      assessed('20-10', 'Anne', [3, 3, 3, 3, 3, 3, 2, 3]),
    ])
    expect(duel?.terms).toHaveLength(6)
    expect(duel?.rest?.count).toBe(2)
    const shown = duel?.terms.reduce((sum, { points }) => add(sum, points), zero) ?? zero
    expect(add(shown, duel?.rest?.points ?? zero)).toEqual(duel?.distance)
  })

  test('the terms sum exactly to the area’s distance, whatever the points and weights', () => {
    const points = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(points, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 600 }),
        (all, weight) => {
          const cases = ['20-9', '20-10', '20-11']
          const { sheet, duel } = duelAfter(
            { ...three, criteria: [{ weight }, { weight: 300 }, { weight: 700 - weight }] },
            all.map((each, index) =>
              assessed(cases[index % 3] ?? '', index < 3 ? 'Anne' : 'Bo', each),
            ),
          )
          if (!duel || !sheet.selection.margin) return
          expect(isEqual(absolute(duel.distance), sheet.selection.margin)).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })
})
