import { describe, expect, test } from 'vitest'
import { formalCasesOf } from '~/domain/dossier/formalCasesOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { confirmations, firstOf, formalAreas } from '~/features/applications/formal/formalLines.ts'
import { type FormalFilter, isFormalFilter } from '~/session/formalFilter.ts'
import {
  application,
  roundCommands,
  roundStateFrom,
  ruledCheck,
  setupWith,
} from '../../../support/builders.ts'

const setup = setupWith({
  deadline: '2026-03-02T10:00:00Z',
  areas: [
    { id: 'lyd', kind: 'strength' },
    { id: 'energi', kind: 'strength' },
  ],
})
const all = {
  legalForm: 'met',
  boardBusiness: 'met',
  boardKnowledge: 'met',
  goldLabel: 'met',
} as const
const base = roundCommands(setup, [
  application('10', all),
  application('9', { ...all, submittedAt: '2026-03-02T11:00:00Z' }),
  application('3', { ...all, areaId: 'lyd', goldLabel: 'plan' }),
])
const casesAfter = (...commands: readonly Command[]) =>
  formalCasesOf(roundStateFrom([...base, ...commands]))
const shown = (filter: FormalFilter, ...commands: readonly Command[]) =>
  formalAreas(casesAfter(...commands), setup, filter).map(({ areaId, cases }) => [
    areaId,
    ...cases.map((one) => one.application.caseNumber),
  ])

describe('the formal check', () => {
  test('stands by the areas of the round and by case number', () => {
    expect(shown('alle')).toEqual([
      ['lyd', '3'],
      ['energi', '9', '10'],
    ])
  })

  test('is narrowed to what waits, or to what nobody has ruled on', () => {
    expect(shown('mangler')).toEqual([['energi', '9']])
    expect(shown('mangler', ruledCheck('9', { note: 'Kvittering' }))).toEqual([])
    const rulings = confirmations(casesAfter(), '')
    const rest = shown('uafgjort', { kind: 'rule-checks', rulings })
    expect(rest).toEqual([
      ['lyd', '3'],
      ['energi', '9'],
    ])
    expect(['mangler', 'alt'].map(isFormalFilter)).toEqual([true, false])
  })

  test('draws the first of many, across areas', () => {
    const areas = formalAreas(casesAfter(), setup, 'alle')
    expect(firstOf(areas, 2).map(({ cases }) => cases.length)).toEqual([1, 1])
    expect(firstOf(areas, 1).map(({ areaId }) => areaId)).toEqual(['lyd'])
  })

  test('confirms what is computed as met, and only that', () => {
    const rulings = confirmations(casesAfter(), 'Set')
    expect(
      rulings.filter(({ caseNumber }) => caseNumber === '9').map(({ check }) => check),
    ).toEqual(['cvr', 'legalForm', 'boardBusiness', 'boardKnowledge', 'goldLabel'])
    expect(rulings.every(({ outcome, note }) => outcome === 'met' && note === 'Set')).toBe(true)
    const after = casesAfter({ kind: 'rule-checks', rulings })
    expect(confirmations(after, '')).toEqual([])
  })
})
