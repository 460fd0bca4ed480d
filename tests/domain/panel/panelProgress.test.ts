import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { panelProgress } from '~/domain/panel/panelProgress.ts'
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

const anne = assessorId('Anne')
const cases = ['20-1', '20-2', '20-3'].map(caseNumber)
const start: readonly Command[] = [
  ...roundCommands(
    setupWith({ criteria: [{}], recusalScope: 'application' }),
    cases.map((number) => application(number)),
    [assessed('20-1', 'Anne', [3])],
  ),
  { kind: 'record-assessor', assessor: assessor('Bo') },
  {
    kind: 'assign-all',
    assignments: cases.map((number) => ({
      caseNumber: number,
      assessorId: anne,
      isAssigned: true,
    })),
  },
]
const progressAfter = (...commands: readonly Command[]) =>
  panelProgress(roundStateFrom([...start, ...commands])).find((each) => each.assessorId === anne)

describe('how far an assessor has come', () => {
  test('is what was assigned, and of that handed in and missing', () => {
    expect(progressAfter()).toMatchObject({
      cases,
      handedIn: ['20-1'],
      missing: ['20-2', '20-3'],
      declared: 0,
      undeclared: cases,
      lack: 'file',
      lastAnswer: undefined,
    })
  })

  test('holds what was entered for them without having been assigned', () => {
    const entered: Command = {
      kind: 'import-assessments',
      file: testFile,
      newAssessors: [],
      assessments: [assessed('20-1', 'Bo', [4]), assessed('20-2', 'Bo', [null])],
      panelPoints: [],
    }
    const state = roundStateFrom([...start, entered])
    expect(panelProgress(state).find((each) => each.assessorId === assessorId('Bo'))).toMatchObject(
      { cases: ['20-1', '20-2'], handedIn: ['20-1'], missing: ['20-2'] },
    )
  })

  test('leaves out what they are recused from, and counts what they have declared', () => {
    const declares: Command = {
      kind: 'enter-declarations',
      personId: anne,
      declarations: [
        { caseNumber: cases[1] ?? caseNumber(''), ground: 'family', text: 'Søster' },
        { caseNumber: cases[2] ?? caseNumber(''), ground: null, text: '' },
      ],
    }
    expect(progressAfter(declares)).toMatchObject({ declared: 2, unruled: 1, lack: 'ruling' })
    const recuses: Command = {
      kind: 'rule-recusal',
      caseNumber: cases[1] ?? caseNumber(''),
      assessorId: anne,
      isRecused: true,
      reason: 'Søster',
    }
    expect(progressAfter(declares, recuses)).toMatchObject({
      cases: ['20-1', '20-3'],
      missing: ['20-3'],
      unruled: 0,
    })
  })

  test('knows the last file of each kind', () => {
    const file = (digest: string): Command => ({
      kind: 'note-sent-file',
      file: {
        fileKind: 'habilitet',
        assessorId: anne,
        digest: digest.repeat(64),
        code: '7F3A',
        caseNumbers: [],
        dueAt: null,
      },
    })
    const roundKey = { keyId: 'k', publicKey: 'p', wrappedPrivate: 'w', salt: 's' }
    const ready: readonly Command[] = [
      { kind: 'make-round-key', roundKey },
      { kind: 'invite', assessorId: anne, invitation: { id: 'i', keyId: 'k', sealed: 's' } },
    ]
    const progress = progressAfter(...ready, file('a'), file('b'))
    expect(progress?.lack).toBe('declaration')
    expect(progress?.lastSent('habilitet')?.value.digest).toBe('b'.repeat(64))
    expect(progress?.lastSent('brief')).toBeUndefined()
  })
})
