import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { recusedAt, recusedFrom, recusedIn, recusedInArea } from '~/domain/log/recusedFrom.ts'
import {
  application,
  areaId,
  assessed,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'
import { acted, commonStart, merged, stateOf } from '../../support/devices.ts'

const rule = (number: string, isRecused = true): Command => ({
  kind: 'rule-recusal',
  caseNumber: caseNumber(number),
  assessorId: assessorId('Anne'),
  isRecused,
  reason: 'Sidder i bestyrelsen',
})

const roundWith = (recusalScope: 'area' | 'application', ...commands: readonly Command[]) =>
  roundStateFrom([
    ...roundCommands(
      setupWith({ criteria: [{}], recusalScope }),
      [application('A'), application('B'), application('C', { areaId: 'lyd' })],
      ['A', 'B', 'C'].map((number) => assessed(number, 'Anne', [4])),
    ),
    ...commands,
  ])

describe('[RC1] a recusal', () => {
  test('takes the assessor out of the whole area, and no other', () => {
    const state = roundWith('area', rule('A'))
    const out = ['A', 'B', 'C'].filter((number) => recusedFrom(state, caseNumber(number)).size > 0)
    expect(out).toEqual(['A', 'B'])
    expect([...recusedInArea(state, areaId('energi'))]).toEqual(['Anne'])
    const asked = recusedIn(state)
    for (const number of ['A', 'B', 'C', 'A'].map(caseNumber)) {
      expect(asked(number)).toEqual(recusedFrom(state, number))
    }
    expect(recusedAt(state, caseNumber('B')).size).toBe(0)
  })

  test('takes the assessor out of the one application where the round says so', () => {
    const state = roundWith('application', rule('A'))
    expect(recusedFrom(state, caseNumber('A')).has(assessorId('Anne'))).toBe(true)
    expect(recusedFrom(state, caseNumber('B')).size).toBe(0)
    expect(recusedFrom(state, caseNumber('ukendt')).size).toBe(0)
  })

  test('holds for the rivals of an application that is withdrawn', () => {
    const withdraw: Command = {
      kind: 'set-status',
      caseNumber: caseNumber('A'),
      status: 'withdrawn',
      reason: 'Brev',
    }
    const state = roundWith('area', rule('A'), withdraw)
    expect(recusedFrom(state, caseNumber('B')).size).toBe(1)
  })

  test('follows the application to the area it is moved to', () => {
    const move: Command = {
      kind: 'record-application',
      application: application('A', { areaId: 'lyd' }),
    }
    const state = roundWith('area', rule('A'), move)
    expect(recusedFrom(state, caseNumber('B')).size).toBe(0)
    expect(recusedFrom(state, caseNumber('C')).size).toBe(1)
  })

  test('is lifted by another ruling, and holds while two disagree', () => {
    expect(recusedFrom(roundWith('area', rule('A'), rule('A', false)), caseNumber('A')).size).toBe(
      0,
    )
    const out = acted(commonStart, rule('20-9'), 'north')
    const kept = acted(commonStart, rule('20-9', false), 'south')
    const both = stateOf(merged(out, kept.chains.values()))
    expect(recusedFrom(both, caseNumber('20-10')).has(assessorId('Anne'))).toBe(true)
  })
})
