import { at } from '~/domain/statistics/numerics/at.ts'

/**
 * The expected rank of each member among the members: one more than the sum of the chances that another
 * is better. If the true order could be seen, it would stand there on average.
 * Shape: `better` row by row over `count` applications, as the posterior gives it; ranks from 1, which
 * sum to m(m + 1)/2 for m members.
 * Source: Heyard et al. (2022), Statistics and Public Policy 9:110-121, equation 6.
 */
export const expectedRanks = (
  better: Float64Array,
  count: number,
  members: readonly number[],
): readonly number[] =>
  members.map((own) =>
    members.reduce(
      (rank, other) => (other === own ? rank : rank + at(better, other * count + own)),
      1,
    ),
  )

/** The chance in per cent that a random application, itself included, is better. Heyard et al. (2022). */
export const pcer = (expectedRank: number, count: number): number =>
  (100 * (expectedRank - 0.5)) / count

/** The same on 0 to 1, the best at 1; NaN for a single one, which is compared with nobody. */
export const sucra = (expectedRank: number, count: number): number =>
  (count - expectedRank) / (count - 1)
