import { describe, expect, test } from 'vitest'
import { applicationSchema } from '~/domain/model/Application.ts'
import { markSchema } from '~/domain/model/Assessment.ts'
import { assessorSchema } from '~/domain/model/Assessor.ts'
import { areaIdSchema } from '~/domain/model/ids.ts'
import { dateSchema, instantOf, instantSchema, permilleSchema } from '~/domain/model/units.ts'
import { application, assessor, markOf } from '../../support/builders.ts'

test('a moment is UTC to the second, whatever zone the machine is in', () => {
  expect(instantOf(Date.UTC(2026, 6, 1, 10, 30, 15, 999))).toBe('2026-07-01T10:30:15Z')
})

test('weights are whole permille from 0 to 1000', () => {
  const accepted = [-1, 0, 333, 333.3, 1000, 1001].filter(
    (weight) => permilleSchema.safeParse(weight).success,
  )
  expect(accepted).toEqual([0, 333, 1000])
})

test('ids are fit for a URL, a file name and a CSV header', () => {
  const accepted = ['grøn-omstilling', 'k1', 'a.b_c', '-a', 'a b', 'a/b', 'a;b', ''].filter(
    (id) => areaIdSchema.safeParse(id).success,
  )
  expect(accepted).toEqual(['grøn-omstilling', 'k1', 'a.b_c'])
})

test('records take known fields and no others', () => {
  expect(applicationSchema.safeParse(application('20-41001')).success).toBe(true)
  expect(applicationSchema.safeParse({ ...application('20-41001'), cpr: '1' }).success).toBe(false)
  expect(assessorSchema.safeParse(assessor('Anne')).success).toBe(true)
})

test('[SC2] a mark is points, not applicable or abstained, and none of them is a zero', () => {
  expect(markSchema.parse(markOf(4))).toEqual({ state: 'scored', points: 4 })
  expect(markSchema.safeParse({ state: 'abstained', points: 0 }).success).toBe(false)
  expect(markSchema.safeParse({ state: 'scored' }).success).toBe(false)
})

describe('a moment', () => {
  test.each(['2020-06-30T14:00:00Z', '2024-02-29T23:59:59Z', instantOf(0)])('%s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(true)
  })

  // An archive that says so would stop every screen that tells of it.
  test.each([
    '2020-13-01T00:00:00Z',
    '2020-06-31T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2020-06-30T24:00:00Z',
    '2020-06-30T14:60:00Z',
    '0000-00-00T00:00:00Z',
    '2020-06-30',
    '',
  ])('but not %j', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false)
  })
})

test('a day is one of the calendar', () => {
  const isDay = (text: string) => dateSchema.safeParse(text).success
  expect(['2020-06-30', '2024-02-29'].every(isDay)).toBe(true)
  expect(['2020-06-31', '2023-02-29', '2020-00-10', '2020-1-1', ''].some(isDay)).toBe(false)
})
