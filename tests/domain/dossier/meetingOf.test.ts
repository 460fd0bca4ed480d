import { describe, expect, test } from 'vitest'
import { meetingOf } from '~/domain/dossier/meetingOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { emptyDiscussion } from '~/domain/model/PanelView.ts'
import {
  answersOf,
  application,
  areaId,
  assessed,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const energy = areaId('energi')
const start = roundCommands(
  setupWith({ criteria: [{}, {}], quorum: 1 }),
  ['20-9', '20-10', '20-11'].map((number) => application(number)),
  [
    {
      ...assessed('20-9', 'Anne', [4, 4]),
      answers: answersOf([4, 4]).map((answer, index) => ({
        ...answer,
        remark: index === 0 ? 'Tallagt' : ' ',
      })),
    },
    assessed('20-10', 'Anne', [4, 3]),
    assessed('20-9', 'Bo', [3, 3]),
    assessed('20-10', 'Bo', [3, 3]),
    assessed('20-11', 'Bo', [1, 1]),
  ],
)
const stateAfter = (...commands: readonly Command[]) => roundStateFrom([...start, ...commands])
function meetingAfter(...commands: readonly Command[]) {
  const state = stateAfter(...commands)
  const sheet = sheetOf(state, energy)
  if (!sheet) throw new Error('there is no area')
  return meetingOf(state, sheet)
}
const { digest } = meetingAfter().sheet
const views = (changes: Partial<Extract<Command, { kind: 'view-as-panel' }>> = {}): Command => ({
  kind: 'view-as-panel',
  areaId: energy,
  choice: 'suggested',
  caseNumbers: [caseNumber('20-9')],
  category: null,
  reason: null,
  digest,
  ...changes,
})
const refusal = (command: Command) => {
  const decided = decide(stateAfter(), command)
  return decided.ok ? null : decided.faults[0]?.code
}

describe('what a meeting has before it', () => {
  test('[SE2] every point that decides the area by one step, the first as the verdict names it', () => {
    const { flips, sheet, hasMoreFlips } = meetingAfter()
    expect(sheet.selection.verdict).toBe('close')
    expect(flips[0]).toEqual(sheet.selection.closest)
    expect(flips.length).toBeGreaterThan(1)
    expect(hasMoreFlips).toBe(false)
    const keys = flips.map((flip) => `${flip.criterionId} ${flip.caseNumber} ${flip.assessorId}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('the remarks that count, and no empty ones', () => {
    expect(meetingAfter().remarks).toEqual([
      { caseNumber: '20-9', criterionId: 'k1', assessorId: 'Anne', remark: 'Tallagt' },
    ])
    const recusal: Command = {
      kind: 'rule-recusal',
      caseNumber: caseNumber('20-9'),
      assessorId: assessorId('Anne'),
      isRecused: true,
      reason: 'Bestyrelsesmedlem',
    }
    const after = meetingAfter(recusal)
    expect(after.remarks).toEqual([])
    expect(after.leftRoom).toEqual([
      { personId: 'Anne', rulings: [{ caseNumber: '20-9', reason: 'Bestyrelsesmedlem' }] },
    ])
  })

  test('the panel’s own points stand beside the individual ones and move no total', () => {
    const gives: Command = {
      kind: 'give-panel-point',
      caseNumber: caseNumber('20-9'),
      criterionId: criterionId('k1'),
      mark: markOf(5),
      remark: 'Enighed',
    }
    const { panelAnswers, sheet } = meetingAfter(gives)
    expect(panelAnswers.get(caseNumber('20-9'))?.get(criterionId('k1'))).toMatchObject({
      mark: markOf(5),
      remark: 'Enighed',
    })
    expect(sheet.digest).not.toBe('')
    expect(sheet.candidates[0]?.score.total).toEqual(
      meetingAfter().sheet.candidates[0]?.score.total,
    )
  })
})

describe('[ME2] the panel’s view', () => {
  test('stands beside the agency’s decision, and neither overwrites the other', () => {
    const decides: Command = {
      kind: 'decide-area',
      areaId: energy,
      choice: 'other',
      caseNumbers: [caseNumber('20-10')],
      category: 'geography',
      reason: 'Spredning',
      digest,
    }
    const meeting = meetingAfter(views(), decides)
    expect(meeting.views.map(({ value }) => value.caseNumbers)).toEqual([['20-9']])
    expect(meeting.sheet.decisions.map(({ value }) => value.caseNumbers)).toEqual([['20-10']])
  })

  test('another, or none, asks for a category and a reason; sent back may go without', () => {
    expect(refusal(views({ choice: 'other', caseNumbers: [caseNumber('20-10')] }))).toBe(
      'reason-needed',
    )
    expect(refusal(views({ choice: 'none', caseNumbers: [] }))).toBe('reason-needed')
    expect(
      refusal(views({ choice: 'other', caseNumbers: [], category: 'other', reason: 'x' })),
    ).toBe('choice-empty')
    expect(refusal(views({ choice: 'sent-back', caseNumbers: [] }))).toBeNull()
    expect(refusal(views({ caseNumbers: [caseNumber('99-1')] }))).toBe('unknown-application')
  })

  test('is stale when the ranking has moved since, and is gone when it is taken back', () => {
    expect(meetingAfter(views()).isViewStale).toBe(false)
    const late: Command = {
      kind: 'import-assessments',
      file: { fileName: 'sen.csv', sha256: 'b'.repeat(64) },
      newAssessors: [],
      assessments: [assessed('20-11', 'Anne', [5, 5])],
      panelPoints: [],
    }
    expect(meetingAfter(views(), late).isViewStale).toBe(true)
    expect(meetingAfter(views(), views({ choice: 'undecided', caseNumbers: [] })).views).toEqual([])
  })
})

describe('the talk on an area', () => {
  const talk = (present: readonly string[]): Command => ({
    kind: 'record-discussion',
    areaId: energy,
    note: 'Bredden talte for nr. 1.',
    minority: 'Bo foretrak nr. 2.',
    present: present.map(assessorId),
  })

  test('keeps what was said, who disagreed and who was there', () => {
    const { discussion } = meetingAfter(talk(['Anne', 'Bo']))
    expect(discussion).toEqual({
      note: 'Bredden talte for nr. 1.',
      minority: 'Bo foretrak nr. 2.',
      present: ['Anne', 'Bo'],
    })
    expect(meetingAfter(talk(['Anne']), talk(['Anne'])).isDiscussionDisputed).toBe(false)
  })

  test('is changed a part at a time, and each leaves the others as they were', () => {
    const change = (part: object): Command => ({
      kind: 'record-discussion',
      areaId: energy,
      ...part,
    })
    const attends = (id: string, isPresent: boolean) =>
      change({ attendance: { personId: assessorId(id), isPresent } })
    const { discussion } = meetingAfter(
      change({ note: 'Kort' }),
      attends('Anne', true),
      attends('Bo', true),
      change({ minority: 'Bo foretrak nr. 2.' }),
      attends('Anne', false),
      attends('Bo', true),
    )
    expect(discussion).toEqual({ note: 'Kort', minority: 'Bo foretrak nr. 2.', present: ['Bo'] })
  })

  test('may be empty, and then says nothing', () => {
    expect(meetingAfter().discussion).toEqual(emptyDiscussion)
  })

  test('nobody unknown was there, and the same once more is nothing new', () => {
    expect(refusal(talk(['Nobody']))).toBe('unknown-assessor')
    const decided = decide(stateAfter(talk(['Anne'])), talk(['Anne']))
    expect(decided).toMatchObject({ ok: true, value: { drafts: [] } })
  })
})
