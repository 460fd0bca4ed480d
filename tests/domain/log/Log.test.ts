import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainEvents, digestOf, eventToLine } from '~/domain/log/chain.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import {
  emptyLog,
  foldOrder,
  headOf,
  type Log,
  logDigest,
  logWith,
  mergeRun,
} from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { ok } from '~/lib/result.ts'
import { assessor, assessorId, caseNumber, chainIdOf, testInstant } from '../../support/builders.ts'
import { acted, anyHistory, commonStart, merged, stateOf } from '../../support/devices.ts'

const chain = chainIdOf('agency')
const events = commonStart.chains.get(chain)!
const person = (name: string): EventDraft => ({
  kind: 'assessor-recorded',
  body: { assessor: assessor(name), isRemoved: false, replaces: [] },
})
const stamp = { chain, at: testInstant, actor: 'Ida' }

/** More events of the agency's chain after its first `after`, with clocks from `clock`. */
const branch = (after: number, names: readonly string[], clock: number) =>
  chainEvents(names.map(person), headOf(events.slice(0, after)), clock, stamp)

describe('[LG2] a run', () => {
  test('that follows on is added', () => {
    const more = branch(events.length, ['Per', 'Pia'], 0)
    const log = merged(commonStart, [more])
    expect(log.chains.get(chain)).toEqual([...events, ...more])
    expect(headOf(log.chains.get(chain)!)).toMatchObject({ seq: events.length + 2 })
    expect(headOf([])).toBeNull()
  })

  test('with a gap before it is refused as a whole, and the place named', () => {
    expect(mergeRun(emptyLog, events.slice(1))).toEqual({
      ok: false,
      faults: [{ code: 'gap', chain, seq: 2 }],
    })
    const holed = events.toSpliced(2, 1)
    expect(mergeRun(emptyLog, holed)).toEqual({
      ok: false,
      faults: [{ code: 'gap', chain, seq: 4 }],
    })
  })

  test('with a changed event is refused as a whole, and the place named', () => {
    const spoilt = events.with(3, { ...events[3]!, actor: 'En anden' })
    expect(mergeRun(emptyLog, spoilt)).toEqual({
      ok: false,
      faults: [{ code: 'wrong-hash', chain, seq: 4 }],
    })
  })

  test('that begins a chain follows nothing', () => {
    const fields = { ...events[0]!, prev: events[1]!.id }
    const odd = { ...fields, id: digestOf(eventToLine(fields)) as EventId }
    expect(mergeRun(emptyLog, [odd])).toEqual({
      ok: false,
      faults: [{ code: 'wrong-hash', chain, seq: 1 }],
    })
  })

  test('passes in pieces only when it would pass whole', () => {
    const [next] = branch(events.length, ['Per'], 0)
    const fields = { ...next!, clock: events.at(-1)!.clock }
    const stopped = { ...fields, id: digestOf(eventToLine(fields)) as EventId }
    const fault = { code: 'wrong-hash', chain, seq: stopped.seq }
    expect(mergeRun(commonStart, [stopped])).toEqual({ ok: false, faults: [fault] })
    expect(mergeRun(emptyLog, [...events, stopped])).toEqual({ ok: false, faults: [fault] })
  })

  test('is refused when its clock is more than a million ahead, event by event', () => {
    const seen = events.at(-1)!.clock
    const just = branch(events.length, ['Per'], seen + 999_999)
    expect(just[0]!.clock).toBe(seen + 1_000_000)
    expect(mergeRun(commonStart, just).ok).toBe(true)
    const leap = branch(events.length, ['Per'], seen + 1_000_000)
    const faults = [{ code: 'clock', chain, seq: leap[0]!.seq }]
    expect(mergeRun(commonStart, leap)).toEqual({ ok: false, faults })
    expect(mergeRun(emptyLog, [...events, ...leap])).toEqual({ ok: false, faults })
  })
})

describe('events just made', () => {
  const run = chainEvents(['anna', 'bo'].map(person), null, 0, stamp)
  const more = chainEvents([person('ida')], headOf(run), 2, stamp)

  test('join the log as they would by a merge', () => {
    const log = logWith(emptyLog, run)
    expect(ok(log)).toEqual(mergeRun(emptyLog, run))
    expect(ok(logWith(log, more))).toEqual(mergeRun(log, more))
    expect(logWith(log, [])).toEqual(log)
  })

  test('are a bug where they do not follow', () => {
    expect(() => logWith(emptyLog, more)).toThrow('does not follow')
    expect(() => logWith(logWith(emptyLog, run), run)).toThrow('does not follow')
    expect(() => logWith(emptyLog, run.slice(1))).toThrow('does not follow')
  })
})

describe('[LG3] a fork', () => {
  const first = branch(events.length - 1, ['Per'], 0)
  const other = branch(events.length - 1, ['Pia', 'Poul'], 0)
  const start = merged(emptyLog, [events.slice(0, -1)])
  const forked = merged(merged(start, [first]), [other])

  test('leaves the branch that came first, and sets the other aside', () => {
    expect(forked.chains.get(chain)).toEqual([...events.slice(0, -1), ...first])
    expect(forked.setAside).toEqual(other)
    expect(stateOf(forked).assessors.has(assessorId('Pia'))).toBe(false)
    expect(stateOf(forked).assessors.has(assessorId('Per'))).toBe(true)
  })

  test('is the same when it comes again, whole or with its beginning', () => {
    expect(merged(forked, [other])).toBe(forked)
    expect(merged(forked, [[...events.slice(0, -1), ...other]])).toBe(forked)
  })

  test('inside a run is found where the two part', () => {
    const log = merged(emptyLog, [[...events.slice(0, -1), ...other]])
    const after = merged(log, [events])
    expect(after.setAside).toEqual([events.at(-1)])
    expect(after.chains).toEqual(log.chains)
  })
})

describe('[LG4] the order of folding', () => {
  test('is logical clock, then chain, then number', () => {
    fc.assert(
      fc.property(anyHistory, (log) => {
        const ordered = foldOrder(log)
        const key = ({ clock, chain, seq }: RoundEvent) =>
          `${String(clock).padStart(9)} ${chain} ${String(seq).padStart(9)}`
        const keys = ordered.map(key)
        expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)))
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 30 },
    )
  })

  test('keeps every event behind all that its writer had seen', () => {
    fc.assert(
      fc.property(anyHistory, (log) => {
        const place = new Map(foldOrder(log).map(({ id }, index) => [id, index]))
        for (const { id, body } of foldOrder(log)) {
          const replaced = 'replaces' in body ? body.replaces : []
          for (const before of replaced) expect(place.get(before)!).toBeLessThan(place.get(id)!)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the digest of a log', () => {
  const giving = (log: Log) =>
    acted(
      log,
      {
        kind: 'mark-done',
        assessorId: assessorId('Anne'),
        caseNumber: caseNumber('20-9'),
        isDone: true,
      },
      'x',
    )

  test('moves with every event but those of an assessor’s own work', () => {
    const worked = giving(commonStart)
    expect(foldOrder(worked).length).toBeGreaterThan(foldOrder(commonStart).length)
    expect(logDigest(worked)).toBe(logDigest(commonStart))
    const more = merged(commonStart, [branch(events.length, ['Per'], 0)])
    expect(logDigest(more)).not.toBe(logDigest(commonStart))
  })

  test('is one, whatever order the chains came in', () => {
    fc.assert(
      fc.property(anyHistory, (log) => {
        const turned = merged(emptyLog, [...log.chains.values()].toReversed())
        expect(logDigest(turned)).toBe(logDigest(log))
      }),
      { numRuns: 20 },
    )
  })
})
