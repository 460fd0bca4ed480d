import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import type { HabilitetGround } from '~/domain/model/Declaration.ts'
import { panelSizes } from '~/domain/panel/panelSizes.ts'
import { rulingEffect } from '~/domain/panel/rulingEffect.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const people = ['Anne', 'Bo', 'Carl'].map(assessorId)
const ground: HabilitetGround = 'family'

const reported = (number: string, person: string): Command => ({
  kind: 'enter-declarations',
  personId: assessorId(person),
  declarations: [{ caseNumber: caseNumber(number), ground, text: 'Fætter' }],
})

/** Everybody assesses A and B; only Anne and Bo assess C. */
const roundWith = (recusalScope: 'area' | 'application', ...commands: readonly Command[]) =>
  roundStateFrom([
    ...roundCommands(setupWith({ criteria: [{}], recusalScope }), [
      application('A'),
      application('B'),
      application('C', { areaId: 'lyd' }),
    ]),
    ...people.map((id): Command => ({ kind: 'record-assessor', assessor: assessor(id) })),
    {
      kind: 'assign-all',
      assignments: ['A', 'B', 'C'].flatMap((number) =>
        people
          .filter((id) => number !== 'C' || id !== 'Carl')
          .map((id) => ({ caseNumber: caseNumber(number), assessorId: id, isAssigned: true })),
      ),
    },
    ...commands,
  ])

const planned = (isRecused: boolean) => ({
  caseNumber: caseNumber('A'),
  personId: assessorId('Anne'),
  isRecused,
})

describe('[RC1] before a ruling is made', () => {
  test('it is said how far it reaches and how many are left there', () => {
    expect(rulingEffect(roundWith('area'), planned(true))).toEqual({
      caseNumbers: ['A', 'B'],
      fewest: 2,
      barredBy: null,
    })
    expect(rulingEffect(roundWith('application'), planned(true)).caseNumbers).toEqual(['A'])
  })

  test('a report already keeps the person out, and a ruling may let them in again', () => {
    const state = roundWith('area', reported('A', 'Anne'))
    expect([...panelSizes(state).values()]).toEqual([2, 2, 2])
    expect(rulingEffect(state, planned(false)).fewest).toBe(3)
  })

  test('it is said that something else in the area keeps the person out', () => {
    const state = roundWith('area', reported('A', 'Anne'), reported('B', 'Anne'))
    expect(rulingEffect(state, planned(false))).toMatchObject({ fewest: 2, barredBy: 'B' })
  })
})

test('who is no longer on record takes no part', () => {
  const remove: Command = { kind: 'remove-assessor', assessorId: assessorId('Carl') }
  expect([...panelSizes(roundWith('area', remove)).values()]).toEqual([2, 2, 2])
})

test('a case officer may declare and be recused like an assessor', () => {
  const dorte = assessorId('dorte')
  const officer = {
    id: dorte,
    name: 'Dorte Vang',
    title: null,
    organisation: null,
    phone: null,
    mail: null,
    period: { from: null, to: null },
  }
  const rule: Command = {
    kind: 'rule-recusal',
    caseNumber: caseNumber('A'),
    assessorId: dorte,
    isRecused: false,
    isException: true,
    reason: 'Ingen kan træde i stedet',
  }
  const declared = roundWith('area', { kind: 'record-officer', officer }, reported('A', 'dorte'))
  expect(habilitetOf(declared, caseNumber('A'), dorte).standing).toBe('reported')
  const ruled = roundWith(
    'area',
    { kind: 'record-officer', officer },
    reported('A', 'dorte'),
    rule,
    reported('A', 'dorte'),
  )
  const habilitet = habilitetOf(ruled, caseNumber('A'), dorte)
  expect([habilitet.standing, habilitet.open.length]).toEqual(['reported', 1])
})
