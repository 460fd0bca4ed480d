import { describe, expect, test } from 'vitest'
import { refusalLetterOf } from '~/domain/dossier/letters/refusalLetterOf.ts'
import type { RefusalLetter } from '~/domain/dossier/letters/refusalLetterOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { toNumber } from '~/lib/fraction.ts'
import { day, logAfter } from '../../../support/acts.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'
import { letterIn, letterLog, letterState } from '../../../support/letters.ts'

const state = letterState()
const refusalOf = (number: string, of: RoundState = state): RefusalLetter => {
  const letter = letterIn(of, 'refusal', number)
  if (letter.kind !== 'refusal') throw new Error('not a refusal')
  return letter
}

describe('[HE6] a refusal tells', () => {
  test('own figures, own place, and of the appointed the name and the total', () => {
    const { appointed, assessment, place, lacksGround } = refusalOf('20-41096')
    expect(appointed.map((other) => Object.keys(other))).toEqual([
      ['caseNumber', 'applicant', 'total'],
    ])
    expect(appointed[0]?.applicant).toBe('Nordvind Energiklynge')
    expect(toNumber(appointed[0]?.total ?? { numerator: 0n, denominator: 1n })).toBe(4.1)
    expect(assessment.criteria.map(({ mean }) => mean && toNumber(mean))).toEqual([
      3.2, 3.8, 3.6, 3,
    ])
    expect(assessment.assessors).toHaveLength(5)
    expect(place).toMatchObject({ rank: 3, isTied: true, ranked: 5, tieBreak: null })
    expect(lacksGround).toBe(false)
  })

  test('the lowest total of several appointed, and who has the field', () => {
    const { place, appointed } = refusalOf('20-41110')
    expect(appointed.map(({ applicant }) => applicant)).toEqual(['Lydens Hus', 'Forsvar og Rum'])
    expect(place.against?.applicant).toBe('Forsvar og Rum')
    expect(place.sameField).toBe('Lydens Hus')
  })

  test('the reason for choosing among equals, which may name the one chosen', () => {
    const { grounds } = refusalOf('20-41116')
    expect(grounds).toEqual([
      {
        by: 'agency',
        category: 'tie',
        text: {
          kind: 'told',
          text: 'Bygherrer og Byggevarer har bygherrerne med fra begyndelsen.',
        },
      },
    ])
  })

  test('but no reason that names somebody else', () => {
    const { grounds, lacksGround } = refusalOf('20-41083')
    expect(grounds).toEqual([{ by: 'minister', category: null, text: { kind: 'withheld' } }])
    expect(lacksGround).toBe(false)
  })

  test('a threshold that its own points are below', () => {
    const { place, lacksGround } = refusalOf('20-41128')
    expect(place.reasons.map(({ code }) => code)).toEqual(['criterion-threshold'])
    expect(place.rank).toBeNull()
    expect(lacksGround).toBe(false)
  })
})

const places: PlainSetup = { criteria: [{}, {}], cascade: ['k2'] }

/** Two applications in `energi`; the first is appointed as the minister's own choice, or nobody is. */
function appointing(
  first: readonly number[],
  second: readonly number[],
  appoint: Partial<Extract<Command, { kind: 'appoint' }>> = {},
): RoundState {
  return roundStateFrom([
    ...roundCommands(
      setupWith(places),
      [application('20-1'), application('20-2')],
      [assessed('20-1', 'Ida', first), assessed('20-2', 'Ida', second)],
    ),
    {
      kind: 'decide-area',
      areaId: areaId('energi'),
      choice: 'suggested',
      caseNumbers: [caseNumber('20-1')],
      category: null,
      reason: null,
      digest: 'a'.repeat(64),
    },
    {
      kind: 'appoint',
      areaId: areaId('energi'),
      choice: 'recommended',
      caseNumbers: [caseNumber('20-1')],
      date: day('2020-10-01'),
      reference: '',
      reason: null,
      ...appoint,
    },
  ])
}

test('[HE6] asks for a reason where the place does not say why', () => {
  const isAhead = refusalOf('20-2', appointing([3, 3], [4, 4]))
  expect(isAhead.lacksGround).toBe(true)
  expect(isAhead.place.against && toNumber(isAhead.place.against.total)).toBe(3)
  expect(refusalOf('20-2', appointing([3, 3], [3, 3])).lacksGround).toBe(true)
  expect(refusalOf('20-2', appointing([4, 4], [3, 3])).lacksGround).toBe(false)
})

test('[HE6] names the criterion that told two equal totals apart', () => {
  expect(refusalOf('20-2', appointing([3, 5], [5, 3])).place.tieBreak).toBe('k2')
})

test('[HE6] marks that nobody has written a remark, and that the numbers have moved', () => {
  const letter = refusalOf('20-2', appointing([4, 4], [3, 3]))
  expect(letter.lacksRemarks).toBe(true)
  expect(letter.isStale).toBe(true)
  expect(refusalOf('20-41096')).toMatchObject({ lacksRemarks: false, isStale: false })
})

test('[HE6] tells that nobody was appointed, and why', () => {
  const nobody = appointing([3, 3], [4, 4], {
    choice: 'none',
    caseNumbers: [],
    reason: 'Området slås op igen.',
  })
  const { appointed, grounds, place } = refusalOf('20-2', nobody)
  expect(appointed).toEqual([])
  expect(place.against).toBeNull()
  expect(grounds.map(({ by, text }) => [by, text])).toEqual([
    ['minister', { kind: 'told', text: 'Området slås op igen.' }],
  ])
})

test('[HE6] gives the agency’s reason only while it is for those who were appointed', () => {
  const log = logAfter(
    [
      (before): Command => ({
        kind: 'decide-area',
        areaId: areaId('byggeri'),
        choice: 'other',
        caseNumbers: [caseNumber('20-41116')],
        category: 'tie',
        reason: 'Et laboratorium er mere værd.',
        digest: sheetOf(before, areaId('byggeri'))?.digest ?? '',
      }),
    ],
    letterLog(),
  )
  const { grounds, lacksGround } = refusalOf('20-41116', fold(foldOrder(log)))
  expect(grounds).toEqual([])
  expect(lacksGround).toBe(true)
})

test('is not made of an area that nobody is appointed in', () => {
  const sheet = sheetOf(state, areaId('miljoe'))
  expect(() => sheet && refusalLetterOf(state, sheet, caseNumber('20-41101'))).toThrow(RangeError)
})
