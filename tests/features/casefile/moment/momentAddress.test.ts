import { describe, expect, test } from 'vitest'
import {
  afterText,
  beforeText,
  clockOf,
  clockText,
  momentIn,
} from '~/features/casefile/moment/momentAddress.ts'
import type { EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'

const eventId = 'ab'.repeat(32) as EventId

describe('a moment in an address', () => {
  test('is by Copenhagen’s clock, in summer and in winter', () => {
    expect(momentIn('2020-06-02T14.00')).toEqual({ kind: 'time', at: '2020-06-02T12:00:00Z' })
    expect(momentIn('2020-01-02T14.00')).toEqual({ kind: 'time', at: '2020-01-02T13:00:00Z' })
  })

  test('is before or after an event, or now', () => {
    expect(momentIn(beforeText(eventId))).toEqual({ kind: 'before', eventId })
    expect(momentIn(afterText(eventId))).toEqual({ kind: 'after', eventId })
    expect(momentIn('nu')).toEqual({ kind: 'now' })
  })

  test.each(['', 'i går', '2020-06-02', 'foer.', 'efter.abc', '2020-06-02T25.00'])(
    '%j is none',
    (text) => {
      expect(momentIn(text)).toBeUndefined()
    },
  )
})

describe('what somebody typed', () => {
  test('is read as it is written in Danish, and comes back so', () => {
    expect(clockText('2020-06-02', ' 9:05 ')).toEqual({ ok: true, value: '2020-06-02T09.05' })
    expect(clockOf('2020-06-02T07:05:00Z' as Instant)).toEqual({
      date: '2020-06-02',
      time: '09.05',
    })
  })

  test.each([
    ['', '14.00', 'date'],
    ['2020-06-02', 'kl. to', 'time'],
    ['2020-06-02', '24.00', 'time'],
    ['2020-03-29', '02.30', 'skipped'],
    ['2020-10-25', '02.30', 'doubled'],
  ])('%j %j is refused: %s', (date, time, fault) => {
    expect(clockText(date, time)).toEqual({ ok: false, faults: [fault] })
  })
})
