import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAge, dueEvents, dueIdle, isCopyDue } from '~/session/copyDue.ts'

const now = 1_800_000_000_000
const work = { now, newer: 3, since: now - 60_000, lastWork: now - 1_000 }

describe('a copy is due', () => {
  test.each([
    ['after 25 new events', { newer: dueEvents }, true],
    ['not after 24', { newer: dueEvents - 1 }, false],
    ['a day after the last', { since: now - dueAge }, true],
    ['not an hour after it', { since: now - 3_600_000 }, false],
    ['after ten idle minutes', { lastWork: now - dueIdle }, true],
    ['not after nine', { lastWork: now - dueIdle + 60_000 }, false],
  ])('%s', (_, change, isDue) => {
    expect(isCopyDue({ ...work, ...change })).toBe(isDue)
  })

  test('never where nothing is new', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (age, idle) => {
        expect(isCopyDue({ now, newer: 0, since: now - age, lastWork: now - idle })).toBe(false)
      }),
    )
  })

  test('and stays so until one is made', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.nat(2 * dueAge),
        fc.nat(2 * dueIdle),
        fc.nat(dueAge),
        (newer, age, idle, later) => {
          const before = { now, newer, since: now - age, lastWork: now - idle }
          const after = { ...before, now: now + later, newer: newer + 1 }
          expect(!isCopyDue(before) || isCopyDue(after)).toBe(true)
        },
      ),
    )
  })
})
