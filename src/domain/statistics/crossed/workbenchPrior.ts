import type { CrossedPrior } from './crossedNodes.ts'

/**
 * What the workbench takes for granted on a scale of that range (greatest less least points): tau and
 * sigma uniform up to half of it, which is the largest standard deviation scores on it can have; kappa
 * half-normal with a tenth of it, cut there too; mu flat.
 */
export function workbenchPrior(range: number): CrossedPrior {
  const sd = { from: range / 40_000, to: range / 2 }
  return {
    ranges: { tau: sd, kappa: sd, sigma: sd },
    logPrior: (_tau, kappa) => {
      const scaled = kappa / (0.1 * range)
      return -0.5 * scaled * scaled
    },
    mu: null,
  }
}
