import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evolve, evolveAll } from '~/domain/log/evolve.ts'
import { emptyLog, foldOrder, type Log, mergeRun } from '~/domain/log/Log.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState } from '~/domain/log/RoundState.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { application, caseNumber, roundLogFrom } from '../../support/builders.ts'
import { acted, anyHistory, commonStart, merged, stateOf } from '../../support/devices.ts'

const runsOf = ({ chains }: Log): readonly (readonly RoundEvent[])[] => [...chains.values()]

/** Merges what can be merged; what is refused for a gap comes again later, until all is in. */
function delivered(runs: readonly (readonly RoundEvent[])[]): Log {
  let [log, waiting] = [emptyLog, runs]
  while (waiting.length > 0) {
    const refused = waiting.filter((run) => {
      const result = mergeRun(log, run)
      if (result.ok) log = result.value
      return !result.ok
    })
    if (refused.length === waiting.length) throw new Error('nothing more can be merged')
    waiting = refused
  }
  return log
}

/** The chains cut into pieces, some pieces twice, some overlapping, all shuffled. */
const anyDelivery = anyHistory.chain((log) => {
  const pieces = runsOf(log).map((run) =>
    fc
      .tuple(
        fc.uniqueArray(fc.nat(Math.max(run.length - 1, 0)), { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(run.length), fc.nat(run.length)), { maxLength: 2 }),
      )
      .map(([cuts, extra]) => {
        const ends = [...new Set([0, ...cuts, run.length])].toSorted((a, b) => a - b)
        return [
          ...ends.slice(1).map((end, index) => run.slice(ends[index], end)),
          ...extra.map(([a, b]) => run.slice(Math.min(a, b), Math.max(a, b))),
        ]
      }),
  )
  return fc
    .tuple(...pieces)
    .map((found) => found.flat())
    .chain((runs) => fc.shuffledSubarray(runs, { minLength: runs.length }))
    .map((runs) => ({ log, runs }))
})

describe('[LG4] merging', () => {
  test('[RK3] any order, repetition and pieces of deliveries comes to the same state and ranking', () => {
    fc.assert(
      fc.property(anyDelivery, ({ log, runs }) => {
        const arrived = delivered(runs)
        expect(arrived.setAside).toEqual([])
        expect(foldOrder(arrived)).toEqual(foldOrder(log))
        expect(allSheets(stateOf(arrived))).toEqual(allSheets(stateOf(log)))
      }),
    )
  })

  test('[M1] ten thousand deliveries of the same packages, in any order and again, come to one log', () => {
    const idsIn = (log: Log) => foldOrder(log).map(({ id }) => id)
    let deliveries = 0
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat(1_000_000)), (log, numbers) => {
        const whole = idsIn(log)
        const packages = runsOf(log).flatMap((run) => {
          const cut = Number(numbers.next().value) % (run.length + 1)
          return [run.slice(0, cut), run.slice(cut), run]
        })
        for (let time = 0; time < 40; time += 1) {
          const keyed = packages.map((run) => ({ run, key: Number(numbers.next().value) }))
          const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ run }) => run)
          expect(idsIn(delivered(shuffled))).toEqual(whole)
          deliveries += 1
        }
      }),
      { numRuns: 250 },
    )
    expect(deliveries).toBe(10_000)
    // As much work as in histories.test.ts, and as slow where other work goes on beside it.
  }, 180_000)

  test('a part first and the rest later comes to the same state', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat(20)), (log, lengths) => {
        const some = runsOf(log).map((run) => run.slice(0, lengths.next().value ?? 0))
        const part = delivered(some)
        const whole = merged(part, runsOf(log).toReversed())
        expect(stateOf(whole)).toEqual(stateOf(log))
      }),
    )
  })

  test('what is there already changes nothing at all', () => {
    fc.assert(
      fc.property(anyHistory, (log) => {
        expect(merged(log, runsOf(log))).toBe(log)
        expect(merged(log, [[]])).toBe(log)
      }),
    )
  })

  test('the histories tried hold disagreements, hand-ins and many chains', () => {
    const states = fc.sample(anyHistory, { numRuns: 150, seed: 11 }).map(stateOf)
    const facts = states.flatMap(({ applications }) => [...applications.values()])
    expect(facts.filter(({ status }) => isDisputed(status)).length).toBeGreaterThan(5)
    expect(facts.filter(({ record }) => isDisputed(record)).length).toBeGreaterThan(5)
    const registers = facts.flatMap(({ assessments }) => [...assessments.values()])
    expect(registers.filter((register) => isDisputed(register)).length).toBeGreaterThan(5)
    const handedIn = registers.filter((register) => settled(register)?.isHandedIn)
    expect(handedIn.length).toBeGreaterThan(20)
    expect(Math.max(...states.map(({ chains }) => chains.size))).toBeGreaterThan(5)
    const acts = states.flatMap((state) => [
      ...state.acts.appointments.values(),
      ...state.acts.conditions.values(),
    ])
    expect(acts.filter(isDisputed).length).toBeGreaterThan(5)
  })
})

describe('[LG6] folding', () => {
  test('event by event comes to the same as all at once', () => {
    fc.assert(
      fc.property(anyHistory, (log) => {
        const events = foldOrder(log)
        expect(events.reduce(evolve, emptyState)).toEqual(stateOf(log))
        const middle = Math.floor(events.length / 2)
        const half = evolveAll(emptyState, events.slice(0, middle))
        expect(evolveAll(half, events.slice(middle))).toEqual(stateOf(log))
      }),
    )
  })

  test('leaves the state before as it was', () => {
    fc.assert(
      fc.property(anyHistory, (log) => {
        let state = emptyState
        for (const event of foldOrder(log)) {
          const before = structuredClone(state)
          const after = evolve(frozen(state), event)
          expect(state).toEqual(before)
          state = after
        }
      }),
      { numRuns: 20 },
    )
  })
})

/** Freezes records and lists all the way down; maps are compared with a copy instead. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) frozen(inner)
  return value instanceof Map ? value : Object.freeze(value)
}

describe('[LG5] a disagreement', () => {
  const number = caseNumber('20-9')
  const titled = (log: Log, title: string, device: string) =>
    acted(log, { kind: 'record-application', application: application('20-9', { title }) }, device)
  const recordIn = (log: Log) => stateOf(log).applications.get(number)!.record
  const titlesIn = (log: Log) => recordIn(log).heads.map(({ value }) => value.title)

  const north = titled(commonStart, 'Nord', 'north')
  const south = titled(commonStart, 'Syd', 'south')
  const both = merged(north, runsOf(south))

  test('shows both, whoever merges, and stays one when merged again', () => {
    expect(titlesIn(both).toSorted()).toEqual(['Nord', 'Syd'])
    expect(stateOf(merged(south, runsOf(north)))).toEqual(stateOf(both))
    expect(isDisputed(recordIn(merged(both, runsOf(south))))).toBe(true)
  })

  test('is not resolved by somebody who had seen only one of the two', () => {
    const again = titled(north, 'Nordvest', 'north')
    expect(titlesIn(merged(again, runsOf(south))).toSorted()).toEqual(['Nordvest', 'Syd'])
  })

  test('is resolved by a third event that names both', () => {
    const resolved = titled(both, 'Nord og Syd', 'north')
    expect(titlesIn(resolved)).toEqual(['Nord og Syd'])
    expect(titlesIn(merged(south, runsOf(resolved)))).toEqual(['Nord og Syd'])
  })

  test('has one value while there is one head', () => {
    expect(settled(recordIn(commonStart))?.title).toBe('Klynge 20-9')
    expect(settled(recordIn(both))).toBeUndefined()
    expect(roundLogFrom([], both)).toBe(both)
  })
})
