import { describe, expect, test } from 'vitest'
import { changesFrozenMethod } from '~/domain/log/changesFrozenMethod.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { evolve } from '~/domain/log/evolve.ts'
import { objectionTo } from '~/domain/log/objectionTo.ts'
import { headIds } from '~/domain/log/Register.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { violationOf } from '~/domain/log/Violation.ts'
import type { ChainId, EventId, RoundId } from '~/domain/model/ids.ts'
import { methodOf, type Setup } from '~/domain/model/Setup.ts'
import {
  answersOf,
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  chainIdOf,
  criterionId,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
  testInstant,
  testRound,
} from '../../support/builders.ts'
import { commonStart, stateOf } from '../../support/devices.ts'

const state = stateOf(commonStart)
const agency = chainIdOf('agency')

/** A draft as an event of some chain, with a made-up place: folding looks at neither. */
const eventFrom = (draft: EventDraft, chain: ChainId = agency): RoundEvent => ({
  ...draft,
  id: 'f'.repeat(64) as EventId,
  chain,
  seq: 99,
  prev: null,
  clock: 1000,
  at: testInstant,
  actor: 'Ida',
})

const begun = (chain: ChainId, role: 'agency' | 'work' | 'answer', name: string | null) =>
  evolve(
    state,
    eventFrom(
      {
        kind: 'chain-begun',
        body: { roundId: testRound, role, assessorId: name === null ? null : assessorId(name) },
      },
      chain,
    ),
  )

const whyNot = (from: RoundState, draft: EventDraft, chain?: ChainId) => {
  const after = evolve(from, eventFrom(draft, chain))
  return after.withoutEffect.map(({ why }) => why.code)
}

const statusSet: EventDraft = {
  kind: 'application-status-set',
  body: { caseNumber: caseNumber('20-9'), status: 'rejected', reason: 'x', replaces: [] },
}
const handedIn = (points: readonly number[]): EventDraft => ({
  kind: 'assessment-handed-in',
  body: { caseNumber: caseNumber('20-9'), answers: answersOf(points), replaces: [] },
})

describe('[LG6] a merged event that breaks a rule', () => {
  const answers = chainIdOf('answer', 'Anne')

  test('stays in the log without effect, with its reason', () => {
    const unknown = eventFrom({
      ...statusSet,
      body: { ...statusSet.body, caseNumber: caseNumber('20-99') },
    })
    const after = evolve(state, unknown)
    expect(after.withoutEffect).toEqual([
      { event: unknown, why: { code: 'unknown-application', subject: '20-99' } },
    ])
    expect(after.applications).toEqual(state.applications)
    expect(after.clock).toBe(1000)
  })

  test('speaks from a chain of another role, or from none', () => {
    expect(whyNot(begun(answers, 'answer', 'Anne'), statusSet, answers)).toEqual(['wrong-chain'])
    expect(whyNot(state, statusSet, chainIdOf('agency', 'ukendt'))).toEqual(['wrong-chain'])
  })

  test('[LG2] begins a chain a second time', () => {
    const owned = begun(answers, 'answer', 'Anne')
    const again: EventDraft = {
      kind: 'chain-begun',
      body: { roundId: testRound, role: 'agency', assessorId: null },
    }
    expect(whyNot(owned, again, answers)).toEqual(['wrong-chain'])
    expect(evolve(owned, eventFrom(again, answers)).chains.get(answers)?.role).toBe('answer')
  })

  test('belongs to another round', () => {
    const body = {
      roundId: 'another000000001' as RoundId,
      role: 'agency',
      assessorId: null,
    } as const
    expect(whyNot(state, { kind: 'chain-begun', body }, chainIdOf('agency', 'x'))).toEqual([
      'other-round',
    ])
  })

  test('[SC2] hands in an assessment with something open, or points off the scale', () => {
    const owned = begun(answers, 'answer', 'Anne')
    expect(whyNot(owned, handedIn([4]), answers)).toEqual(['incomplete-hand-in'])
    expect(whyNot(owned, handedIn([4, 9]), answers)).toEqual(['off-scale'])
    expect(whyNot(owned, handedIn([4, 5]), answers)).toEqual([])
    expect(whyNot(owned, handedIn([4, 5, 5]), answers)).toEqual(['unknown-criterion'])
  })

  test('comes from somebody the agency does not know', () => {
    const chain = chainIdOf('answer', 'Ukendt')
    expect(whyNot(begun(chain, 'answer', 'Ukendt'), handedIn([4, 5]), chain)).toEqual([
      'unknown-assessor',
    ])
    const work = chainIdOf('work', 'Ukendt')
    const point: EventDraft = {
      kind: 'point-given',
      body: {
        caseNumber: caseNumber('20-9'),
        criterionId: criterionId('k1'),
        mark: markOf(4),
        replaces: [],
      },
    }
    const after = evolve(begun(work, 'work', 'Ukendt'), eventFrom(point, work))
    expect(after.withoutEffect).toHaveLength(1)
    expect(after.frozenBy).toBeNull()
  })

  test('asks for money from a funder the round does not have', () => {
    const amounts = [{ funderId: 'uf', year: 2021, amount: 1 }] as never
    const draft: EventDraft = {
      kind: 'application-recorded',
      body: { application: application('20-9', { amounts }), replaces: [] },
    }
    expect(violationOf(state, draft, { role: 'agency', assessorId: null })).toEqual({
      code: 'unknown-funder',
      subject: 'uf',
    })
  })
})

describe('[LG7] the method', () => {
  const setup = setupWith({ criteria: [{}, {}] })
  const applications = [application('20-9'), application('20-10')]
  const from = (points: readonly (number | null)[] | null) =>
    roundStateFrom([
      ...roundCommands(setup, applications, points ? [assessed('20-9', 'Anne', points)] : []),
    ])
  const fresh = from(null)
  const scored = from([4, 3])

  const record = (to: Setup, reason: string | null = null): Command => ({
    kind: 'record-setup',
    setup: to,
    isExample: false,
    reason,
  })
  const codeOf = (from: RoundState, command: Command) => {
    const decided = decide(from, command)
    return decided.ok ? null : decided.faults[0]?.code
  }

  test('is free until the first mark is given, by whomever', () => {
    expect(fresh.frozenBy).toBeNull()
    expect(from([null, null]).frozenBy).toBeNull()
    expect(scored.frozenBy).toMatchObject({ at: testInstant })
    expect(codeOf(fresh, record({ ...setup, quorum: 3 }))).toBeNull()
    const panel: Command = {
      kind: 'give-panel-point',
      caseNumber: caseNumber('20-9'),
      criterionId: criterionId('k1'),
      mark: null,
      remark: 'Drøftet',
    }
    expect(roundStateFrom([...roundCommands(setup, applications), panel]).frozenBy).toBeNull()
    const marked: Command = { ...panel, mark: markOf('abstained') }
    expect(roundStateFrom([...roundCommands(setup, applications), marked]).frozenBy).not.toBeNull()
  })

  test.each<[string, Partial<Setup>]>([
    ['quorum', { quorum: 3 }],
    ['basis', { basis: 'panel' }],
    ['recusal scope', { recusalScope: 'application' }],
    ['open places', { openPlaces: 3 }],
    ['thresholds', { overallThreshold: 3 }],
    ['cascade', { cascade: [criterionId('k1')] }],
    ['direction', { scale: { ...setup.scale, best: 'low' } }],
    ['weights', { criteria: setupWith({ criteria: [{ weight: 300 }, { weight: 700 }] }).criteria }],
  ])('is frozen then: another %s needs a reason', (_name, change) => {
    const changed = { ...setup, ...change }
    expect(codeOf(scored, record(changed))).toBe('method-frozen')
    expect(codeOf(scored, record(changed, 'Enighed i panelet'))).toBeNull()
    expect(changesFrozenMethod(scored, changed)).toBe(true)
    expect(changesFrozenMethod(fresh, changed)).toBe(false)
  })

  test('is not the title, the areas or the deadline', () => {
    expect(codeOf(scored, record({ ...setup, title: 'Runde 2' }))).toBeNull()
    expect(Object.keys(methodOf(setup))).not.toContain('title')
    const more = [
      ...setup.areas,
      { ...setup.areas[0]!, id: 'vand', name: { da: 'Vand', en: null } },
    ]
    expect(codeOf(scored, record({ ...setup, areas: more as never }))).toBeNull()
  })

  test('keeps every version with its reason', () => {
    const changed = roundStateFrom([
      ...roundCommands(setup, applications, [assessed('20-9', 'Anne', [4, 3])]),
      record({ ...setup, quorum: 3 }, 'Flere bedømmere'),
    ])
    expect(changed.setupVersions.map(({ reason }) => reason)).toEqual([null, 'Flere bedømmere'])
  })

  test('[LG6] changed without a reason by another device has no effect once merged', () => {
    const draft: EventDraft = {
      kind: 'setup-recorded',
      body: {
        setup: { ...setup, quorum: 3 },
        rulesVersion: 1,
        isExample: false,
        reason: null,
        replaces: headIds(scored.setup),
      },
    }
    expect(whyNot(scored, draft)).toEqual(['reason-needed'])
    expect(whyNot(fresh, draft)).toEqual([])
  })

  test('never leaves a given point off the scale, nor an application without its area or funder', () => {
    const narrow = { ...setup, scale: { ...setup.scale, max: 3 as Setup['scale']['max'] } }
    expect(codeOf(scored, record(narrow, 'Enklere'))).toBe('scale-in-use')
    const elsewhere = { ...setup, areas: setup.areas.slice(1) }
    expect(objectionTo(fresh, record(elsewhere))).toEqual({
      code: 'area-in-use',
      subject: 'energi',
    })
    const funded = setupWith({ criteria: [{}, {}], funders: [{ id: 'uf', frames: { 2021: 1 } }] })
    const asking = application('20-9', {
      amounts: [{ funderId: 'uf', year: 2021, amount: 1 }] as never,
    })
    const asked = roundStateFrom(roundCommands(funded, [asking]))
    expect(objectionTo(asked, record(setup))?.code).toBe('funder-in-use')
  })
})

test('a panel point and an assignment are facts of the application', () => {
  const after = roundStateFrom([
    ...roundCommands(setupWith({ criteria: [{}] }), [application('20-9')]),
    { kind: 'record-assessor', assessor: assessor('Anne') },
    {
      kind: 'assign',
      caseNumber: caseNumber('20-9'),
      assessorId: assessorId('Anne'),
      isAssigned: true,
    },
    {
      kind: 'import-assessments',
      file: testFile,
      newAssessors: [],
      assessments: [],
      panelPoints: [
        {
          caseNumber: caseNumber('20-9'),
          criterionId: criterionId('k1'),
          mark: markOf(4),
          remark: 'Enige',
        },
      ],
    },
  ])
  const facts = after.applications.get(caseNumber('20-9'))!
  expect([...facts.assignments.keys()]).toEqual(['Anne'])
  expect(facts.panelPoints.get(criterionId('k1'))?.heads).toMatchObject([
    { value: { mark: { points: 4 }, remark: 'Enige' }, actor: 'Sagsbehandler' },
  ])
  expect(after.lastChange).toBe(testInstant)
})
