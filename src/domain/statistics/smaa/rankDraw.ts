import { at } from '~/domain/statistics/numerics/at.ts'

/**
 * Ranks many values again and again: a counting pass into twice as many buckets, then insertion among
 * near neighbours, on the exact numbers.
 * Shape: `rank(values, ranks)` writes how many values are greater than each; equal ones share theirs.
 */
export function rankDraw(size: number): (values: Float64Array, ranks: Int32Array) => void {
  const buckets = 2 * size
  const starts = new Int32Array(buckets + 2)
  const bucketOf = new Int32Array(size)
  const order = new Int32Array(size)
  return (values, ranks) => {
    let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < size; i += 1) {
      const value = at(values, i)
      if (value < least) least = value
      if (value > greatest) greatest = value
    }
    if (!(greatest > least)) {
      ranks.fill(0)
      return
    }
    const scale = (buckets - 1) / (greatest - least)
    starts.fill(0)
    for (let i = 0; i < size; i += 1) {
      // The greatest first, so it falls into bucket 0.
      const bucket = Math.floor((greatest - at(values, i)) * scale)
      bucketOf[i] = bucket
      starts[bucket + 2] = at(starts, bucket + 2) + 1
    }
    for (let bucket = 2; bucket < buckets + 2; bucket += 1) {
      starts[bucket] = at(starts, bucket) + at(starts, bucket - 1)
    }
    for (let i = 0; i < size; i += 1) {
      const bucket = at(bucketOf, i) + 1
      const place = at(starts, bucket)
      starts[bucket] = place + 1
      order[place] = i
    }
    sortNearly(values, order)
    let rank = 0
    for (let place = 0; place < size; place += 1) {
      const own = at(order, place)
      if (place > 0 && at(values, own) < at(values, at(order, place - 1))) rank = place
      ranks[own] = rank
    }
  }
}

function sortNearly(values: Float64Array, order: Int32Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const moved = at(order, place)
    const value = at(values, moved)
    let gap = place
    while (gap > 0 && at(values, at(order, gap - 1)) < value) {
      order[gap] = at(order, gap - 1)
      gap -= 1
    }
    order[gap] = moved
  }
}
