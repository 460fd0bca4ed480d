import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf } from '~/domain/log/chain.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log, mergeRun } from '~/domain/log/Log.ts'
import { isDisputed } from '~/domain/log/Register.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { historyOf, sentRound, type Step } from '../../support/fiveDevices.ts'

const anyStep: fc.Arbitrary<Step> = fc.nat(5 * 4 * 60 - 1).map((drawn) => ({
  device: drawn % 5,
  from: Math.floor(drawn / 5) % 4 === 0 ? Math.floor(drawn / 20) % 5 : null,
  what: Math.floor(drawn / 20),
}))
const anySteps = fc.array(anyStep, { minLength: 4, maxLength: 11, size: 'max' })

/** Numbers that say how the post goes: where runs are cut, what is lost at first, what comes twice. */
const anyPost = fc.array(fc.nat(999), { minLength: 40, maxLength: 40 })

/** The runs in pieces and shuffled; some come twice, some are lost until the end. */
function post(log: Log, numbers: readonly number[]): readonly (readonly RoundEvent[])[] {
  let at = 0
  const next = (below: number): number => numbers[at++ % numbers.length]! % below
  const pieces = [...log.chains.values()].flatMap((events) => {
    const cut = next(events.length + 1)
    const parts = [events.slice(0, cut), events.slice(cut)]
    return next(3) === 0 ? [...parts, events.slice(next(events.length))] : parts
  })
  const keyed = pieces.map((run) => ({ run, isLost: next(5) === 0, key: next(1000) }))
  const arriving = keyed.toSorted((a, b) => a.key - b.key)
  return [
    ...arriving.filter(({ isLost }) => !isLost),
    ...arriving.filter(({ isLost }) => isLost),
  ].map(({ run }) => run)
}

/** Takes in what comes; what is refused for a gap is sent again, until all is in. */
function receive(start: Log, runs: readonly (readonly RoundEvent[])[]): Log {
  let [log, waiting] = [start, runs]
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

const stateDigest = (log: Log): string => digestOf(canonicalJson(plain(fold(foldOrder(log)))))

/** A value as JSON can say it: maps and sets as lists, in the order they are in. */
function plain(value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
    return [...(value as Iterable<unknown>)].map(plain)
  }
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(fields.map(([key, inner]) => [key, plain(inner)]))
}

describe('[LG4] histories', () => {
  test('[M1] ten thousand random histories of five devices fold to the same state everywhere', () => {
    let histories = 0
    fc.assert(
      fc.property(anySteps, anyPost, fc.nat(5), (steps, numbers, receiver) => {
        const { log, devices } = historyOf(steps)
        const arrived = receive(devices[receiver] ?? sentRound, post(log, numbers))
        if (stateDigest(arrived) !== stateDigest(log)) throw new Error('another state')
        histories += 1
      }),
      { numRuns: 10_000 },
    )
    expect(histories).toBe(10_000)
    // Some ten seconds of work, and more where other work goes on beside it.
  }, 180_000)

  test('the histories tried hold disagreements, new kinds and events without effect', () => {
    const logs = fc.sample(anySteps, { numRuns: 600, seed: 7 }).map((steps) => historyOf(steps).log)
    const states = logs.map((log) => fold(foldOrder(log)))
    const facts = states.flatMap(({ applications }) => [...applications.values()])
    const kinds = logs.flatMap((log) => [...log.chains.values()].flat().map(({ kind }) => kind))
    const count = (kind: string) => kinds.filter((each) => each === kind).length
    const disputed = facts.filter(({ record, status }) => isDisputed(record) || isDisputed(status))
    const registers = facts.flatMap(({ assessments }) => [...assessments.values()])
    expect(disputed.length).toBeGreaterThan(10)
    expect(registers.filter(isDisputed).length).toBeGreaterThan(20)
    expect(states.flatMap(({ withoutEffect }) => withoutEffect).length).toBeGreaterThan(20)
    const least = Math.min(
      ...[
        'declaration-made',
        'note-given',
        'assessment-reopened',
        'recommendation-sent',
        'amounts-recommended',
      ].map(count),
    )
    expect(least).toBeGreaterThan(100)
  })
})
