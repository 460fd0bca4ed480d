import { describe, expect, test } from 'vitest'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { emptyLog } from '~/domain/log/Log.ts'
import type { Instant } from '~/domain/model/units.ts'
import {
  attemptsFrom,
  attemptsToText,
  type ImportAttempt,
  maxAttempts,
} from '~/features/applications/imports/ImportAttempt.ts'
import { importEntries } from '~/features/applications/imports/importEntries.ts'
import { actsCommands } from '../../support/acts.ts'
import { appended, roundLogFrom, testInstant } from '../../support/builders.ts'

const attempt = (at: string, changes: Partial<ImportAttempt> = {}): ImportAttempt => ({
  at: at as Instant,
  content: 'applications',
  fileName: 'liste.csv',
  size: 1200,
  sha256: 'a'.repeat(64),
  outcome: 'refused',
  faults: 3,
  ...changes,
})

describe('files that were not taken in', () => {
  test('read back as they were noted, the newest two hundred', () => {
    const many = Array.from({ length: maxAttempts + 5 }, (_, index) =>
      attempt('2020-06-01T08:00:00Z', { faults: index }),
    )
    const read = attemptsFrom(attemptsToText(many))
    expect(read).toEqual(many.slice(5))
    expect(attemptsFrom(undefined)).toEqual([])
    expect(attemptsFrom('{')).toEqual([])
    expect(attemptsFrom('[{"at":1}]')).toEqual([])
  })

  test('stand among those that were, the newest first', () => {
    const finished: EventDraft = {
      kind: 'import-finished',
      body: {
        content: 'applications',
        fileName: 'rettet.csv',
        sha256: 'b'.repeat(64),
        added: 2,
        changed: 0,
        same: 0,
      },
    }
    const log = appended(roundLogFrom(actsCommands), finished)
    const [before, after] = ['1990-01-01T00:00:00Z', '2190-01-01T00:00:00Z'] as const
    const entries = importEntries(log, [attempt(before), attempt(after, { outcome: 'left' })])
    expect(entries.map(({ kind, at }) => [kind, at])).toEqual([
      ['attempt', after],
      ['imported', testInstant],
      ['imported', testInstant],
      ['attempt', before],
    ])
    expect(importEntries(emptyLog, [])).toEqual([])
  })
})
