import { describe, expect, test } from 'vitest'
import { gaussLegendre } from '~/domain/statistics/numerics/gaussLegendre.ts'

const integral = (count: 14 | 22, from: number, to: number, of: (x: number) => number) =>
  gaussLegendre(count, from, to).reduce((sum, { x, weight }) => sum + weight * of(x), 0)

describe.each([14, 22] as const)('%d Gauss-Legendre nodes', (count) => {
  test('[ST2] integrate every power they should, exactly', () => {
    for (let power = 0; power < 2 * count; power += 1) {
      const expected = power % 2 === 0 ? 2 / (power + 1) : 0
      expect(integral(count, -1, 1, (x) => x ** power)).toBeCloseTo(expected, 14)
    }
    // One power more is beyond them: so the nodes are these and no others.
    const beyond = integral(count, -1, 1, (x) => x ** (2 * count)) - 2 / (2 * count + 1)
    expect(Math.abs(beyond)).toBeGreaterThan(1e-15)
  })

  test('stand in order between the ends', () => {
    const nodes = gaussLegendre(count, 2, 5)
    expect(nodes).toHaveLength(count)
    expect(nodes.map(({ x }) => x)).toEqual(nodes.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(integral(count, 2, 5, (x) => x * x)).toBeCloseTo(39, 12)
    expect(nodes.every(({ x }) => x > 2 && x < 5)).toBe(true)
  })
})
