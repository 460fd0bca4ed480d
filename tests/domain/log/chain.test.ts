import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chainEvents,
  checkChain,
  digestOf,
  eventToLine,
  lineToEvent,
  type Stamp,
} from '~/domain/log/chain.ts'
import { type EventDraft, eventBodies } from '~/domain/log/eventKinds.ts'
import { lineSchemas, maxEventBytes, type RoundEvent } from '~/domain/log/RoundEvent.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import {
  application,
  caseNumber,
  chainIdOf,
  criterionId,
  roundLogFrom,
  roundCommands,
  setupWith,
  testInstant,
} from '../../support/builders.ts'
import { anyHistory, commonStart } from '../../support/devices.ts'

const stamp: Stamp = { chain: chainIdOf('agency'), at: testInstant, actor: 'Ida' }
const remark = (text: string): EventDraft => ({
  kind: 'remark-given',
  body: {
    caseNumber: caseNumber('20-9'),
    criterionId: criterionId('k1'),
    remark: text,
    replaces: [],
  },
})

const events = commonStart.chains.get(chainIdOf('agency'))!
const lines = events.map(eventToLine)

/** Reads lines the way a file is read: each by itself, then the chain as a whole. */
function read(given: readonly string[]) {
  const found: RoundEvent[] = []
  for (const [index, line] of given.entries()) {
    const result = lineToEvent(line, index + 1)
    if (!result.ok) return result
    found.push(result.value)
  }
  return checkChain(found, null)
}

const changed = (index: number, from: string, to: string) =>
  lines.with(index, lines[index]!.replace(from, to))

describe('[LG1] an event', () => {
  test('is its exact bytes, and its id is their SHA-256', () => {
    expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digestOf('æ')).toBe(digestOf('\u00e6'))
    for (const [index, event] of events.entries()) expect(event.id).toBe(digestOf(lines[index]!))
  })

  test('is read back from its line, whatever people have written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const [event] = chainEvents([remark(text)], null, 0, stamp)
        expect(lineToEvent(eventToLine(event!), 1)).toEqual({ ok: true, value: event })
      }),
    )
  })

  test.each([
    ['white space', (line: string) => `${line} `, 'not-canonical'],
    ['fields in another order', (line: string) => reordered(line), 'not-canonical'],
    [
      'a number spelt otherwise',
      (line: string) => line.replace('"seq":1', '"seq":1.0'),
      'not-canonical',
    ],
    [
      'a field twice',
      (line: string) => line.replace('"seq":1', '"seq":1,"seq":1'),
      'not-canonical',
    ],
    ['half a line', (line: string) => line.slice(0, 40), 'not-json'],
    ['nothing', () => '', 'not-json'],
    [
      'a kind nobody knows',
      (line: string) => line.replace('chain-begun', 'chain-ended'),
      'unknown-kind',
    ],
    [
      'a kind every object has',
      (line: string) => line.replace('chain-begun', 'constructor'),
      'unknown-kind',
    ],
    ['no object', () => 'null', 'unknown-kind'],
    [
      'an unknown field',
      (line: string) => line.replace('"seq":1', '"seq":1,"skjult":1'),
      'malformed',
    ],
    [
      'an unknown field inside',
      (line: string) => line.replace('"body":{', '"body":{"aaa":1,'),
      'malformed',
    ],
    [
      'a prototype',
      (line: string) => line.replace('{"actor"', '{"__proto__":{},"actor"'),
      'malformed',
    ],
    [
      'a number that is not whole',
      (line: string) => line.replace('"clock":1', '"clock":1.5'),
      'malformed',
    ],
    ['too many levels', () => '['.repeat(40) + ']'.repeat(40), 'not-json'],
  ])('with %s is refused', (_name, spoil, code) => {
    const line = spoil(lines[0]!)
    expect(line).not.toBe(lines[0])
    expect(lineToEvent(line, 7)).toEqual({ ok: false, faults: [{ code, seq: 7 }] })
  })

  test('has a schema for every kind, and no more than a size', () => {
    expect([...lineSchemas.keys()].toSorted()).toEqual(Object.keys(eventBodies).toSorted())
    const long = remark('å'.repeat(maxEventBytes / 2))
    expect(() => chainEvents([long], null, 0, stamp)).toThrow(RangeError)
  })
})

/** The same object with its fields the other way round. */
const reordered = (line: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).toReversed()))

describe('[LG2] a chain', () => {
  test('that is whole is accepted', () => {
    expect(read(lines).ok).toBe(true)
    expect(checkChain([], null)).toEqual({ ok: true, value: [] })
  })

  test('numbers its events, names the one before and lets its clock rise', () => {
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    expect(events.map(({ prev }) => prev)).toEqual([
      null,
      ...events.slice(0, -1).map(({ id }) => id),
    ])
    const later = chainEvents([remark('a'), remark('b')], { ...events.at(-1)! }, 500, stamp)
    expect(later.map(({ seq, clock }) => [seq - events.length, clock])).toEqual([
      [1, 501],
      [2, 502],
    ])
  })

  test('with a changed word is refused at the event after it', () => {
    const spoilt = changed(2, 'Klynge 20-9', 'Klynge 20-8')
    expect(spoilt).not.toEqual(lines)
    expect(read(spoilt)).toEqual({ ok: false, faults: [{ code: 'wrong-hash', seq: 4 }] })
  })

  test('whose event does not say what its id says is refused there', () => {
    const spoilt = events.with(2, { ...events[2]!, actor: 'En anden' })
    expect(checkChain(spoilt, null)).toEqual({
      ok: false,
      faults: [{ code: 'wrong-hash', seq: 3 }],
    })
  })

  test.each([
    ['an event left out', lines.toSpliced(2, 1), { code: 'gap', seq: 4 }],
    ['its beginning left out', lines.slice(1), { code: 'gap', seq: 2 }],
    ['an event twice', lines.toSpliced(2, 0, lines[1]!), { code: 'gap', seq: 2 }],
    ['two events swapped', [lines[0]!, lines[2]!, lines[1]!], { code: 'gap', seq: 3 }],
  ])('with %s is refused and the place named', (_name, spoilt, fault) => {
    expect(read(spoilt)).toEqual({ ok: false, faults: [fault] })
  })

  test('with a clock that does not rise is refused', () => {
    const [first, second] = events
    const fields = { ...second!, clock: first!.clock }
    const stopped = { ...fields, id: digestOf(eventToLine(fields)) as RoundEvent['id'] }
    expect(checkChain([first!, stopped], null)).toEqual({
      ok: false,
      faults: [{ code: 'wrong-hash', seq: 2 }],
    })
  })

  test('is one chain', () => {
    const setup = setupWith()
    const [other] = roundLogFrom(
      roundCommands(setup, [application('A')]),
      undefined,
      'x',
    ).chains.values()
    expect(checkChain([events[0]!, other![1]!], null).ok).toBe(false)
  })

  test('of any history passes its own check, line by line', () => {
    fc.assert(
      fc.property(anyHistory, ({ chains }) => {
        for (const chain of chains.values()) {
          const again = read(chain.map(eventToLine))
          expect(again).toEqual({ ok: true, value: chain })
        }
      }),
      { numRuns: 30 },
    )
  })

  test('is spelt the same however its fields were put together', () => {
    const { id: _id, ...fields } = events[1]!
    const turned = Object.fromEntries(Object.entries(fields).toReversed())
    expect(canonicalJson(turned)).toBe(lines[1])
  })
})
