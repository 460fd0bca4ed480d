/**
 * The angle whose tangent is x, for x from 0 to 1; error about 1e-16. Halved twice, then the series.
 * Source: Gregory's series; the half-angle formula of the tangent.
 */
export function arctan(x: number): number {
  const halved = x / (1 + Math.sqrt(1 + x * x))
  const small = halved / (1 + Math.sqrt(1 + halved * halved))
  const square = small * small
  let sum = 0
  for (let term = 25; term >= 1; term -= 2) sum = 1 / term - square * sum
  return 4 * small * sum
}
