import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrivals, arrivalsOf, knownCount } from '~/domain/log/arrivalsOf.ts'
import { chainEvents } from '~/domain/log/chain.ts'
import { createPast } from '~/domain/log/createPast.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, headOf, type Log } from '~/domain/log/Log.ts'
import { momentsIn } from '~/domain/log/momentsIn.ts'
import type { ChainId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { finish } from '~/lib/steps.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { assessorId, caseNumber, roundLogFrom, testRound } from '../../support/builders.ts'
import { actsCommands, day, decideOn, sendFrom } from '../../support/acts.ts'
import { anyHistory, merged, stateOf } from '../../support/devices.ts'
import { longLog } from '../../support/longLog.ts'

const at = (text: string) => `2026-06-${text}Z` as Instant
const agency = 'agency00000000001' as ChainId
const answer = 'answer00000000001' as ChainId
const anne = assessorId('Anne')
const brief = 'b'.repeat(64)

type Written = readonly [at: Instant, draft: EventDraft]

/** A chain whose events were written when they say. */
function chainOf(chain: ChainId, written: readonly Written[], clock = 0) {
  return written.reduce<Log['chains']>((chains, [when, draft]) => {
    const known = chains.get(chain) ?? []
    const stamp = { chain, at: when, actor: 'Anne' }
    return new Map([[chain, [...known, ...chainEvents([draft], headOf(known), clock, stamp)]]])
  }, new Map())
}

const begun = (role: 'agency' | 'answer', from?: string): EventDraft => ({
  kind: 'chain-begun',
  body: {
    roundId: testRound,
    role,
    assessorId: role === 'answer' ? anne : null,
    ...(from && { brief: from }),
  },
})
const reason = (text: string): EventDraft => ({
  kind: 'set-reasoned',
  body: { reason: text, replaces: [] },
})
const declared = (number: string): EventDraft => ({
  kind: 'declaration-made',
  body: { caseNumber: caseNumber(number), ground: null, text: '' },
})
const received = (seq: number): EventDraft => ({
  kind: 'answer-received',
  body: {
    answer: {
      assessorId: anne,
      digest: 'c'.repeat(64),
      devicePublicKey: 'key',
      heads: [{ chain: answer, seq, id: 'd'.repeat(64) }],
      receipt: 'AAAA-AA',
    },
  },
})

const logOf = (...parts: readonly Log['chains'][]): Log => ({
  chains: new Map(parts.flatMap((chains) => [...chains])),
  setAside: [],
})

/** What was known, by chain and number, the first first. */
const inOrder = ({ byArrival, events, knownAt }: Arrivals) =>
  byArrival.map((place) => {
    const event = events[place]
    return `${event?.chain.slice(0, 2)}${event?.seq} ${knownAt[place]?.slice(8, 16)}`
  })

describe('[CL5] what the agency knew', () => {
  const home = chainOf(answer, [
    [at('01T10:00:00'), begun('answer', brief)],
    [at('01T11:00:00'), declared('20-9')],
    [at('03T11:00:00'), declared('20-10')],
  ])

  test('counts from when its people wrote it, and of an answer from when it was received', () => {
    const office = chainOf(agency, [
      [at('01T08:00:00'), begun('agency')],
      [at('02T08:00:00'), reason('Før')],
      [at('05T09:00:00'), received(2)],
      [at('07T09:00:00'), received(3)],
    ])
    expect(inOrder(arrivalsOf(logOf(office, home)))).toEqual([
      'ag1 01T08:00',
      'ag2 02T08:00',
      'an1 05T09:00',
      'an2 05T09:00',
      'ag3 05T09:00',
      'an3 07T09:00',
      'ag4 07T09:00',
    ])
  })

  test('counts what no receipt covers last of all', () => {
    const office = chainOf(agency, [
      [at('01T08:00:00'), begun('agency')],
      [at('05T09:00:00'), received(2)],
      [at('09T09:00:00'), reason('Sidst')],
    ])
    const order = inOrder(arrivalsOf(logOf(office, home)))
    expect(order).toContain('an2 05T09:00')
    expect(order).toContain('an3 09T09:00')
  })

  test('counts an assessor who acts on the agency’s own device from when it was written', () => {
    const office = chainOf(agency, [[at('01T08:00:00'), begun('agency')]])
    const here = chainOf(answer, [
      [at('02T10:00:00'), begun('answer')],
      [at('03T10:00:00'), declared('20-9')],
    ])
    expect(inOrder(arrivalsOf(logOf(office, here)))).toContain('an2 03T10:00')
  })

  test('knows nothing before what stands before it, whatever the clock says', () => {
    const office = chainOf(agency, [
      [at('04T08:00:00'), begun('agency')],
      [at('01T08:00:00'), reason('Uret gik forkert')],
      [at('05T08:00:00'), reason('Uret er stillet')],
    ])
    expect(inOrder(arrivalsOf(logOf(office)))).toEqual([
      'ag1 04T08:00',
      'ag2 04T08:00',
      'ag3 05T08:00',
    ])
  })

  test('is counted at a moment with all of its second, and just before or after an event', () => {
    const office = chainOf(agency, [
      [at('01T08:00:00'), begun('agency')],
      [at('02T14:00:00'), reason('A')],
      [at('02T14:00:00'), reason('B')],
      [at('02T14:00:01'), reason('C')],
    ])
    const log = logOf(office)
    const arrivals = arrivalsOf(log)
    const time = (text: string) => knownCount(arrivals, { kind: 'time', at: at(text) })
    expect(['01T07:59:59', '02T13:59:59', '02T14:00:00', '02T14:00:01'].map(time)).toEqual([
      0, 1, 3, 4,
    ])
    const eventId = log.chains.get(agency)?.[2]?.id ?? ('' as never)
    expect(knownCount(arrivals, { kind: 'before', eventId })).toBe(2)
    expect(knownCount(arrivals, { kind: 'after', eventId })).toBe(3)
    expect(knownCount(arrivals, { kind: 'now' })).toBe(4)
    expect(knownCount(arrivals, { kind: 'after', eventId: 'x' as never })).toBeUndefined()
  })
})

describe('[CL5] the round at a moment', () => {
  const plainly = ({ events, rank }: Arrivals, count: number) =>
    fold(events.filter((_event, place) => (rank[place] ?? 0) < count))

  test('is the fold of what was known, in whatever order the moments are asked for', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(fc.nat(), { maxLength: 8 }), (log, asked) => {
        const arrivals = arrivalsOf(log)
        const past = createPast(arrivals)
        for (const each of asked) {
          const count = each % (arrivals.events.length + 1)
          expect(finish(past.at(count))).toEqual(plainly(arrivals, count))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('is the same with and without what was folded on the way to another, in a long log', () => {
    const log = longLog(3000)
    const arrivals = arrivalsOf(log)
    const past = createPast(arrivals)
    for (const count of [2900, 2100, 2899, 2101, 1500, 3001, 700]) {
      expect(finish(past.at(count))).toEqual(plainly(arrivals, count))
    }
    expect(finish(past.at(arrivals.events.length))).toEqual(stateOf(log))
  })

  test('is empty before anything was known', () => {
    const past = createPast(arrivalsOf(longLog(50)))
    expect(setupOf(finish(past.at(0)))).toBeUndefined()
  })
})

describe('moments that people ask for by name', () => {
  test('are meetings, sendings, imports from their first event, second looks and the closing', () => {
    const commands = [...actsCommands, decideOn('energi', ['20-9'])]
    const before = stateOf(roundLogFrom(commands))
    const log = roundLogFrom([
      ...commands,
      {
        kind: 'record-discussion',
        areaId: 'energi' as never,
        note: 'Drøftet',
      },
      { kind: 'record-discussion', areaId: 'energi' as never, note: 'Drøftet mere' },
      sendFrom(before),
      {
        kind: 'record-reassessment',
        reassessment: {
          reassessmentId: 'reassessment0001' as never,
          areaIds: ['energi' as never],
          askedBy: 'Departementet',
          askedOn: day('2026-06-01'),
          basis: 'Geografi',
          standing: 'open',
        },
      },
      { kind: 'close-round', reason: 'Aflyst' },
    ])
    const moments = momentsIn(log, arrivalsOf(log))
    expect(moments.map(({ kind }) => kind)).toEqual([
      'file-read',
      'meeting',
      'sent',
      'reassessment',
      'closed',
    ])
    const first = foldOrder(log).find(({ id }) => id === moments[0]?.eventId)
    expect(first?.kind).toBe('application-recorded')
  })

  test('are two meetings where half a day lies between', () => {
    const talk = (when: Instant): Written => [
      when,
      {
        kind: 'discussion-recorded',
        body: { areaId: 'energi' as never, note: '', minority: '', present: [], replaces: [] },
      },
    ]
    const log = logOf(
      chainOf(agency, [
        [at('01T08:00:00'), begun('agency')],
        talk(at('01T09:00:00')),
        talk(at('01T15:00:00')),
        talk(at('02T09:00:00')),
      ]),
    )
    expect(momentsIn(log, arrivalsOf(log)).map((moment) => moment.at)).toEqual([
      at('01T09:00:00'),
      at('02T09:00:00'),
    ])
  })
})

test('merging what came later changes no ranking of before', () => {
  const office = chainOf(agency, [
    [at('01T08:00:00'), begun('agency')],
    [at('02T08:00:00'), reason('Før')],
  ])
  const more = chainOf(
    'agency00000000002' as ChainId,
    [
      [at('03T08:00:00'), begun('agency')],
      [at('03T09:00:00'), reason('Fra kollegaen')],
    ],
    5,
  )
  const both = merged(logOf(office), more.values())
  const stateAtSecond = (log: Log) => {
    const arrivals = arrivalsOf(log)
    const count = knownCount(arrivals, { kind: 'time', at: at('02T12:00:00') }) ?? -1
    return finish(createPast(arrivals).at(count))
  }
  expect(stateAtSecond(both)).toEqual(stateAtSecond(logOf(office)))
})
