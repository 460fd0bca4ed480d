import { describe, expect, test } from 'vitest'
import { foldedRichtmyer, richtmyer } from '~/domain/statistics/numerics/richtmyer.ts'

const points = (
  fill: (k: number, point: Float64Array) => void,
  dimensions: number,
  count: number,
) =>
  Array.from({ length: count }, (_, k) => {
    const point = new Float64Array(dimensions)
    fill(k + 1, point)
    return point
  })

describe('the Richtmyer points', () => {
  test('[ST2] are the fractional parts of multiples of the roots of 2, 3 and 5', () => {
    const [first, second] = points(richtmyer(3), 3, 2)
    expect([...first!]).toEqual([0.41421356237309515, 0.7320508075688772, 0.2360679774997898])
    expect([...second!]).toEqual([0.8284271247461903, 0.4641016151377544, 0.4721359549995796])
  })

  test('fill the cube evenly, folded or not', () => {
    for (const fill of [richtmyer(4), foldedRichtmyer(4)]) {
      const all = points(fill, 4, 4096)
      for (let c = 0; c < 4; c += 1) {
        const mean = all.reduce((sum, point) => sum + point[c]!, 0) / all.length
        const corner = all.filter((point) => point[c]! < 0.5 && point[(c + 1) % 4]! < 0.25).length
        expect(mean).toBeCloseTo(0.5, 2)
        expect(corner / all.length).toBeCloseTo(0.125, 2)
      }
    }
  })
})
