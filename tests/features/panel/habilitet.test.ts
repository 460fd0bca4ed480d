import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import type { HabilitetGround } from '~/domain/model/Declaration.ts'
import { filteredAreas, habilitetAreas } from '~/features/panel/habilitetAreas.ts'
import { habilitetHistory } from '~/features/panel/habilitetHistory.ts'
import { habilitetPeople } from '~/features/panel/habilitetPeople.ts'
import { waitingRulings } from '~/features/panel/waitingRulings.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../support/builders.ts'

const enter = (number: string, person: string, ground: HabilitetGround | null): Command => ({
  kind: 'enter-declarations',
  personId: assessorId(person),
  declarations: [{ caseNumber: caseNumber(number), ground, text: ground ? 'Fætter' : '' }],
})

const declare = (number: string, person: string): Command => ({
  kind: 'declare',
  assessorId: assessorId(person),
  declarations: [{ caseNumber: caseNumber(number), ground: 'organisation', text: 'Bestyrelse' }],
})

const rule = (number: string, person: string, isRecused: boolean): Command => ({
  kind: 'rule-recusal',
  caseNumber: caseNumber(number),
  assessorId: assessorId(person),
  isRecused,
  reason: 'Afgjort',
})

const withdraw: Command = {
  kind: 'set-status',
  caseNumber: caseNumber('C'),
  status: 'withdrawn',
  reason: 'Brev',
}

function roundWith(...commands: readonly Command[]) {
  const log = roundLogFrom([
    ...roundCommands(
      setupWith({ criteria: [{}] }),
      ['A', 'B', 'C'].map((at) => application(at)),
    ),
    ...['Bo', 'Anne'].map(
      (name): Command => ({ kind: 'record-assessor', assessor: assessor(name) }),
    ),
    {
      kind: 'record-officer',
      officer: {
        id: assessorId('dorte'),
        name: 'Dorte',
        title: null,
        organisation: null,
        phone: null,
        mail: null,
        period: { from: null, to: null },
      },
    },
    withdraw,
    ...commands,
  ])
  return { log, state: fold(foldOrder(log)) }
}

describe('habilitet', () => {
  test('is asked of the assessors and the case officers', () => {
    expect(habilitetPeople(roundWith().state).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Anne assessor',
      'Bo assessor',
      'Dorte officer',
    ])
  })

  test('waits until it is ruled on, whoever wrote it down', () => {
    const commands = [declare('B', 'Anne'), enter('A', 'dorte', 'family'), enter('A', 'Bo', null)]
    const waiting = (...more: readonly Command[]) =>
      waitingRulings(roundWith(...commands, ...more).state).map(
        ({ personId, application: { caseNumber: at } }) => `${personId} ${at}`,
      )
    expect(waiting()).toEqual(['dorte A', 'Anne B'])
    expect(waiting(rule('B', 'Anne', false))).toEqual(['dorte A'])
  })

  test('shows who is out because of a rival, and leaves out what is withdrawn', () => {
    const { state } = roundWith(rule('A', 'Anne', true), enter('B', 'Bo', null))
    const people = habilitetPeople(state).map(({ id }) => id)
    const areas = habilitetAreas(state, people)
    const shown = (of: typeof areas) =>
      of.flatMap(({ lines }) =>
        lines.map((line) =>
          [line.application.caseNumber, ...line.cells.map((cell) => cell.standing)].join(' '),
        ),
      )
    expect(shown(areas)).toEqual([
      'A recused undeclared undeclared',
      'B recused-area nothing undeclared',
    ])
    expect(shown(filteredAreas(areas, { person: 'Bo', standing: 'nothing' }))).toEqual([
      'B nothing',
    ])
    expect(filteredAreas(areas, { person: 'dorte', standing: 'nothing' })).toEqual([])
  })

  test('keeps its whole history, with whose hand it was', () => {
    const { log, state } = roundWith(
      enter('A', 'Anne', 'family'),
      rule('A', 'Anne', true),
      declare('A', 'Anne'),
      rule('A', 'Anne', false),
      rule('B', 'Anne', true),
    )
    const history = habilitetHistory(log, state, caseNumber('A'), assessorId('Anne'))
    expect(
      history.map(({ fact, actorId }) => [
        fact.kind === 'ruled' ? fact.isRecused : fact.ground,
        actorId,
      ]),
    ).toEqual([
      ['family', null],
      [true, null],
      ['organisation', 'Anne'],
      [false, null],
    ])
  })
})
