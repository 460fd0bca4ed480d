import { describe, expect, test } from 'vitest'
import { applicationDrafts } from '~/domain/log/applicationDrafts.ts'
import { enteredDrafts } from '~/domain/log/assessmentDrafts.ts'
import { assessorDrafts } from '~/domain/log/assessorDrafts.ts'
import { assignmentDraft } from '~/domain/log/assignmentDraft.ts'
import type { Command } from '~/domain/log/Command.ts'
import { entryOf } from '~/domain/log/entryOf.ts'
import { importFinished } from '~/domain/log/importFinished.ts'
import { isSame } from '~/domain/log/isSame.ts'
import { openFileDrafts } from '~/domain/log/openFileDrafts.ts'
import { panelAfter } from '~/domain/log/panelAfter.ts'
import { panelDraftsFor } from '~/domain/log/panelDraftsFor.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState, emptyWork } from '~/domain/log/RoundState.ts'
import { withKey } from '~/domain/log/withKey.ts'
import { workAfter } from '~/domain/log/workAfter.ts'
import { officerSchema } from '~/domain/model/Officer.ts'
import { chainsOf, headsOf } from '~/domain/panel/answerOf.ts'
import {
  application,
  appended,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundLogFrom,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'
import { stateOf } from '../../support/devices.ts'

const anne = assessorId('Anne')
const one = caseNumber('20-1')
const commands: readonly Command[] = [
  ...roundCommands(setupWith({ criteria: [{}] }), [application('20-1')]),
  { kind: 'record-assessor', assessor: assessor('Anne') },
]
const state = roundStateFrom(commands)

describe('the events of a command', () => {
  test('are none for what is so already', () => {
    expect(applicationDrafts(state, [application('20-1')])).toEqual([])
    expect(applicationDrafts(state, [application('20-1', { title: 'Ny' })])).toHaveLength(1)
    expect(assessorDrafts(state, [assessor('Anne')])).toEqual([])
    expect(assessorDrafts(state, [assessor('Anne', { title: 'professor' })])).toHaveLength(1)
    expect(importFinished('rulings', testFile, [], { added: 0, changed: 0, same: 1 })).toEqual([])
    expect(enteredDrafts(state, assessed('20-1', 'Anne', [null]))).toHaveLength(1)
    const officer = officerSchema.parse({
      id: 'officer-1',
      name: 'Sagsbehandler Eksempel',
      title: null,
      organisation: null,
      phone: null,
      mail: null,
      period: { from: '2026-01-01', to: null },
    })
    const withOfficer = roundStateFrom([...commands, { kind: 'record-officer', officer }])
    expect(panelDraftsFor(withOfficer, { kind: 'record-officer', officer })).toEqual([])
    const removal = panelDraftsFor(withOfficer, { kind: 'remove-officer', officerId: officer.id })
    expect(removal).toMatchObject([{ body: { isRemoved: true } }])
  })

  test('name what they take the place of', () => {
    const assigned = roundStateFrom([
      ...commands,
      { kind: 'assign', caseNumber: one, assessorId: anne, isAssigned: true },
    ])
    const draft = assignmentDraft(assigned, {
      caseNumber: one,
      assessorId: anne,
      isAssigned: false,
    })
    const entry = assigned.applications.get(one)?.assignments.get(anne)?.heads[0]
    expect(draft.body).toMatchObject({ replaces: [entry?.eventId] })
  })

  test('of many assignments are those that change something', () => {
    const both = [true, true].map((isAssigned) => ({
      caseNumber: one,
      assessorId: anne,
      isAssigned,
    }))
    const log = roundLogFrom([...commands, { kind: 'assign-all', assignments: both.slice(1) }])
    const again = roundLogFrom([{ kind: 'assign-all', assignments: both.slice(1) }], log)
    expect(again).toEqual(log)
  })

  test('of a file that is open already are none', () => {
    const digest = 'a'.repeat(64)
    const content = {
      file: { digest } as never,
      assessor: assessor('Anne'),
      applicants: [],
      setup: null,
      setupReason: null,
      applications: [],
    }
    expect(openFileDrafts(emptyState, content)).toMatchObject([
      { kind: 'file-opened' },
      { kind: 'assessor-recorded' },
    ])
    const opened = { ...emptyState, opened: { heads: [{ value: content.file } as never] } }
    expect(openFileDrafts(opened, content)).toEqual([])
  })
})

describe('the same', () => {
  test('is what is spelt the same; of nothing, only nothing', () => {
    expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
    expect(isSame({ a: 1 }, { a: 2 })).toBe(false)
    expect(isSame(undefined, null)).toBe(false)
    expect(isSame(null, null)).toBe(true)
  })
})

describe('what is known of the panel', () => {
  const events = [...roundLogFrom(commands).chains.values()].flat()
  const ruled = (id: string, isAccepted: boolean, replaces: readonly string[] = []): RoundEvent =>
    ({
      ...events[0],
      id,
      kind: 'device-ruled',
      body: { assessorId: anne, devicePublicKey: 'nogle', isAccepted, reason: null, replaces },
    }) as RoundEvent

  test('of two rulings on a device that replace the same one is a disagreement', () => {
    const once = panelAfter(emptyState.panel, ruled('a', true) as never)
    expect(settled(once.devices.get(anne)?.get('nogle'))?.isAccepted).toBe(true)
    const twice = panelAfter(once, ruled('b', false) as never)
    expect(isDisputed(twice.devices.get(anne)?.get('nogle'))).toBe(true)
    const third = panelAfter(twice, ruled('c', false, ['a', 'b']) as never)
    expect(settled(third.devices.get(anne)?.get('nogle'))?.isAccepted).toBe(false)
  })

  test('keeps who said it and when', () => {
    const [event] = events
    if (!event) throw new Error('no event')
    expect(entryOf(event, 7)).toEqual({
      eventId: event.id,
      value: 7,
      actor: event.actor,
      at: event.at,
    })
  })
})

describe('own work', () => {
  test('has the note that was given last, and keeps what it was before', () => {
    const [event] = [...roundLogFrom(commands).chains.values()].flat()
    const given = {
      ...event,
      kind: 'note-given',
      body: { caseNumber: one, note: 'Ring til dem', replaces: [] },
    }
    expect(settled(workAfter(emptyWork, given as never).note)).toBe('Ring til dem')
    expect(emptyWork.note.heads).toEqual([])
    const map = new Map([['a', 1]])
    expect([...withKey(map, 'a', (before) => (before ?? 0) + 1)]).toEqual([['a', 2]])
    expect([...map]).toEqual([['a', 1]])
  })
})

describe('the chains of an assessor', () => {
  test('are told apart by role and person, and end somewhere', () => {
    const log = roundLogFrom([
      ...commands,
      {
        kind: 'give-point',
        assessorId: anne,
        caseNumber: one,
        criterionId: criterionId('k1'),
        mark: markOf(3),
      },
      {
        kind: 'declare',
        assessorId: anne,
        declarations: [{ caseNumber: one, ground: null, text: '' }],
      },
    ])
    const [answers, work] = [chainsOf(log, 'answer', anne), chainsOf(log, 'work', anne)]
    expect(answers.map((chain) => chain.at(-1)?.kind)).toEqual(['declaration-made'])
    expect(work.map((chain) => chain.at(-1)?.kind)).toEqual(['point-given'])
    expect(chainsOf(log, 'answer', assessorId('Bo'))).toEqual([])
    expect(headsOf(answers)).toMatchObject([{ seq: 2 }])
  })

  test('[LG10] a brief beside the agency has no effect, whichever is folded first', () => {
    const begun = (role: 'brief' | 'agency', device: string) =>
      ({
        kind: 'chain-begun',
        body: { roundId: state.roundId, role, assessorId: role === 'brief' ? anne : null },
        device,
      }) as const
    const { device: _device, ...brief } = begun('brief', 'x')
    const log = appended(roundLogFrom(commands), brief as never, anne, 'x', 'brief')
    expect(stateOf(log).withoutEffect.map(({ why }) => why.code)).toContain('wrong-chain')
  })
})
