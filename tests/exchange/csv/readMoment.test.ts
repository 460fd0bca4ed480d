import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '~/domain/model/units.ts'
import { copenhagenText, readMoment } from '~/exchange/csv/readMoment.ts'

const instant = (text: string) => {
  const moment = readMoment(text)
  return moment.ok ? moment.value.instant : moment.faults[0]
}

test.each([
  '2020-05-27T09:58',
  '2020-05-27 09:58',
  '2020-05-27T09:58:00+02:00',
  '2020-05-27T07:58:00Z',
  '2020-05-27T07:58:00.999Z',
  '27-05-2020 09:58',
  '27.5.2020 kl. 09.58',
  '27.05.2020 09:58:00',
  ' 27. 5. 2020,  kl 9.58 ',
])('reads %s as one and the same moment', (text) => {
  expect(instant(text)).toBe('2020-05-27T07:58:00Z')
})

test('reads winter time with an hour less, and keeps the seconds', () => {
  expect(instant('27.01.2020 09:58:30')).toBe('2020-01-27T08:58:30Z')
})

test('takes a day alone as its beginning, and says that it has no time', () => {
  expect(readMoment('27-05-2020')).toEqual({
    ok: true,
    value: { instant: '2020-05-26T22:00:00Z', hasTime: false },
  })
})

test.each([
  ['31-02-2026', 'date-nonexistent'],
  ['2026-13-01', 'date-nonexistent'],
  ['02/03/2026', 'date-ambiguous'],
  ['27/05/2026', 'moment-unreadable'],
  ['2026-03-29T02:30', 'time-skipped'],
  ['2026-10-25T02:30', 'time-doubled'],
  ['2026-03-02T24:00', 'time-nonexistent'],
  ['02-03-26', 'moment-unreadable'],
  ['46083', 'moment-serial'],
  ['46083,5', 'moment-serial'],
  ['0026-03-02', 'moment-unreadable'],
  ['2026-03-02T10:00+25:00', 'moment-unreadable'],
  ['i morgen', 'moment-unreadable'],
])('refuses %s', (text, code) => {
  expect(instant(text)).toBe(code)
})

test('reads the doubled hour when the offset says which of the two', () => {
  expect(instant('2026-10-25T02:30+02:00')).toBe('2026-10-25T00:30:00Z')
  expect(instant('2026-10-25T02:30+01:00')).toBe('2026-10-25T01:30:00Z')
})

test('reads back every moment as Copenhagen writes it', () => {
  const seconds = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2100, 0) / 1000 })
  fc.assert(
    fc.property(seconds, (second) => {
      const moment = instantOf(second * 1000)
      expect(instant(copenhagenText(moment))).toBe(moment)
    }),
  )
})

test('reads Copenhagen’s clock without an offset, also on days when it is changed', () => {
  const changes = [
    '2026-03-29T01:00Z',
    '2026-10-25T01:00Z',
    '1980-04-06T01:00Z',
    '1916-05-14T22:00Z',
  ]
  const near = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -180_000, max: 180_000 }))
  fc.assert(
    fc.property(near, ([change, seconds]) => {
      const moment = instantOf(Date.parse(change) + seconds * 1000)
      const clock = copenhagenText(moment).slice(0, 19)
      expect([moment, 'time-doubled']).toContain(instant(clock))
    }),
  )
})
