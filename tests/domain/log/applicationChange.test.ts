import { describe, expect, test } from 'vitest'
import { applicationChange, givesPoint } from '~/domain/log/applicationChange.ts'
import { chainEvents } from '~/domain/log/chain.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { emptyApplication } from '~/domain/log/RoundState.ts'
import { setupViolation } from '~/domain/log/setupViolation.ts'
import {
  application,
  assessorId,
  caseNumber,
  chainIdOf,
  criterionId,
  markOf,
  roundStateFrom,
  setupWith,
  testInstant,
} from '../../support/builders.ts'

const one = caseNumber('1')
const point = (points: number | null): EventDraft => ({
  kind: 'point-given',
  body: {
    caseNumber: one,
    criterionId: criterionId('k1'),
    mark: points === null ? null : markOf(points),
    replaces: [],
  },
})
const eventOf = (draft: EventDraft) =>
  chainEvents([draft], null, 0, { chain: chainIdOf('work'), at: testInstant, actor: 'Ida' })[0]!

describe('what an event changes in its application', () => {
  test('is one part of its facts, and nothing where nobody wrote it', () => {
    const given = eventOf(point(3))
    const change = applicationChange(emptyApplication, given as never, assessorId('anna'))
    expect(Object.keys(change ?? {})).toEqual(['work'])
    expect(applicationChange(emptyApplication, given as never, null)).toBeNull()
    const recorded = eventOf({
      kind: 'application-recorded',
      body: { application: application('1'), replaces: [] },
    })
    const { record } = applicationChange(emptyApplication, recorded as never, null) ?? {}
    expect(record?.heads.map(({ value }) => value.caseNumber)).toEqual([one])
  })

  test('freezes the method only where a point is given', () => {
    expect(givesPoint(eventOf(point(3)) as never)).toBe(true)
    expect(givesPoint(eventOf(point(null)) as never)).toBe(false)
  })
})

test('a setup with a fault has no effect, and one without has', () => {
  const body = {
    setup: setupWith(),
    rulesVersion: 1,
    isExample: false,
    reason: null,
    replaces: [],
  } as const
  expect(setupViolation(roundStateFrom([]), { ...body, replaces: [] })).toBeNull()
  const broken = { ...setupWith(), areas: [], criteria: [] }
  expect(setupViolation(roundStateFrom([]), { ...body, setup: broken, replaces: [] })?.code).toBe(
    'setup-faults',
  )
})
