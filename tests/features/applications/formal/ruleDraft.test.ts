import { describe, expect, test } from 'vitest'
import { formalChecksOf } from '~/domain/dossier/formalChecksOf.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { Instant } from '~/domain/model/units.ts'
import { checkShapes } from '~/features/applications/formal/checkShapes.ts'
import { moveDraftOf, readMove } from '~/features/applications/formal/moveDraft.ts'
import {
  needsNote,
  outcomesFor,
  readRule,
  ruleDraftOf,
  type RuleDraft,
} from '~/features/applications/formal/ruleDraft.ts'
import {
  application,
  caseNumber,
  roundCommands,
  roundStateFrom,
  ruledCheck,
  setupWith,
} from '../../../support/builders.ts'
import { day } from '../../../support/acts.ts'

const checkOf = (name: FormalCheck, changes: Parameters<typeof application>[1] = {}) =>
  formalChecksOf(undefined, application('1', changes), null).find(({ check }) => check === name)!
const draft = (changes: Partial<RuleDraft>): RuleDraft => ({
  outcome: 'met',
  planDate: '',
  note: '',
  ...changes,
})

describe('a ruling as it is filled in', () => {
  test('begins with the one that stands, or with none', () => {
    expect(ruleDraftOf(checkOf('goldLabel')).outcome).toBeNull()
    const ruled = ruledCheck('1', {
      check: 'goldLabel',
      outcome: 'plan',
      planDate: day('2026-12-31'),
      note: 'Aftale',
    })
    const state = roundStateFrom([...roundCommands(setupWith(), [application('1')]), ruled])
    const facts = state.applications.get(caseNumber('1'))
    const check = formalChecksOf(facts, application('1'), null).at(-1)!
    expect(ruleDraftOf(check)).toEqual({ outcome: 'plan', planDate: '2026-12-31', note: 'Aftale' })
  })

  test('offers dispensation for the deadline, and a plan for all else', () => {
    expect(outcomesFor('deadline')).toEqual(['met', 'dispensation', 'not-met'])
    expect(outcomesFor('cvr')).toEqual(['met', 'plan', 'not-met'])
    expect(Object.keys(checkShapes)).toHaveLength(6)
  })

  test('asks for a reason where it goes against what is computed', () => {
    const missed = checkOf('goldLabel', { goldLabel: 'not-met' })
    const met = checkOf('goldLabel', { goldLabel: 'met' })
    expect(needsNote('met', missed)).toBe(true)
    expect(needsNote('not-met', missed)).toBe(false)
    expect(needsNote('met', met)).toBe(false)
    expect(needsNote('not-met', met)).toBe(true)
    expect(needsNote('none', missed)).toBe(false)
    expect(readRule(draft({}), missed)).toEqual({ ok: false, faults: ['note'] })
  })

  test('tells all that is missing at once, and drops the day of what is no plan', () => {
    const check = checkOf('goldLabel', { goldLabel: 'met' })
    expect(readRule(draft({ outcome: null }), check)).toEqual({ ok: false, faults: ['outcome'] })
    expect(readRule(draft({ outcome: 'plan', planDate: '31/12' }), check)).toEqual({
      ok: false,
      faults: ['date'],
    })
    expect(readRule(draft({ planDate: '2026-12-31' }), check)).toMatchObject({
      value: { outcome: 'met', planDate: null },
    })
    expect(readRule(draft({ outcome: 'none' }), check)).toMatchObject({ value: { outcome: null } })
  })
})

describe('a deadline as it is moved', () => {
  const current = '2020-05-27T08:00:00Z' as Instant

  test('begins with the one that holds, on the clock of Copenhagen', () => {
    expect(moveDraftOf(current)).toEqual({ day: '2020-05-27', time: '10.00', reason: '' })
    expect(moveDraftOf(null)).toEqual({ day: '', time: '', reason: '' })
  })

  test.each([
    [
      { day: '2020-05-28', time: '12' },
      { deadline: '2020-05-28T10:00:00Z', reason: 'Nede' },
    ],
    [
      { day: '2020-12-01', time: '10.00.30' },
      { deadline: '2020-12-01T09:00:30Z', reason: 'Nede' },
    ],
  ])('%o is read', (changes, value) => {
    const read = readMove({ ...moveDraftOf(current), reason: ' Nede ', ...changes }, current)
    expect(read).toEqual({ ok: true, value })
  })

  test.each([
    [{}, ['same', 'reason']],
    [{ day: '' }, ['day', 'reason']],
    [{ time: '25.00', reason: 'Nede' }, ['time']],
    [{ day: '2020-03-29', time: '02.30', reason: 'Nede' }, ['time']],
    [{ day: '2020-05-28' }, ['reason']],
  ])('%o is not', (changes, faults) => {
    expect(readMove({ ...moveDraftOf(current), ...changes }, current)).toEqual({
      ok: false,
      faults,
    })
  })
})
