import { at } from './at.ts'

const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const inverseLn2 = 1.4426950408889634

const leastPower = -1074
const greatestPower = 1023

/** 2^k, k from -1074 to 1023: halving and doubling are exact, so no power function is asked. */
const powersOfTwo = ((): Float64Array => {
  const powers = new Float64Array(greatestPower - leastPower + 1)
  powers[-leastPower] = 1
  for (let k = 1; k <= greatestPower; k += 1)
    powers[k - leastPower] = at(powers, k - 1 - leastPower) * 2
  for (let k = -1; k >= leastPower; k -= 1)
    powers[k - leastPower] = at(powers, k + 1 - leastPower) / 2
  return powers
})()

/**
 * e to the x, by additions, multiplications and one division in a fixed order, so that it has the same
 * digits in every engine; `Math.exp` need not. Error below one unit in the last place.
 * Source: Sun Microsystems (1993), fdlibm 5.3, e_exp.c.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  if (x < -745.1332191019411) return 0
  const power = Math.floor(inverseLn2 * x + 0.5)
  const high = x - power * ln2High
  const low = power * ln2Low
  const rest = high - low
  const square = rest * rest
  const correction =
    rest -
    square *
      (0.16666666666666602 +
        square *
          (-0.0027777777777015593 +
            square *
              (6.613756321437934e-5 +
                square * (-1.6533902205465252e-6 + square * 4.1381367970572385e-8))))
  const scaled = 1 - (low - (rest * correction) / (2 - correction) - high)
  // The ends of the powers are reached in two steps, for the first one alone is no number.
  if (power > greatestPower) return scaled * 2 * at(powersOfTwo, greatestPower - leastPower)
  if (power < leastPower) return (scaled / 2) * at(powersOfTwo, 0)
  return scaled * at(powersOfTwo, power - leastPower)
}
