import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { countFiled } from '~/domain/log/journalling.ts'
import type { Log } from '~/domain/log/Log.ts'
import { whyKept } from '~/domain/log/whyKept.ts'
import {
  application,
  appended,
  roundLogFrom,
  setupWith,
  testRound,
} from '../../support/builders.ts'
import { day, decideOn, logAfter } from '../../support/acts.ts'
import { stateOf } from '../../support/devices.ts'

const kept = (log: Log) => whyKept(log, stateOf(log))

const setup = (isExample: boolean): Command => ({
  kind: 'record-setup',
  setup: setupWith(),
  isExample,
  reason: null,
})
const one: Command = { kind: 'record-application', application: application('20-9') }

const filing = (events: number): Command => ({
  kind: 'note-journal',
  entry: {
    fileName: 'sag.klynge',
    sha256: 'b'.repeat(64),
    reference: '26/1234-5',
    date: day('2026-11-01'),
    events,
  },
})

describe('[CL4] a round is kept', () => {
  test('while it is the agency’s case and not all of it is filed', () => {
    const log = logAfter([decideOn('energi', ['20-9'])])
    expect(kept(log)).toBe('not-journalised')
    const filed = logAfter([filing(countFiled(log))], log)
    expect(kept(filed)).toBeNull()
    expect(kept(logAfter([decideOn('lyd', [])], filed))).toBe('not-journalised')
  })

  test('where it is a case, but neither an example nor without applications', () => {
    expect(kept(roundLogFrom([setup(false), one]))).toBe('not-journalised')
    expect(kept(roundLogFrom([setup(true), one]))).toBeNull()
    expect(kept(roundLogFrom([setup(false)]))).toBeNull()
  })

  test('but not on a device that has it from a file of the agency’s', () => {
    const log = appended(
      roundLogFrom([]),
      { kind: 'chain-begun', body: { roundId: testRound, role: 'brief', assessorId: null } },
      null,
      '',
      'brief',
    )
    expect(kept(log)).toBeNull()
  })
})
