const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const two54 = 18014398509481984

const bits = new DataView(new ArrayBuffer(8))

/**
 * The natural logarithm, with the same digits in every engine; `Math.log` need not have them. Error
 * below one unit in the last place.
 * Shape: -Infinity at 0, NaN below.
 * Source: Sun Microsystems (1993), fdlibm 5.3, e_log.c.
 */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (x === Number.POSITIVE_INFINITY) return x
  const isSubnormal = x < 2.2250738585072014e-308
  bits.setFloat64(0, isSubnormal ? x * two54 : x)
  const high = bits.getUint32(0)
  let power = (high >>> 20) - 1023 - (isSubnormal ? 54 : 0)
  bits.setUint32(0, (high & 0x000fffff) | 0x3ff00000)
  let mantissa = bits.getFloat64(0)
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2
    power += 1
  }
  const f = mantissa - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const half = 0.5 * f * f
  return power * ln2High - (half - (s * (half + even + odd) + power * ln2Low) - f)
}
