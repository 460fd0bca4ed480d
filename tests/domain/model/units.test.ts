import { expect, test } from 'vitest'
import { applicationSchema } from '~/domain/model/Application.ts'
import { markSchema } from '~/domain/model/Assessment.ts'
import { assessorSchema } from '~/domain/model/Assessor.ts'
import { areaIdSchema } from '~/domain/model/ids.ts'
import { instantOf, permilleSchema } from '~/domain/model/units.ts'
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
