import { expect, test } from 'vitest'
import { deadlineEntry, readDeadline } from '~/features/setup/deadlineEntry.ts'
import type { Instant } from '~/domain/model/units.ts'

const none = deadlineEntry(null)
const typed = (day: string, time: string) => readDeadline({ ...none, day, time })

test('a deadline is shown and read as Copenhagen’s clock has it', () => {
  const summer = deadlineEntry('2020-05-27T08:00:00Z' as Instant)
  expect([summer.day, summer.time]).toEqual(['27-05-2020', '10.00'])
  expect(typed('27-05-2020', '10.00')).toEqual({ ok: true, value: '2020-05-27T08:00:00Z' })
  expect(typed('27. 5. 2020', 'kl. 10:00').ok).toBe(true)
  expect(typed('1-12-2020', '9')).toEqual({ ok: true, value: '2020-12-01T08:00:00Z' })
})

test('an hour that the clock shows twice is kept as long as it is left alone', () => {
  const doubled = deadlineEntry('2020-10-25T01:30:00Z' as Instant)
  expect(readDeadline(doubled)).toEqual({ ok: true, value: '2020-10-25T01:30:00Z' })
  expect(typed(doubled.day, doubled.time)).toEqual({ ok: false, faults: ['time-doubled'] })
})

test('both fields empty is no deadline; one of them is a fault', () => {
  expect(readDeadline(none)).toEqual({ ok: true, value: null })
  expect(typed('', '10.00')).toEqual({ ok: false, faults: ['day-needed'] })
  expect(typed('27-05-2020', '')).toEqual({ ok: false, faults: ['time-needed'] })
  expect(typed('31-02-2020', '')).toEqual({ ok: false, faults: ['date-nonexistent'] })
})
