import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { panelProgress } from '~/domain/panel/panelProgress.ts'
import { reminderOf } from '~/domain/panel/reminderOf.ts'
import type { PanelFileKind } from '~/domain/model/PanelFile.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const anne = assessorId('Anne')
const cases = ['20-1', '20-2'].map(caseNumber)
const start: readonly Command[] = [
  ...roundCommands(
    setupWith({ criteria: [{}], recusalScope: 'application' }),
    cases.map((number) => application(number)),
  ),
  { kind: 'record-assessor', assessor: assessor('Anne') },
  {
    kind: 'assign-all',
    assignments: cases.map((number) => ({
      caseNumber: number,
      assessorId: anne,
      isAssigned: true,
    })),
  },
  {
    kind: 'make-round-key',
    roundKey: { keyId: 'k', publicKey: 'p', wrappedPrivate: 'w', salt: 's' },
  },
  { kind: 'pass-key-drill', keyId: 'k' },
  { kind: 'invite', assessorId: anne, invitation: { id: 'i', keyId: 'k', sealed: 's' } },
]
const sends = (fileKind: PanelFileKind): Command => ({
  kind: 'note-sent-file',
  file: {
    fileKind,
    assessorId: anne,
    digest: fileKind === 'brief' ? 'b'.repeat(64) : 'a'.repeat(64),
    code: '7F3A',
    caseNumbers: fileKind === 'brief' ? cases : [],
    dueAt: null,
  },
})
const declares = (ground: 'family' | null): Command => ({
  kind: 'enter-declarations',
  personId: anne,
  declarations: cases.map((number, at) => ({
    caseNumber: number,
    ground: at === 0 ? ground : null,
    text: ground === null ? '' : 'Søster',
  })),
})
const afterCommands = (...commands: readonly Command[]) => {
  const state = roundStateFrom([...start, ...commands])
  const [progress] = panelProgress(state)
  return progress && { lack: progress.lack, reminder: reminderOf(state, progress) }
}

describe('what an assessor may be reminded of', () => {
  test('is the assessments, on paper, where nothing was sent', () => {
    expect(afterCommands()).toEqual({
      lack: 'file',
      reminder: { about: 'assessments', cases, file: undefined },
    })
  })

  test('is the declaration while that is what was sent for', () => {
    expect(afterCommands(sends('habilitet'))).toMatchObject({
      lack: 'declaration',
      reminder: { about: 'declaration', cases, file: { fileKind: 'habilitet' } },
    })
  })

  test('is nothing while they wait for the agency', () => {
    const declared = [sends('habilitet'), declares(null)]
    expect(afterCommands(...declared)).toEqual({ lack: 'file', reminder: null })
    const reported = [sends('habilitet'), declares('family')]
    expect(afterCommands(...reported)).toEqual({ lack: 'ruling', reminder: null })
  })

  test('leaves out what waits for a ruling, once the brief has gone out', () => {
    const briefed = [declares(null), sends('brief')]
    expect(afterCommands(...briefed)).toMatchObject({
      lack: 'assessments',
      reminder: { about: 'assessments', cases, file: { fileKind: 'brief' } },
    })
    expect(afterCommands(...briefed, declares('family'))).toMatchObject({
      lack: 'ruling',
      reminder: { about: 'assessments', cases: ['20-2'] },
    })
  })
})
