/** A node of a quadrature rule and its weight. */
export interface QuadratureNode {
  readonly x: number
  readonly weight: number
}

// The positive half of the nodes on (-1, 1), from Newton's method in 50 digits, rounded to doubles.
const half14 = [
  [0.10805494870734367, 0.2152638534631578],
  [0.31911236892788974, 0.2051984637212956],
  [0.5152486363581541, 0.18553839747793782],
  [0.6872929048116855, 0.15720316715819355],
  [0.827201315069765, 0.12151857068790319],
  [0.9284348836635735, 0.08015808715976021],
  [0.9862838086968123, 0.03511946033175186],
] as const
const half22 = [
  [0.06973927331972223, 0.13925187285563198],
  [0.20786042668822127, 0.13654149834601517],
  [0.34193582089208424, 0.13117350478706238],
  [0.469355837986757, 0.12325237681051242],
  [0.5876404035069116, 0.11293229608053922],
  [0.6944872631866827, 0.10041414444288096],
  [0.7878168059792081, 0.08594160621706773],
  [0.8658125777203002, 0.06979646842452049],
  [0.926956772187174, 0.052293335152683286],
  [0.9700604978354287, 0.03377490158481415],
  [0.9942945854823992, 0.0146279952982722],
] as const

/**
 * Gauss-Legendre nodes on (from, to), ascending; exact for polynomials up to degree 2 x count - 1.
 * Source: Abramowitz and Stegun (1964), 25.4.30; the constants are recomputed.
 */
export function gaussLegendre(count: 14 | 22, from: number, to: number): readonly QuadratureNode[] {
  const half: readonly (readonly [number, number])[] = count === 14 ? half14 : half22
  const [middle, reach] = [(from + to) / 2, (to - from) / 2]
  const upper = half.map(([x, weight]) => ({ x: middle + reach * x, weight: reach * weight }))
  const lower = half.map(([x, weight]) => ({ x: middle - reach * x, weight: reach * weight }))
  return [...lower.toReversed(), ...upper]
}
