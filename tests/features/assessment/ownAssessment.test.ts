import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { settled } from '~/domain/log/Register.ts'
import { emptyApplication, type RoundState } from '~/domain/log/RoundState.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { myApplications } from '~/features/assessment/myApplications.ts'
import { ownAssessment } from '~/features/assessment/ownAssessment.ts'
import { giveMark, handIn, markDone, reopen, settle } from '~/features/assessment/ownCommands.ts'
import {
  answersOf,
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  type Given,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
  testInstant,
} from '../../support/builders.ts'

const anna = assessorId('anna')
const number = caseNumber('20-1')
const setup = setupWith()
const round: readonly Command[] = [
  ...roundCommands(setup, [application('20-1')]),
  { kind: 'record-assessor', assessor: assessor('anna') },
]

const give = (criterion: string, given: Given): Command => ({
  kind: 'give-point',
  assessorId: anna,
  caseNumber: number,
  criterionId: criterionId(criterion),
  mark: markOf(given),
})
const giveAll = ['k1', 'k2', 'k3', 'k4'].map((id) => give(id, 4))
const entered = (points: readonly Given[], isHandedIn?: boolean): Command => ({
  kind: 'import-assessments',
  file: { fileName: 'fil.csv', sha256: 'b'.repeat(64) },
  newAssessors: [],
  assessments: [assessed('20-1', 'anna', points, isHandedIn)],
  panelPoints: [],
})
const mineIn = (state: RoundState) => myApplications(state, anna).toAssess[0]!
const after = (...commands: readonly Command[]) => roundStateFrom([...round, ...commands])
const stageAfter = (...commands: readonly Command[]) => mineIn(after(...commands)).assessment.stage

/** What the commands come to that are made for the state as it then is. */
const goOn = (
  before: readonly Command[],
  next: (mine: ReturnType<typeof mineIn>) => readonly Command[],
) => [...before, ...next(mineIn(after(...before)))]

describe('an own assessment', () => {
  test('goes from not begun over begun to scored, and is done only when one says so', () => {
    expect(stageAfter()).toBe('not-begun')
    expect(stageAfter(give('k1', 4))).toBe('begun')
    expect(stageAfter(...giveAll)).toBe('scored')
    expect(stageAfter(...goOn(giveAll, (mine) => markDone(anna, mine)))).toBe('done')
  })

  test('is complete with an abstention, and misses a criterion that was cleared', () => {
    expect(stageAfter(...giveAll, give('k2', 'abstained'))).toBe('scored')
    const { assessment } = mineIn(after(...giveAll, give('k2', null)))
    expect([assessment.stage, assessment.missing]).toEqual(['begun', 1])
  })

  test('is no longer done when it loses a mark', () => {
    const done = goOn(giveAll, (mine) => markDone(anna, mine))
    const cleared = goOn(done, (mine) => giveMark(anna, mine, criterionId('k1'), null))
    expect(stageAfter(...cleared, give('k1', 2))).toBe('scored')
  })

  test('once reopened goes on from what was handed in, and asks to be done again', () => {
    const done = goOn(giveAll, (mine) => markDone(anna, mine))
    const handed = goOn(done, (mine) => handIn(anna, [mine]))
    expect(stageAfter(...handed)).toBe('handed-in')
    const { assessment } = mineIn(
      after(...goOn(handed, (mine) => reopen(anna, mine, 'Overså et bilag'))),
    )
    expect(assessment.stage).toBe('scored')
    expect(assessment.reopenedBecause).toBe('Overså et bilag')
    expect(assessment.marks.size).toBe(4)
  })

  test('keeps what a case officer has typed when it is reopened', () => {
    const reopened = goOn([entered([5, 4, 3, 2])], (mine) => reopen(anna, mine, 'Forkert linje'))
    const { assessment } = mineIn(after(...reopened))
    expect([...assessment.marks.values()]).toEqual([5, 4, 3, 2].map(markOf))
    expect(assessment.entered).toEqual([])
  })

  test('shows what a case officer has typed until one says otherwise', () => {
    const typed = [entered([5, 4, null, null])]
    const { assessment } = mineIn(after(...typed, give('k1', 2)))
    expect(assessment.marks).toEqual(
      new Map([
        [criterionId('k1'), markOf(2)],
        [criterionId('k2'), markOf(4)],
      ]),
    )
    expect(assessment.entered.map(({ criterionId }) => criterionId)).toEqual(['k2'])
  })

  test('can clear what a case officer has typed', () => {
    const typed = [entered([5, 4, null, null])]
    const cleared = goOn(typed, (mine) => giveMark(anna, mine, criterionId('k2'), null))
    expect(mineIn(after(...cleared)).assessment.marks.has(criterionId('k2'))).toBe(false)
  })

  test('hands in what a case officer has typed as one’s own, once it is marked as done', () => {
    const done = goOn([entered([5, 4, 3, 2], false)], (mine) => markDone(anna, mine))
    const state = after(...goOn(done, (mine) => handIn(anna, [mine])))
    const assessment = settled(state.applications.get(number)?.assessments.get(anna))
    expect(assessment).toMatchObject({ isHandedIn: true, isEntered: false })
    expect(assessment?.answers.map(({ mark }) => mark)).toEqual([5, 4, 3, 2].map(markOf))
  })

  test('of two answers that disagree shows both and takes neither', () => {
    const rival = (eventId: string, points: readonly Given[]) => ({
      eventId: eventId as EventId,
      actor: 'anna',
      at: testInstant,
      value: {
        answers: answersOf(points),
        isHandedIn: true,
        isEntered: false,
        reopenedBecause: null,
        madeOn: null,
      },
    })
    const heads = [rival('a', [5, 5, 5, 5]), rival('b', [1, 1, 1, 1])]
    const facts = { ...emptyApplication, assessments: new Map([[anna, { heads }]]) }
    const assessment = ownAssessment(facts, anna, setup.criteria)
    expect(assessment.stage).toBe('disputed')
    expect(assessment.marks.size).toBe(0)
    expect(assessment.rivals).toEqual(heads)
  })

  test('is settled by handing in the chosen answer whole', () => {
    const state = after(...settle(anna, number, answersOf([3, 3, 'abstained', 5])))
    expect(mineIn(state).assessment.stage).toBe('handed-in')
    expect([...mineIn(state).assessment.marks.values()]).toEqual(
      [3, 3, 'abstained' as const, 5].map(markOf),
    )
  })
})
