/**
 * Square roots of the first primes. A square root is correctly rounded in every engine, as +, -, x and
 * / are, so the points are the same digits everywhere.
 */
function primeRoots(count: number): Float64Array {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  return Float64Array.from(primes, (prime) => Math.sqrt(prime))
}

/**
 * A point set that fills the unit cube evenly: coordinate c of point k is frac(k x root of prime c).
 * Shape: `fill(k, point)` writes the coordinates of point k, counted from 1, into `point`, which has as
 * many places as there are dimensions.
 * Source: Richtmyer (1951), LA-1342; Niederreiter (1978), Bulletin of the AMS 84:957-1041.
 */
export function richtmyer(
  dimensions: number,
  skipped = 0,
): (k: number, point: Float64Array) => void {
  const roots = primeRoots(skipped + dimensions).subarray(skipped)
  return (k, point) => {
    for (let c = 0; c < dimensions; c += 1) {
      const product = k * (roots[c] ?? Number.NaN)
      point[c] = product - Math.floor(product)
    }
  }
}

/**
 * The same set folded to |2u - 1|, which makes it good for functions that do not repeat at the edges.
 * Source: Genz and Bretz (2009), Computation of Multivariate Normal and t Probabilities, 4.2.2.
 */
export function foldedRichtmyer(dimensions: number): (k: number, point: Float64Array) => void {
  const fill = richtmyer(dimensions)
  return (k, point) => {
    fill(k, point)
    for (let c = 0; c < dimensions; c += 1) {
      point[c] = Math.abs(2 * (point[c] ?? Number.NaN) - 1)
    }
  }
}
