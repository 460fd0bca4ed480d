import { countsToPlaces } from './countsToPlaces.ts'
import type { KeyOrder } from './KeyOrder.ts'

const digitSize = 4096

/**
 * Keys below 2^53: digits of twelve bits, from the least on, as many as the largest key has.
 * Shape: `columns` are whole numbers of which a thousand stay below 2^53.
 */
export function longKeys(
  columns: readonly Float64Array[],
  areaStarts: readonly number[],
): KeyOrder {
  const rows = areaStarts.at(-1) ?? 0
  const order = new Int32Array(rows)
  const other = new Int32Array(rows)
  const keys = new Float64Array(rows)
  const counts = new Int32Array(digitSize)

  const sort = (weights: readonly number[]): void => {
    keys.fill(0)
    for (let at = 0; at < columns.length; at += 1) addWeighted(keys, columns[at], weights[at] ?? 0)
    const largest = largestOf(keys)
    let [from, to] = [order, other]
    for (let row = 0; row < rows; row += 1) from[row] = row
    for (let unit = 1; unit <= largest; unit *= digitSize) {
      for (let area = 0; area + 1 < areaStarts.length; area += 1) {
        const [start, end] = [areaStarts[area] ?? 0, areaStarts[area + 1] ?? 0]
        counts.fill(0)
        countDigits(keys, counts, unit, start, end)
        countsToPlaces(counts, digitSize, start)
        placeByDigit(keys, counts, unit, from, to, start, end)
      }
      ;[from, to] = [to, from]
    }
    if (from !== order) order.set(from)
  }
  return { sort, order, keyOf: (row) => keys[row] ?? Number.NaN }
}

// One loop a function: one that is compiled in the midst of a run is compiled for the loop it is in, and
// with several loops it may go back to slow code after each, at every call.

function addWeighted(keys: Float64Array, column: Float64Array | undefined, weight: number): void {
  if (!column) return
  for (let row = 0; row < keys.length; row += 1) {
    keys[row] = (keys[row] ?? 0) + weight * (column[row] ?? 0)
  }
}

function largestOf(keys: Float64Array): number {
  let largest = 0
  for (let row = 0; row < keys.length; row += 1) largest = Math.max(largest, keys[row] ?? 0)
  return largest
}

function countDigits(
  keys: Float64Array,
  counts: Int32Array,
  unit: number,
  start: number,
  end: number,
): void {
  for (let row = start; row < end; row += 1) {
    const digit = digitOf(keys[row] ?? 0, unit)
    counts[digit] = (counts[digit] ?? 0) + 1
  }
}

/** Moves an area's rows from one list to the other by one digit; equal ones keep their order. */
function placeByDigit(
  keys: Float64Array,
  places: Int32Array,
  unit: number,
  from: Int32Array,
  to: Int32Array,
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at += 1) {
    const row = from[at] ?? 0
    const digit = digitOf(keys[row] ?? 0, unit)
    const place = places[digit] ?? 0
    places[digit] = place + 1
    to[place] = row
  }
}

/** Dividing by a power of two is exact, so this is what the bits say. */
function digitOf(key: number, unit: number): number {
  const above = Math.floor(key / unit)
  return above - Math.floor(above / digitSize) * digitSize
}
