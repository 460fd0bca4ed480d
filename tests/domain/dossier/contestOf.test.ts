import { describe, expect, test } from 'vitest'
import { applicationOf, applicationsIn, contestOf, setupOf } from '~/domain/dossier/contestOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  criterionId,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'
import { acted, commonStart, merged, stateOf } from '../../support/devices.ts'

const deadline = '2026-03-01T12:00:00Z'
const setup = setupWith({ criteria: [{ mayBeInapplicable: true }, {}], deadline })
const energy = setup.areas[0]!

const contestAfter = (...commands: readonly Command[]) => {
  const state = roundStateFrom([
    ...roundCommands(
      setup,
      [
        application('A', { submittedAt: '2026-03-01T11:00:00Z' }),
        application('B', { submittedAt: '2026-03-01T13:00:00Z' }),
        application('C', { areaId: 'lyd' }),
      ],
      [assessed('A', 'Anne', ['not-applicable', 4])],
    ),
    ...commands,
  ])
  return contestOf(state, setup, energy)
}

const status = (number: string, value: 'withdrawn' | 'rejected' | 'active'): Command => ({
  kind: 'set-status',
  caseNumber: caseNumber(number),
  status: value,
  reason: 'Brev',
})

describe('the contest of an area', () => {
  test('has its own applications with their findings, and no others', () => {
    const { contenders } = contestAfter()
    expect(contenders.map(({ caseNumber }) => caseNumber)).toEqual(['A', 'B'])
    const deadlines = contenders.map(({ checks }) => checks[0])
    expect(deadlines).toEqual([
      expect.objectContaining({ check: 'deadline', outcome: 'met', isRuled: false }),
      expect.objectContaining({ check: 'deadline', outcome: 'not-met', isRuled: false }),
    ])
  })

  test('knows who is withdrawn or rejected, and who is back', () => {
    const standings = contestAfter(status('A', 'withdrawn'), status('B', 'rejected')).contenders
    expect(standings.map(({ standing }) => standing.status)).toEqual(['withdrawn', 'rejected'])
    const back = contestAfter(status('A', 'withdrawn'), status('A', 'active')).contenders
    expect(back[0]?.standing).toEqual({ status: 'active' })
  })

  test('[SC3] leaves out a criterion that is ruled out for the whole area', () => {
    const rule = (isLeftOut: boolean): Command => ({
      kind: 'rule-criterion',
      areaId: areaId('energi'),
      criterionId: criterionId('k1'),
      isLeftOut,
      reason: 'Ingen fandt det relevant',
    })
    expect(contestAfter(rule(true)).criteria.map(({ id }) => id)).toEqual(['k2'])
    expect(contestAfter(rule(true), rule(false)).criteria).toHaveLength(2)
  })

  test('is closed with a reason, and opened again', () => {
    const close = (isClosed: boolean): Command => ({
      kind: 'close-area',
      areaId: areaId('energi'),
      isClosed,
      reason: 'Området udgår',
    })
    expect(contestAfter(close(true)).closedBecause).toBe('Området udgår')
    expect(contestAfter(close(true), close(false)).closedBecause).toBeNull()
    expect(contestAfter().closedBecause).toBeNull()
  })
})

describe('[LG5] while two disagree', () => {
  const apart = (north: Command, south: Command) => {
    const other = acted(commonStart, south, 'south')
    return stateOf(merged(acted(commonStart, north, 'north'), other.chains.values()))
  }
  const nine = caseNumber('20-9')

  test('about an application the earlier version is worked by', () => {
    const titled = (title: string): Command => ({
      kind: 'record-application',
      application: application('20-9', { title }),
    })
    const state = apart(titled('Nord'), titled('Syd'))
    const heads = state.applications.get(nine)!.record.heads
    expect(applicationOf(state, nine)).toBe(heads[0]?.value)
    expect(applicationsIn(state, areaId('energi'))).toHaveLength(2)
    expect(applicationOf(state, caseNumber('ukendt'))).toBeUndefined()
  })

  test('about the setup the earlier one is worked by', () => {
    const titled = (title: string): Command => ({
      kind: 'record-setup',
      setup: { ...setupWith({ criteria: [{}, {}] }), title },
      isExample: false,
      reason: null,
    })
    const state = apart(titled('Nord'), titled('Syd'))
    expect(state.setup.heads).toHaveLength(2)
    expect(setupOf(state)).toBe(state.setup.heads[0]?.value)
  })

  test('about whether an application is withdrawn it awaits a ruling', () => {
    const status = (value: 'withdrawn' | 'active'): Command => ({
      kind: 'set-status',
      caseNumber: nine,
      status: value,
      reason: 'Brev',
    })
    const state = apart(status('withdrawn'), status('active'))
    const setup = setupOf(state)!
    const standings = contestOf(state, setup, setup.areas[0]!).contenders
    expect(standings[0]?.standing).toEqual({ status: 'disputed' })
  })
})
