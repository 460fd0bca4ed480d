/**
 * The percentile of a rank among `count`, as the National Institutes of Health compute it; 0 is best.
 * Source: NIAID, Understand paylines and percentiles: 100 (rank - 0.5)/N.
 */
export const nihPercentile = (rank: number, count: number): number => (100 * (rank - 0.5)) / count

/** Always rounded up, to a whole number from 1 to 99. */
export const nihPercentileShown = (rank: number, count: number): number =>
  Math.min(99, Math.max(1, Math.ceil(nihPercentile(rank, count))))
