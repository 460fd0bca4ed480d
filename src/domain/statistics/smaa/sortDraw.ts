import { at, wholeAt } from '~/domain/statistics/numerics/at.ts'

/** Values from the greatest to the least, and whose each is; written over by the next draw. */
export interface SortedDraw {
  readonly values: Float64Array
  readonly owners: Int32Array
  readonly sort: (values: Float64Array) => void
}

/**
 * Sorts many values again and again: a counting pass into twice as many buckets, then insertion among
 * near neighbours, on the exact numbers.
 */
export function sortDraw(size: number): SortedDraw {
  const buckets = 2 * size
  const starts = new Int32Array(buckets + 1)
  const bucketOf = new Int32Array(size)
  const sorted = new Float64Array(size)
  const owners = new Int32Array(size)

  const sort = (values: Float64Array): void => {
    let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < size; i += 1) {
      const value = at(values, i)
      if (value < least) least = value
      if (value > greatest) greatest = value
    }
    const scale = greatest > least ? (buckets - 1) / (greatest - least) : 0
    starts.fill(0)
    for (let i = 0; i < size; i += 1) {
      // The greatest first, so it falls into bucket 0.
      const bucket = Math.trunc((greatest - at(values, i)) * scale)
      bucketOf[i] = bucket
      starts[bucket + 1] = wholeAt(starts, bucket + 1) + 1
    }
    let before = 0
    for (let bucket = 1; bucket <= buckets; bucket += 1) {
      before += wholeAt(starts, bucket)
      starts[bucket] = before
    }
    for (let i = 0; i < size; i += 1) {
      const bucket = wholeAt(bucketOf, i)
      const place = wholeAt(starts, bucket)
      starts[bucket] = place + 1
      sorted[place] = at(values, i)
      owners[place] = i
    }
    settleNeighbours()
  }

  const settleNeighbours = (): void => {
    for (let place = 1; place < size; place += 1) {
      const value = at(sorted, place)
      if (at(sorted, place - 1) >= value) continue
      const owner = wholeAt(owners, place)
      let gap = place
      while (gap > 0 && at(sorted, gap - 1) < value) {
        sorted[gap] = at(sorted, gap - 1)
        owners[gap] = wholeAt(owners, gap - 1)
        gap -= 1
      }
      sorted[gap] = value
      owners[gap] = owner
    }
  }

  return { values: sorted, owners, sort }
}
