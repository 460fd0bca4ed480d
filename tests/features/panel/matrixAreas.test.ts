import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { assignmentChanges } from '~/domain/panel/assignmentChanges.ts'
import { assignmentQuestionOf } from '~/domain/panel/assignmentQuestionOf.ts'
import { proposeAssignment } from '~/domain/panel/proposeAssignment.ts'
import { areaAssignments, areaStanding, matrixAreas } from '~/features/panel/matrixAreas.ts'
import { proposalLoads } from '~/features/panel/proposalLoads.ts'
import {
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

const people = ['Anne', 'Bo', 'Carl'].map(assessorId)

const assign = (number: string, name: string): Command => ({
  kind: 'assign',
  caseNumber: caseNumber(number),
  assessorId: assessorId(name),
  isAssigned: true,
})

const enter = (number: string, name: string): Command => ({
  kind: 'import-assessments',
  file: testFile,
  newAssessors: [],
  assessments: [assessed(number, name, [4])],
  panelPoints: [],
})

const recuse = (number: string, name: string): Command => ({
  kind: 'rule-recusal',
  caseNumber: caseNumber(number),
  assessorId: assessorId(name),
  isRecused: true,
  reason: 'Bestyrelsesmedlem',
})

const roundWith = (...commands: readonly Command[]) =>
  roundStateFrom([
    ...roundCommands(setupWith({ criteria: [{}] }), [
      application('A-10'),
      application('A-2'),
      application('C', { areaId: 'lyd' }),
    ]),
    ...people.map((id): Command => ({ kind: 'record-assessor', assessor: assessor(id) })),
    ...commands,
  ])

describe('the matrix of who assesses what', () => {
  test('stands by area and case number, and counts who takes part and may', () => {
    const commands = [assign('A-2', 'Anne'), assign('A-2', 'Carl'), enter('A-2', 'Bo')]
    const state = roundWith(...commands, recuse('A-10', 'Carl'))
    const areas = matrixAreas(state, people)
    expect(
      areas.map(({ rows }) => rows.map((row) => `${row.application.caseNumber} ${row.count}`)),
    ).toEqual([['A-2 2', 'A-10 0'], ['C 0']])
    const [anne, bo, carl] = areas[0]?.rows[0]?.cells ?? []
    expect([anne?.isAssigned, bo?.hasBegun, carl?.bar?.text]).toEqual([
      true,
      true,
      'Bestyrelsesmedlem',
    ])
  })

  test('gives a whole area but for what is begun or barred', () => {
    const state = roundWith(enter('A-2', 'Bo'), recuse('A-10', 'Carl'))
    const [energy] = matrixAreas(state, people)
    if (!energy) throw new Error('no area')
    const given = [0, 1, 2].map((column) =>
      areaAssignments(energy, column, true).map((one) => one.caseNumber),
    )
    expect(given).toEqual([['A-2', 'A-10'], ['A-10'], []])
    expect(areaStanding(energy, 1)).toMatchObject({ isSome: true, isAll: false, parts: 1 })
    expect(areaStanding(energy, 2).bar?.kind).toBe('recused')
  })
})

test('a proposal says what each assessor has before and after', () => {
  const state = roundWith(assign('C', 'Bo'), recuse('A-10', 'Anne'))
  const question = assignmentQuestionOf(state, 1)
  const proposal = proposeAssignment(question)
  const changes = assignmentChanges(question, proposal)
  expect(proposalLoads(question, proposal, changes)).toEqual([
    { assessorId: 'Anne', before: 0, after: 1, added: ['C'], removed: [] },
    { assessorId: 'Bo', before: 1, after: 2, added: ['A-2', 'A-10'], removed: ['C'] },
    { assessorId: 'Carl', before: 0, after: 0, added: [], removed: [] },
  ])
})
