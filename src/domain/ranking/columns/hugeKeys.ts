import type { KeyOrder } from './KeyOrder.ts'

/** Keys without an end: compared one with another as BigInt, for tables whose keys may pass 2^53. */
export function hugeKeys(
  columns: readonly (readonly bigint[])[],
  areaStarts: readonly number[],
): KeyOrder {
  const rows = areaStarts.at(-1) ?? 0
  const order = new Int32Array(rows)
  const keys = Array.from({ length: rows }, () => 0n)
  const keyOf = (row: number): bigint => keys[row] ?? 0n
  const compareKeys = (a: number, b: number): number => {
    const [left, right] = [keyOf(a), keyOf(b)]
    return left < right ? -1 : Number(left > right)
  }
  const sort = (weights: readonly number[]): void => {
    const whole = weights.map(BigInt)
    for (let row = 0; row < rows; row += 1) {
      order[row] = row
      keys[row] = columns.reduce(
        (sum, column, at) => sum + (whole[at] ?? 0n) * (column[row] ?? 0n),
        0n,
      )
    }
    for (const [area, start] of areaStarts.entries()) {
      order.subarray(start, areaStarts[area + 1]).sort(compareKeys)
    }
  }
  return { sort, order, keyOf }
}
