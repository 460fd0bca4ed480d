export type FundingGroup = 'accepted' | 'random' | 'rejected'

/** Where one application stands among all: its expected rank and the middle half of its ranks. */
export interface RankSpan {
  readonly er: number
  readonly low: number
  readonly high: number
}

export interface FundingGroups {
  /** The expected rank of the last that could be funded. */
  readonly fundingLine: number
  readonly groups: readonly FundingGroup[]
}

/**
 * The three groups of the Swiss National Science Foundation: clearly above the line, on it, below it.
 * Shape: one group an application, in their order; when those not rejected are exactly as many as the
 * places, all of them are accepted.
 * Source: Heyard et al. (2022), Statistics and Public Policy 9:110-121; R package ERforResearch 4.0.0.
 */
export function fundingGroups(spans: readonly RankSpan[], places: number): FundingGroups {
  const fundingLine = spans.map(({ er }) => er).toSorted((a, b) => a - b)[places - 1] ?? Number.NaN
  const groups = spans.map(({ er, low, high }): FundingGroup => {
    if (er === fundingLine || (low <= fundingLine && fundingLine <= high)) return 'random'
    return high < fundingLine ? 'accepted' : 'rejected'
  })
  const left = groups.filter((group) => group !== 'rejected').length
  return {
    fundingLine,
    groups:
      left === places
        ? groups.map((group) => (group === 'rejected' ? 'rejected' : 'accepted'))
        : groups,
  }
}
