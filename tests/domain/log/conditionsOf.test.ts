import { describe, expect, test } from 'vitest'
import { formalChecksOf } from '~/domain/dossier/formalChecksOf.ts'
import { proposedConditions } from '~/domain/dossier/proposedConditions.ts'
import type { Command } from '~/domain/log/Command.ts'
import { conditionsOf } from '~/domain/log/conditionsOf.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { Application } from '~/domain/model/Application.ts'
import { type Condition, conditionStandings } from '~/domain/model/Condition.ts'
import {
  actsCommands,
  condition,
  conditionId,
  day,
  kindsOf,
  stateAfter,
} from '../../support/acts.ts'
import { application, caseNumber, roundLogFrom, ruledCheck } from '../../support/builders.ts'
import { acted, merged, stateOf } from '../../support/devices.ts'

const nine = caseNumber('20-9')
const record = (changes: Partial<Condition> = {}, id = 'guld'): Command => ({
  kind: 'record-condition',
  condition: condition(id, changes),
})
const standingIn = (...commands: readonly Command[]) =>
  settled(stateAfter(...commands).acts.conditions.get(conditionId('guld')))?.standing

describe('[AC3] a condition', () => {
  test.each(conditionStandings)('may be recorded as %s, and once', (standing) => {
    const said = record({ standing, note: 'Brev af 3. maj', due: day('2021-06-30') })
    expect(standingIn(record(), said)).toBe(standing)
    expect(kindsOf(stateAfter(said), said)).toEqual([])
  })

  test('that is dropped says why', () => {
    expect(kindsOf(stateAfter(record()), record({ standing: 'dropped' }))).toEqual([
      'refused: note-needed',
    ])
    expect(kindsOf(stateAfter(), record({ standing: 'dropped', note: ' ' }))).toEqual([
      'refused: note-needed',
    ])
    expect(kindsOf(stateAfter(), record({ standing: 'not-met' }))).toEqual(['condition-recorded'])
  })

  test('is about an application that is here, and says something', () => {
    const elsewhere = record({ caseNumber: caseNumber('20-99') })
    expect(kindsOf(stateAfter(), elsewhere)).toEqual(['refused: unknown-application'])
    expect(kindsOf(stateAfter(), record({ text: '' }))).toEqual(['refused: malformed'])
  })

  test('that two have changed apart is a disagreement until a third names both', () => {
    const common = roundLogFrom([...actsCommands, record()])
    const north = acted(common, record({ standing: 'met' }), 'north')
    const south = acted(common, record({ standing: 'not-met' }), 'south')
    const both = merged(north, south.chains.values())
    expect(isDisputed(stateOf(both).acts.conditions.get(conditionId('guld')))).toBe(true)
    const third = acted(both, record({ standing: 'met' }), 'south')
    expect(settled(stateOf(third).acts.conditions.get(conditionId('guld')))?.standing).toBe('met')
  })

  test('is found by its application, in one order', () => {
    const { acts } = stateAfter(
      record({}, 'vaerter'),
      record({ caseNumber: caseNumber('20-10') }, 'anden'),
      record({ standing: 'dropped', note: 'Ikke relevant' }, 'bestyrelse'),
    )
    const ids = conditionsOf(acts, nine).map(([id]) => id)
    expect(ids).toEqual([conditionId('bestyrelse'), conditionId('vaerter')])
  })
})

describe('[AC3] a precondition met by a plan', () => {
  const planned = application('20-9', { goldLabel: 'plan', legalForm: 'plan', boardBusiness: null })

  const proposed = (of: Application, recorded: readonly Condition[]) =>
    proposedConditions(of.caseNumber, formalChecksOf(undefined, of, null), recorded)

  test('proposes a condition each, in the order of the call', () => {
    expect(proposed(planned, [])).toEqual([
      { caseNumber: nine, about: 'legalForm' },
      { caseNumber: nine, about: 'goldLabel' },
    ])
    expect(proposed(application('20-9', { goldLabel: 'not-met' }), [])).toEqual([])
  })

  test('goes by the ruling where there is one [EL4]', () => {
    const ruled = (...rulings: readonly Command[]) => {
      const facts = stateAfter(...rulings).applications.get(nine)
      return proposedConditions(nine, formalChecksOf(facts, planned, null), [])
    }
    const isMet = ruledCheck('20-9', { check: 'goldLabel', outcome: 'met' })
    const isPlan = ruledCheck('20-9', { check: 'boardBusiness', outcome: 'plan' })
    expect(ruled(isMet, isPlan).map(({ about }) => about)).toEqual(['legalForm', 'boardBusiness'])
  })

  test('proposes nothing more once a condition is about it, met, dropped or open', () => {
    const about = { about: 'goldLabel' } as const
    const recorded = [condition('a', { ...about, standing: 'dropped', note: 'Nej' })]
    expect(proposed(planned, recorded).map((each) => each.about)).toEqual(['legalForm'])
    const elsewhere = condition('a', { ...about, caseNumber: caseNumber('20-10') })
    expect(proposed(planned, [elsewhere, condition('b')])).toHaveLength(2)
  })
})
