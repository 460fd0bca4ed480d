import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { myApplications } from '~/features/assessment/myApplications.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import {
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

const anna = assessorId('anna')
const applications = [
  application('20-10', { areaId: 'lyd' }),
  application('20-9', { areaId: 'lyd' }),
  application('20-3'),
  application('20-1'),
]
const round: readonly Command[] = [
  ...roundCommands(setupWith(), applications),
  { kind: 'record-assessor', assessor: assessor('anna') },
  { kind: 'record-assessor', assessor: assessor('bo') },
]

const assign = (number: string, id = 'anna', isAssigned = true): Command => ({
  kind: 'assign',
  caseNumber: caseNumber(number),
  assessorId: assessorId(id),
  isAssigned,
})
const recuse = (number: string): Command => ({
  kind: 'rule-recusal',
  caseNumber: caseNumber(number),
  assessorId: anna,
  isRecused: true,
  reason: 'Sidder i bestyrelsen',
})
const mine = (...more: readonly Command[]) =>
  myApplications(roundStateFrom([...round, ...more]), anna)
const inOrder = ({ toAssess }: ReturnType<typeof mine>) =>
  toAssess.map(({ application }) => application.caseNumber)
const numbers = (found: ReturnType<typeof mine>) => inOrder(found).toSorted(compareNatural)

describe('my applications', () => {
  test('are all of them where nobody has assigned me any', () => {
    expect(numbers(mine())).toEqual(['20-1', '20-3', '20-9', '20-10'])
    expect(numbers(mine(assign('20-3', 'bo')))).toHaveLength(4)
  })

  test('[PA1] come in an order of my own, and a ruling or a status moves none of them', () => {
    const all = inOrder(mine())
    expect(all.slice(0, 2).toSorted(compareNatural)).toSatisfy((two: readonly string[]) =>
      ['20-1,20-3', '20-9,20-10'].includes(two.join()),
    )
    expect(inOrder(mine(recuse('20-1')))).toEqual(
      all.filter((number) => number === '20-9' || number === '20-10'),
    )
    const bo = myApplications(roundStateFrom(round), assessorId('bo'))
    expect(numbers(bo)).toEqual(numbers(mine()))
  })

  test('are only those the case officer has entered for me, where none is assigned', () => {
    const entered: Command = {
      kind: 'import-assessments',
      file: testFile,
      newAssessors: [],
      assessments: [assessed('20-9', 'anna', [3, 4, 4, 3])],
      panelPoints: [],
    }
    expect(numbers(mine(entered))).toEqual(['20-9'])
  })

  test('are those assigned to me and those I have begun', () => {
    const begun: Command = {
      kind: 'give-point',
      assessorId: anna,
      caseNumber: caseNumber('20-1'),
      criterionId: criterionId('k1'),
      mark: markOf(3),
    }
    expect(numbers(mine(assign('20-9'), begun))).toEqual(['20-1', '20-9'])
  })

  test('no longer hold what was assigned to me and taken away again', () => {
    expect(numbers(mine(assign('20-9'), assign('20-3'), assign('20-3', 'anna', false)))).toEqual([
      '20-9',
    ])
  })

  test('hold what a case officer has typed for me', () => {
    const entered: Command = {
      kind: 'import-assessments',
      file: { fileName: 'fil.csv', sha256: 'b'.repeat(64) },
      newAssessors: [],
      assessments: [assessed('20-3', 'anna', [4, 4, 4, 4])],
      panelPoints: [],
    }
    expect(numbers(mine(assign('20-9'), entered))).toEqual(['20-3', '20-9'])
  })

  test('leave out the whole area of one I am recused from, and name what I am kept away from', () => {
    const { recused, ...rest } = mine(recuse('20-1'))
    expect(recused.map(({ caseNumber }) => caseNumber).toSorted(compareNatural)).toEqual([
      '20-1',
      '20-3',
    ])
    expect(numbers({ recused, ...rest })).toEqual(['20-9', '20-10'])
  })

  test.each(['withdrawn', 'rejected'] as const)('leave out and count one that is %s', (status) => {
    const out: Command = {
      kind: 'set-status',
      caseNumber: caseNumber('20-3'),
      status,
      reason: 'Trukket',
    }
    const found = mine(out)
    expect(numbers(found)).toEqual(['20-1', '20-9', '20-10'])
    expect(found.leftOut).toBe(1)
    expect(found.recused).toEqual([])
  })
})
