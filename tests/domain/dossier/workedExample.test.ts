import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { canBeExample, chooseExample, workedExample } from '~/domain/dossier/workedExample.ts'
import type { Command } from '~/domain/log/Command.ts'
import { add, fraction, isEqual, multiply, toNumber, zero } from '~/lib/fraction.ts'
import {
  application,
  areaId,
  assessed,
  assessorId,
  caseNumber,
  type Given,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

type Points = Readonly<Record<string, readonly (readonly Given[])[]>>

const assessors = ['Anne', 'Bo', 'Carl', 'Ditte']

const commandsOf = (points: Points, setup: PlainSetup = {}): readonly Command[] =>
  roundCommands(
    setupWith({ criteria: [{}, {}], quorum: 1, ...setup }),
    Object.keys(points).map((number) => application(number)),
    Object.entries(points).flatMap(([number, given]) =>
      given.map((own, index) => assessed(number, assessors[index] ?? 'Eva', own)),
    ),
  )
const sheetsOf = (points: Points, setup?: PlainSetup) =>
  allSheets(roundStateFrom(commandsOf(points, setup)))
const exampleOf = (points: Points, wish = {}, setup?: PlainSetup) =>
  chooseExample(sheetsOf(points, setup), wish)

describe('[EX1] the worked example', () => {
  test('goes from points to total in exact fractions', () => {
    const example = exampleOf(
      {
        'A-1': [
          [4, 5],
          [5, 3],
          [4, 'abstained'],
        ],
      },
      {},
      { criteria: [{ weight: 600 }, { weight: 400 }] },
    )
    expect(example?.criteria.map(({ counted }) => counted.map(({ points }) => points))).toEqual([
      [4, 5, 4],
      [5, 3],
    ])
    expect(example?.criteria.map(({ sum, mean, share, term }) => [sum, mean, share, term])).toEqual(
      [
        [fraction(13n), fraction(13n, 3n), fraction(3n, 5n), fraction(13n, 5n)],
        [fraction(8n), fraction(4n), fraction(2n, 5n), fraction(8n, 5n)],
      ],
    )
    expect(example?.candidate.score.total).toEqual(fraction(21n, 5n))
    expect(example?.unweighted).toEqual(fraction(25n, 6n))
  })

  test('has half points, and no term where a criterion has no mean', () => {
    const example = exampleOf({ 'A-1': [[2.5, null]] }, {}, { scale: { step: 0.5 } })
    expect(example).toBeUndefined()
    const handedIn = exampleOf({ 'A-1': [[2.5, 'abstained']] }, {}, { scale: { step: 0.5 } })
    expect(handedIn?.criteria.map(({ sum, term }) => [toNumber(sum), term])).toEqual([
      [2.5, fraction(5n, 4n)],
      [0, null],
    ])
    expect(handedIn?.candidate.score.total).toBeNull()
    expect(handedIn?.unweighted).toBeNull()
  })

  test('says whose assessment does not count, and why', () => {
    const state = roundStateFrom([
      ...commandsOf({
        'A-1': [
          [4, 4],
          [5, 5],
          [3, null],
        ],
      }),
      {
        kind: 'rule-recusal',
        assessorId: assessorId('Bo'),
        caseNumber: caseNumber('A-1'),
        isRecused: true,
        reason: 'Sidder i bestyrelsen',
      },
    ])
    expect(chooseExample(allSheets(state), {})?.notCounting).toEqual([
      { assessorId: 'Bo', why: 'recused' },
      { assessorId: 'Carl', why: 'not-handed-in' },
    ])
  })

  test('is whom one asks for, else the first with a total, else the first with points', () => {
    const points: Points = {
      'A-1': [[3, 3]],
      'A-2': [[5, 5]],
      'A-3': [[4, 'abstained']],
      'A-4': [],
    }
    const caseOf = (wish: Parameters<typeof chooseExample>[1]) =>
      exampleOf(points, wish)?.candidate.caseNumber
    expect(caseOf({})).toBe('A-2')
    expect(caseOf({ areaId: areaId('energi'), caseNumber: caseNumber('A-3') })).toBe('A-3')
    expect(caseOf({ caseNumber: caseNumber('A-1') })).toBe('A-1')
    expect(caseOf({ caseNumber: caseNumber('A-4') })).toBe('A-2')
    expect(caseOf({ areaId: areaId('lyd') })).toBeUndefined()
    expect(caseOf({ areaId: areaId('ukendt') })).toBe('A-2')
    expect(exampleOf({ 'A-3': [[4, 'abstained']] })?.candidate.caseNumber).toBe('A-3')
    expect(exampleOf({ 'A-4': [] })).toBeUndefined()
    expect(chooseExample([], {})).toBeUndefined()
  })

  test('sums to the total of the ranking, whatever was given', () => {
    const anyGiven = fc.constantFrom<Given>(1, 2, 3, 4, 5, 'abstained')
    const anyRows = fc.array(fc.tuple(anyGiven, anyGiven, anyGiven), { minLength: 1, maxLength: 4 })
    const anyWeight = fc.integer({ min: 1, max: 998 })
    fc.assert(
      fc.property(anyRows, anyWeight, (rows, weight) => {
        const rest = 1000 - weight
        const weights = [weight, Math.floor(rest / 2), Math.ceil(rest / 2)]
        const [sheet] = sheetsOf(
          { 'A-1': rows },
          { criteria: weights.map((weight) => ({ weight })) },
        )
        const [candidate] = sheet?.candidates ?? []
        if (!sheet || !candidate) throw new Error('there is no candidate')
        const { criteria } = workedExample(sheet, candidate)
        const terms = criteria.flatMap(({ term }) => term ?? [])
        const { total } = candidate.score
        expect(total === null).toBe(terms.length < criteria.length)
        expect(total === null || isEqual(terms.reduce(add, zero), total)).toBe(true)
        const areMeans = criteria.map(
          ({ sum, mean, counted }) =>
            mean === null || isEqual(multiply(mean, fraction(BigInt(counted.length))), sum),
        )
        expect(areMeans).not.toContain(false)
        expect(canBeExample(candidate)).toBe(criteria.some(({ counted }) => counted.length > 0))
      }),
    )
  })
})
