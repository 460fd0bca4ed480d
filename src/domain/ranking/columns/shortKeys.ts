import { countsToPlaces } from './countsToPlaces.ts'
import type { KeyOrder } from './KeyOrder.ts'

/** A row beside a digit of twelve bits in one whole number. */
const rowBits = 20
export const shortRows = 2 ** rowBits
const rowMask = shortRows - 1

/**
 * Keys below 2^24 of at most `shortRows` rows: two digits, none of more than twelve bits. The first pass
 * carries the second digit along beside the row, so that the second reads straight on and looks up no key.
 * Shape: `columns` are whole numbers of which a thousand stay below 2^24.
 */
export function shortKeys(columns: readonly Int32Array[], areaStarts: readonly number[]): KeyOrder {
  const rows = areaStarts.at(-1) ?? 0
  const order = new Int32Array(rows)
  const carried = new Int32Array(rows)
  const keys = new Int32Array(rows)
  const lowPlaces = new Int32Array(4096)
  const highPlaces = new Int32Array(4096)
  const most = columns.map((column) => column.reduce((top, value) => Math.max(top, value), 0))
  const groups = inThrees(columns, new Int32Array(rows))

  const sort = (weights: readonly number[]): void => {
    let largest = 0
    for (let at = 0; at < most.length; at += 1) largest += (most[at] ?? 0) * (weights[at] ?? 0)
    const bits = 32 - Math.clz32(largest)
    const lowBits = (bits + 1) >>> 1
    // Area by area, so that what is weighed is still near when it is sorted.
    for (let area = 0; area + 1 < areaStarts.length; area += 1) {
      const [start, end] = [areaStarts[area] ?? 0, areaStarts[area + 1] ?? 0]
      keys.fill(0, start, end)
      for (let group = 0; group < groups.length; group += 1) {
        addWeighted(keys, groups[group], weights, 3 * group, start, end)
      }
      lowPlaces.fill(0, 0, 2 ** lowBits)
      highPlaces.fill(0, 0, 2 ** (bits - lowBits))
      countDigits(keys, lowPlaces, highPlaces, lowBits, start, end)
      countsToPlaces(lowPlaces, 2 ** lowBits, start)
      countsToPlaces(highPlaces, 2 ** (bits - lowBits), start)
      carryByLow(keys, carried, lowPlaces, lowBits, start, end)
      placeByHigh(carried, order, highPlaces, start, end)
    }
  }
  return { sort, order, keyOf: (row) => keys[row] ?? Number.NaN }
}

// One loop a function: one that is compiled in the midst of a run is compiled for the loop it is in, and
// with several loops it may go back to slow code after each, at every call.

type Three = readonly [Int32Array, Int32Array, Int32Array]

/** Columns three at a time, which halves what is read and written; the last filled up with `none`. */
const inThrees = (columns: readonly Int32Array[], none: Int32Array): readonly Three[] =>
  columns.flatMap<Three>((column, at) =>
    at % 3 === 0 ? [[column, columns[at + 1] ?? none, columns[at + 2] ?? none]] : [],
  )

function addWeighted(
  keys: Int32Array,
  three: Three | undefined,
  weights: readonly number[],
  first: number,
  start: number,
  end: number,
): void {
  if (!three) return
  const [a, b, c] = three
  const [weightA, weightB, weightC] = [
    weights[first] ?? 0,
    weights[first + 1] ?? 0,
    weights[first + 2] ?? 0,
  ]
  for (let row = start; row < end; row += 1) {
    keys[row] =
      (keys[row] ?? 0) +
      Math.imul(a[row] ?? 0, weightA) +
      Math.imul(b[row] ?? 0, weightB) +
      Math.imul(c[row] ?? 0, weightC)
  }
}

function countDigits(
  keys: Int32Array,
  lowCounts: Int32Array,
  highCounts: Int32Array,
  lowBits: number,
  start: number,
  end: number,
): void {
  const lowMask = 2 ** lowBits - 1
  for (let row = start; row < end; row += 1) {
    const key = keys[row] ?? 0
    lowCounts[key & lowMask] = (lowCounts[key & lowMask] ?? 0) + 1
    highCounts[key >>> lowBits] = (highCounts[key >>> lowBits] ?? 0) + 1
  }
}

function carryByLow(
  keys: Int32Array,
  carried: Int32Array,
  lowPlaces: Int32Array,
  lowBits: number,
  start: number,
  end: number,
): void {
  const lowMask = 2 ** lowBits - 1
  for (let row = start; row < end; row += 1) {
    const key = keys[row] ?? 0
    const place = lowPlaces[key & lowMask] ?? 0
    lowPlaces[key & lowMask] = place + 1
    carried[place] = ((key >>> lowBits) << rowBits) | row
  }
}

function placeByHigh(
  carried: Int32Array,
  order: Int32Array,
  highPlaces: Int32Array,
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at += 1) {
    const both = carried[at] ?? 0
    const place = highPlaces[both >>> rowBits] ?? 0
    highPlaces[both >>> rowBits] = place + 1
    order[place] = both & rowMask
  }
}
