/** Rows in the order of a key that is made anew from other weights; the next weights write over it. */
export interface KeyOrder {
  /** Whole weights of at most 1000 together, one a column. */
  readonly sort: (weights: readonly number[]) => void
  /** The rows of each area in its own places, the smallest key first; equal keys keep their order. */
  readonly order: Int32Array
  /** Sum of weight x how far behind: what the total is behind the best there could be. */
  readonly keyOf: (row: number) => number | bigint
}
