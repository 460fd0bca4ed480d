import { describe, expect, test } from 'vitest'
import { expectedFrom, scoreTableOf } from '~/domain/dossier/scoreTableOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import type { Log } from '~/domain/log/Log.ts'
import {
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  type Given,
  markOf,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../support/builders.ts'
import { acted, merged, stateOf } from '../../support/devices.ts'

const a = caseNumber('A')
const anne = assessorId('Anne')

const begin = (assessments: Parameters<typeof roundCommands>[2] = []): Log =>
  roundLogFrom([
    ...roundCommands(setupWith({ criteria: [{}, {}] }), [application('A')], assessments),
    { kind: 'record-assessor', assessor: assessor('Anne') },
  ])

const rowsIn = (log: Log) => scoreTableOf(stateOf(log)).assessmentsOf(a)
const pointsIn = (log: Log) =>
  rowsIn(log).map(({ marks }) =>
    [...marks.values()].map((mark) => (mark.state === 'scored' ? mark.points : mark.state)),
  )

const work = (points: readonly Given[]): readonly Command[] => [
  ...points.map(
    (given, index): Command => ({
      kind: 'give-point',
      assessorId: anne,
      caseNumber: a,
      criterionId: criterionId(`k${index + 1}`),
      mark: markOf(given),
    }),
  ),
  { kind: 'mark-done', assessorId: anne, caseNumber: a, isDone: true },
]
const handIn: Command = { kind: 'hand-in', assessorId: anne, caseNumbers: [a] }
const assign: Command = { kind: 'assign', caseNumber: a, assessorId: anne, isAssigned: true }

const after = (log: Log, commands: readonly Command[], device = '') =>
  commands.reduce((so, command) => acted(so, command, device), log)

describe('the agency’s score table', () => {
  test('[LG8] does not know an assessor’s work before it is handed in', () => {
    expect(rowsIn(after(begin(), work([4, 5])))).toEqual([])
    const assigned = after(begin(), [assign, ...work([4, 5])])
    expect(rowsIn(assigned)).toMatchObject([{ assessorId: 'Anne', isHandedIn: false }])
    expect(pointsIn(assigned)).toEqual([[]])
    expect(pointsIn(after(assigned, [handIn]))).toEqual([[4, 5]])
  })

  test('[SC7] keeps a reopened assessment with its points, not handed in', () => {
    const reopen: Command = { kind: 'reopen', assessorId: anne, caseNumber: a, reason: 'Fejl' }
    const log = after(begin(), [...work([4, 5]), handIn, reopen])
    expect(rowsIn(log)).toMatchObject([{ isHandedIn: false }])
    expect(pointsIn(log)).toEqual([[4, 5]])
  })

  test('[SC1] [LG5] counts neither of two hand-ins from one assessor’s two devices, until one is chosen', () => {
    const start = after(begin(), [assign])
    const laptop = after(start, [...work([4, 5]), handIn], 'laptop')
    const desktop = after(start, [...work([1, 1]), handIn], 'desktop')
    const both = merged(laptop, desktop.chains.values())
    expect(rowsIn(both)).toMatchObject([{ assessorId: 'Anne', isHandedIn: false }])
    expect(pointsIn(both)).toEqual([[]])
    const chosen = after(both, [...work([2, 2]), handIn], 'laptop')
    expect(rowsIn(chosen)).toMatchObject([{ isHandedIn: true }])
    expect(pointsIn(chosen)).toEqual([[2, 2]])
  })

  test('lists assessors as people count, whatever order they came in', () => {
    const names = ['B10', 'B9', 'A1']
    const log = begin(names.map((name) => assessed('A', name, [3, 3])))
    expect(rowsIn(log).map(({ assessorId }) => assessorId)).toEqual(['A1', 'B9', 'B10'])
    expect([...expectedFrom(stateOf(log).applications.get(a)!)]).toHaveLength(3)
  })

  test('[RC1] keeps the points of one who is recused, marked so', () => {
    const recuse: Command = {
      kind: 'rule-recusal',
      caseNumber: a,
      assessorId: anne,
      isRecused: true,
      reason: 'Ansat',
    }
    const log = after(begin(), [...work([4, 5]), handIn, recuse])
    expect(rowsIn(log)).toMatchObject([{ isRecused: true, isHandedIn: true }])
    expect(pointsIn(log)).toEqual([[4, 5]])
  })

  test('[SC5] holds the panel’s points beside the others', () => {
    const given: Command = {
      kind: 'give-panel-point',
      caseNumber: a,
      criterionId: criterionId('k2'),
      mark: markOf(3),
      remark: '',
    }
    const table = scoreTableOf(stateOf(after(begin(), [given])))
    expect([...table.panelMarksOf(a)]).toEqual([['k2', { state: 'scored', points: 3 }]])
    expect([...table.panelMarksOf(caseNumber('ukendt'))]).toEqual([])
    expect(table.assessmentsOf(caseNumber('ukendt'))).toEqual([])
  })
})
