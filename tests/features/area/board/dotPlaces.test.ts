import { expect, test } from 'vitest'
import { pilesOf, placeOn, ticksOn } from '~/features/area/board/dotPlaces.ts'
import { assessorId, criterionId, marksOf, setupWith } from '../../../support/builders.ts'

const scaleWith = (min: number, max: number, best: 'high' | 'low' = 'high') =>
  setupWith({ scale: { min, max, best } }).scale

test('a point lies between the ends of its part, the better end to the right', () => {
  const place = placeOn(scaleWith(1, 5))
  expect([1, 3, 5].map(place)).toEqual(['10%', '50%', '90%'])
  expect([1, 3, 5].map(placeOn(scaleWith(1, 5, 'low')))).toEqual(['90%', '50%', '10%'])
})

test('a long scale names its ends and its middle', () => {
  expect(ticksOn(scaleWith(1, 5))).toEqual([1, 2, 3, 4, 5])
  expect(ticksOn(scaleWith(0, 20))).toEqual([0, 10, 20])
})

test('[SC1] only what counts is piled up', () => {
  const rowOf = (id: string, points: number, isHandedIn = true) => ({
    assessorId: assessorId(id),
    isHandedIn,
    isRecused: false,
    marks: marksOf([points]),
  })
  const rows = [rowOf('A', 4), rowOf('B', 2), rowOf('C', 4), rowOf('D', 5, false)]
  expect(pilesOf({ rows }, criterionId('k1'))).toEqual([
    { points: 2, count: 1 },
    { points: 4, count: 2 },
  ])
})
