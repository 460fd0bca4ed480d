import { expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import type { Points } from '~/domain/model/units.ts'
import { isReady, lacksOf } from '~/features/assessment/lacks.ts'
import { myApplications } from '~/features/assessment/myApplications.ts'
import { remarksAskedText } from '~/features/assessment/remarksAskedText.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  type Given,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const [anna, one] = [assessorId('anna'), caseNumber('20-1')]
const asking = setupWith({ remarksAsked: { atEnds: true, below: 3 as Points } })
const done: Command = { kind: 'mark-done', assessorId: anna, caseNumber: one, isDone: true }
const handIn: Command = { kind: 'hand-in', assessorId: anna, caseNumbers: [one] }
const remark = (criterion: string, text: string): Command => ({
  kind: 'give-remark',
  assessorId: anna,
  caseNumber: one,
  criterionId: criterionId(criterion),
  remark: text,
})
const points = (given: readonly Given[]): readonly Command[] =>
  given.map((mark, index) => ({
    kind: 'give-point',
    assessorId: anna,
    caseNumber: one,
    criterionId: criterionId(`k${index + 1}`),
    mark: markOf(mark),
  }))

function lacking(commands: readonly Command[], setup = asking) {
  const state = roundStateFrom([
    ...roundCommands(setup, [application('20-1')]),
    { kind: 'record-assessor', assessor: assessor('anna') },
    ...commands,
  ])
  const mine = myApplications(state, anna).toAssess[0]
  if (!mine) throw new Error('There is nothing to assess')
  const { marks, remarks } = lacksOf(setup, mine)
  return {
    marks: marks.map(({ id }) => id),
    remarks: remarks.map(({ id }) => id),
    isReady: isReady(setup, mine),
  }
}

test('criteria without a mark are gaps, whatever may be said of them later', () => {
  expect(lacking(points([4, null, 'abstained']))).toEqual({
    marks: ['k2', 'k4'],
    remarks: [],
    isReady: false,
  })
})

test('a done assessment is ready once every remark that is asked for is written', () => {
  const given = [...points([5, 2, 3, 4]), done]
  expect(lacking(given)).toEqual({ marks: [], remarks: ['k1', 'k2'], isReady: false })
  expect(lacking([...given, remark('k1', 'Bedst')]).remarks).toEqual(['k2'])
  const written = [...given, remark('k1', 'Bedst'), remark('k2', 'Tyndt')]
  expect(lacking(written)).toEqual({ marks: [], remarks: [], isReady: true })
})

test('a round that asks for nothing is ready when it is done, and what is handed in lacks nothing', () => {
  const given = [...points([5, 2, 3, 4]), done]
  expect(lacking(given, setupWith()).isReady).toBe(true)
  const written = [...given, remark('k1', 'Bedst'), remark('k2', 'Tyndt'), handIn]
  expect(lacking(written)).toEqual({ marks: [], remarks: [], isReady: false })
})

test('the page says where a remark is asked for', () => {
  expect(remarksAskedText(asking, assessmentWords.da, 'da')).toBe(
    'Runden beder om en bemærkning ved point 1 og 5 og ved point under 3.',
  )
  expect(remarksAskedText(setupWith(), assessmentWords.da, 'da')).toBe('')
})
