import { at } from './at.ts'
import { exp } from './exp.ts'
import { polynomial } from './polynomial.ts'

// Coefficients of the powers 0, 1, 2 …, rounded to the doubles they are.
const innerTop = [
  18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837,
  0.06568233791820745,
]
const innerBottom = [
  45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1.0,
]
const middleTop = [
  9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
  93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
]
const middleBottom = [
  19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
  1519.3775994075547, 235.387901782625, 22.266688044328117, 1.0,
]
const outerTop = [
  2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
  0.215898534057957, 0.023073441764940174,
]
const outerBottom = [
  7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651,
  1.284260096144911, 1.0,
]

const innerEnd = 0.67448975
const middleEnd = 5.656854249492381
const inverseRootTwoPi = 0.3989422804014327

/** Beyond it the tail is below the least double. */
const lastTail = 38.6

/** exp(-x²/2) at x = k/16: one of the two factors of every tail. */
const sixteenths = Float64Array.from({ length: 16 * 39 }, (_, k) => exp((-k * k) / 512))

/**
 * P(Z <= x) for a standard normal Z, with the same digits in every engine. Relative error about 1e-15,
 * also far out in the lower tail.
 * Source: Cody (1969), Rational Chebyshev approximations for the error function, Mathematics of
 * Computation 23:631-637; coefficients of Cody (1993), ACM TOMS 19:22-30 (ANORM).
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x)
  if (size <= innerEnd) {
    const square = x * x
    return 0.5 + (x * polynomial(innerTop, square)) / polynomial(innerBottom, square)
  }
  if (size > lastTail) return x > 0 ? 1 : 0
  const tail = upperTail(size)
  return x > 0 ? 1 - tail : tail
}

/** The density over it, times the density; the square is split so that its rounding does not grow. */
function upperTail(x: number): number {
  const steps = Math.floor(x * 16)
  const near = steps / 16
  const density = at(sixteenths, steps) * exp(-0.5 * (x - near) * (x + near))
  return x <= middleEnd
    ? (density * polynomial(middleTop, x)) / polynomial(middleBottom, x)
    : density * outerRatio(x)
}

function outerRatio(x: number): number {
  const square = 1 / (x * x)
  const correction = (square * polynomial(outerTop, square)) / polynomial(outerBottom, square)
  return (inverseRootTwoPi - correction) / x
}
