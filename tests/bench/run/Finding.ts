/** One way of doing a piece of work, as often as it was timed. */
export interface Measure {
  readonly name: string
  readonly unit: 'ms' | 'frames' | 'moves'
  readonly samples: readonly number[]
}

/** How many times one measure is another, in the same run. */
export interface Ratio {
  readonly text: string
  /** Names of two measures of the same finding. */
  readonly of: string
  readonly to: string
  /** What was promised; a ratio without one only tells. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number }
  /** Stands in the chart as a peer or as a limit. */
  readonly kind: 'peer' | 'limit' | 'time'
}

/** What must be so, whatever it takes. */
export interface Check {
  readonly text: string
  readonly holds: boolean
}

/** What one row of the benchmark found out. */
export interface Finding {
  readonly id: string
  readonly title: string
  /** How it was measured, in a few sentences; markdown. */
  readonly how: string
  readonly measures: readonly Measure[]
  readonly ratios: readonly Ratio[]
  readonly checks: readonly Check[]
  /** What could not be measured here, and why. */
  readonly notMeasured: readonly string[]
}
