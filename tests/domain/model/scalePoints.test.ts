import { describe, expect, test } from 'vitest'
import { isOnScale, scalePoints } from '~/domain/model/scalePoints.ts'
import { setupWith } from '../../support/builders.ts'

describe('[SC6] a scale', () => {
  test('has every step from its lowest number to its highest', () => {
    expect(scalePoints(setupWith().scale)).toEqual([1, 2, 3, 4, 5])
    const halves = setupWith({ scale: { min: -1, max: 1, step: 0.5 } }).scale
    expect(scalePoints(halves)).toEqual([-1, -0.5, 0, 0.5, 1])
  })

  test('takes its own points and no others', () => {
    const { scale } = setupWith({ scale: { min: 0.5, max: 3.5, step: 1 } })
    const tried = [0, 0.5, 1, 1.5, 3, 3.5, 4, 4.5, Number.NaN]
    expect(tried.filter((points) => isOnScale(points, scale))).toEqual([0.5, 1.5, 3.5])
  })
})
