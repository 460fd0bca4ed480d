import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { assignmentQuestionOf } from '~/domain/panel/assignmentQuestionOf.ts'
import { barsOf } from '~/domain/panel/barsOf.ts'
import {
  application,
  areaId,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const people: readonly Command[] = ['Anne', 'Bo', 'Carl'].map((name) => ({
  kind: 'record-assessor',
  assessor: assessor(name),
}))

const reported = (number: string, person: string): Command => ({
  kind: 'enter-declarations',
  personId: assessorId(person),
  declarations: [{ caseNumber: caseNumber(number), ground: 'family', text: 'Fætter' }],
})

const ruled = (number: string, person: string, isRecused: boolean): Command => ({
  kind: 'rule-recusal',
  caseNumber: caseNumber(number),
  assessorId: assessorId(person),
  isRecused,
  reason: 'Afgjort',
})

const roundWith = (recusalScope: 'area' | 'application', ...commands: readonly Command[]) =>
  roundStateFrom([
    ...roundCommands(setupWith({ criteria: [{}], recusalScope }), [
      application('A'),
      application('B'),
      application('C', { areaId: 'lyd' }),
    ]),
    ...people,
    ...commands,
  ])

const barred = (...given: Parameters<typeof roundWith>) =>
  [...barsOf(roundWith(...given))].flatMap(([at, bars]) =>
    [...bars].map(([who, bar]) => `${at} ${who} ${bar.kind} ${bar.caseNumber}`),
  )

describe('[PA2] [RC1] a bar', () => {
  test('is a recusal or a conflict that nobody has ruled on, and reaches the area', () => {
    const commands = [ruled('A', 'Anne', true), reported('B', 'Bo')]
    expect(barred('area', ...commands)).toEqual([
      'A Anne recused A',
      'A Bo reported B',
      'B Anne recused A',
      'B Bo reported B',
    ])
    expect(barred('application', ...commands)).toEqual(['A Anne recused A', 'B Bo reported B'])
  })

  test('is lifted by a ruling that finds no ground, or makes an exception', () => {
    expect(barred('area', reported('B', 'Bo'), ruled('B', 'Bo', false))).toEqual([])
  })

  test('names the application itself where there is one on a rival as well', () => {
    const commands = [reported('A', 'Anne'), ruled('B', 'Anne', true)]
    expect(barred('area', ...commands)).toEqual(['A Anne reported A', 'B Anne recused B'])
  })
})

describe('[PA2] what a proposal is made from', () => {
  const close: Command = {
    kind: 'close-area',
    areaId: areaId('lyd'),
    isClosed: true,
    reason: 'Ingen midler',
  }
  const assign: Command = {
    kind: 'assign',
    caseNumber: caseNumber('A'),
    assessorId: assessorId('Bo'),
    isAssigned: true,
  }
  const remove: Command = { kind: 'remove-assessor', assessorId: assessorId('Carl') }

  test('is the applications that are to be assessed and the assessors that are there', () => {
    const withdraw: Command = {
      kind: 'set-status',
      caseNumber: caseNumber('B'),
      status: 'withdrawn',
      reason: 'Brev',
    }
    const question = assignmentQuestionOf(roundWith('area', close, withdraw, assign, remove), 2)
    expect(question.applications).toEqual([{ caseNumber: 'A', areaId: 'energi' }])
    expect(question.assessorIds).toEqual(['Anne', 'Bo'])
    expect([...(question.assigned.get(caseNumber('A')) ?? [])]).toEqual(['Bo'])
  })

  test('is whose assessment is here already', () => {
    const entered: Command = {
      kind: 'import-assessments',
      file: { fileName: 'fil.csv', sha256: 'a'.repeat(64) },
      newAssessors: [],
      assessments: [assessed('A', 'Anne', [4])],
      panelPoints: [],
    }
    const { begun } = assignmentQuestionOf(roundWith('area', entered), 2)
    expect([...(begun.get(caseNumber('A')) ?? [])]).toEqual(['Anne'])
    expect([...(begun.get(caseNumber('B')) ?? [])]).toEqual([])
  })
})
