import { expect, test } from 'vitest'
import { pointsHistory } from '~/domain/dossier/pointsHistory.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import {
  application,
  assessed,
  assessorId,
  caseNumber,
  criterionId,
  type Given,
  markOf,
  roundCommands,
  roundLogFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

const nine = caseNumber('20-9')
const anne = assessorId('Anne')

const give = (criterion: string, given: Given): Command => ({
  kind: 'give-point',
  assessorId: anne,
  caseNumber: nine,
  criterionId: criterionId(criterion),
  mark: markOf(given),
})
const handIn: readonly Command[] = [
  { kind: 'mark-done', assessorId: anne, caseNumber: nine, isDone: true },
  { kind: 'hand-in', assessorId: anne, caseNumbers: [nine] },
]
const type = (points: readonly Given[], isHandedIn = true): Command => ({
  kind: 'import-assessments',
  file: testFile,
  newAssessors: [],
  assessments: [assessed('20-9', 'Bo', points, isHandedIn)],
  panelPoints: [],
})
const panelPoint = (given: Given): Command => ({
  kind: 'give-panel-point',
  caseNumber: nine,
  criterionId: criterionId('k1'),
  mark: markOf(given),
  remark: '',
})

function historyAfter(...commands: readonly Command[]) {
  const log = roundLogFrom([
    ...roundCommands(
      setupWith({ criteria: [{}, {}] }),
      [application('20-9'), application('20-10')],
      [assessed('20-10', 'Anne', [1, 1]), assessed('20-10', 'Bo', [1, 1])],
    ),
    ...commands,
  ])
  return pointsHistory(log, fold(foldOrder(log)), nine).map(
    ({ assessorId, kind, changed, reason }) => [assessorId, kind, changed, reason],
  )
}

test('[BO2] a hand-in, a reopening with its reason, and what the next one changed', () => {
  expect(
    historyAfter(
      give('k1', 4),
      give('k2', 3),
      ...handIn,
      { kind: 'reopen', assessorId: anne, caseNumber: nine, reason: 'Overså bilag 2' },
      give('k2', 5),
      ...handIn,
    ),
  ).toEqual([
    ['Anne', 'handed-in', null, null],
    ['Anne', 'reopened', null, 'Overså bilag 2'],
    ['Anne', 'handed-in', 1, null],
  ])
})

test('[BO2] what is typed in counts once it is whole, and the panel’s points by criterion', () => {
  expect(
    historyAfter(
      type([4, null], false),
      type([4, 'abstained']),
      type([2, 3]),
      panelPoint(4),
      panelPoint(5),
    ),
  ).toEqual([
    ['Bo', 'begun', null, null],
    ['Bo', 'entered', null, null],
    ['Bo', 'entered', 2, null],
    ['panel', 'panel-point', null, null],
    ['panel', 'panel-point', 1, null],
  ])
})

test('[BO2] another application’s acts are not in it, nor an assessor’s own work', () => {
  expect(historyAfter(give('k1', 4))).toEqual([])
})
