/** How alike two panels of the same kind would score, from the variances of the crossed model. */
export interface Intraclass {
  /** One assessor's score, ICC(2,1). */
  readonly single: number
  /** The mean of `reviews` assessors' scores. */
  readonly mean: number
  /** One assessor's score when all are taken to be equally strict, ICC(3,1). */
  readonly consistency: number
}

/**
 * Shape: standard deviations as fitted; `reviews` is the number a mean is over, which need not be whole.
 * Source: Shrout and Fleiss (1979), Psychological Bulletin 86:420-428, in terms of the variances.
 */
export function intraclass(
  sd: { readonly tau: number; readonly kappa: number; readonly sigma: number },
  reviews: number,
): Intraclass {
  const [between, assessors, rest] = [sd.tau * sd.tau, sd.kappa * sd.kappa, sd.sigma * sd.sigma]
  return {
    single: between / (between + assessors + rest),
    mean: between / (between + (assessors + rest) / reviews),
    consistency: between / (between + rest),
  }
}
