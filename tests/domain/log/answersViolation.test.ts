import { expect, test } from 'vitest'
import { answersViolation, markViolation } from '~/domain/log/answersViolation.ts'
import type { Mark } from '~/domain/model/Assessment.ts'
import type { Points } from '~/domain/model/units.ts'
import { criterionId, setupWith } from '../../support/builders.ts'

const setup = setupWith({ criteria: [{}, { mayBeInapplicable: true }] })
const [k1, k2] = [criterionId('k1'), criterionId('k2')]
const scored = (points: number): Mark => ({ state: 'scored', points: points as Points })
const answer = (id: typeof k1, mark: Mark | null) => ({ criterionId: id, mark, remark: '' })

test('[SC2] a mark stands on the scale, and is not applicable only where that is allowed', () => {
  expect(markViolation(setup, k1, scored(5))).toBeNull()
  expect(markViolation(setup, k1, scored(5.5))).toEqual({ code: 'off-scale', subject: '5.5' })
  expect(markViolation(setup, k1, { state: 'not-applicable' })?.code).toBe(
    'inapplicable-not-allowed',
  )
  expect(markViolation(setup, k2, { state: 'not-applicable' })).toBeNull()
})

test('[SC2] what is handed in has a mark on every criterion, and on no other', () => {
  expect(answersViolation(setup, [answer(k1, scored(1))], false)).toBeNull()
  expect(answersViolation(setup, [answer(k1, scored(1)), answer(k2, null)], true)).toEqual({
    code: 'incomplete-hand-in',
    subject: 'k2',
  })
  expect(answersViolation(setup, [answer(criterionId('k9'), scored(1))], false)?.code).toBe(
    'unknown-criterion',
  )
})
