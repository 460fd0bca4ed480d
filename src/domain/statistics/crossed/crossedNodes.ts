import { at } from '~/domain/statistics/numerics/at.ts'
import { type Conditional, conditional } from './conditional.ts'
import { type CrossedDesign, crossedDesign } from './CrossedDesign.ts'
import { type CrossedSolver, crossedSolver } from './crossedSolver.ts'
import type { Review } from './Review.ts'
import { type SdRanges, type VarianceGrid, varianceGrid } from './varianceGrid.ts'

/** What is taken for granted of the three standard deviations before any score is seen. */
export interface CrossedPrior {
  readonly ranges: SdRanges
  /** The logarithm of the prior density, up to a constant. */
  readonly logPrior: (tau: number, kappa: number, sigma: number) => number
  /** mu fixed at this; estimated, with a flat prior, where it is null. */
  readonly mu: number | null
}

/** The crossed model on the points of its grid, to be walked from one to the next. */
export interface CrossedNodes {
  readonly design: CrossedDesign
  readonly solver: CrossedSolver
  readonly known: Conditional
  readonly grid: VarianceGrid
  /** Brings `solver` and `known` to one point of the grid. */
  readonly standAt: (node: number) => void
}

/** Errors: as `crossedDesign`. */
export function crossedNodes(reviews: readonly Review[], prior: CrossedPrior): CrossedNodes {
  const design = crossedDesign(reviews, prior.mu ?? undefined)
  const hasMean = prior.mu === null
  const solver = crossedSolver(design, { hasMean })
  const known = conditional(design, solver, hasMean)
  const prepare = (tau: number, sigma: number): void => {
    const ratio = tau / sigma
    solver.assemble(ratio * ratio)
  }
  const grid = varianceGrid(prior.ranges, (tau, sigma) => {
    prepare(tau, sigma)
    return (kappa) => {
      solver.factor(kappa / sigma)
      return prior.logPrior(tau, kappa, sigma) - solver.deviance(sigma) / 2
    }
  })
  return {
    design,
    solver,
    known,
    grid,
    standAt: (node) => {
      const sigma = at(grid.sigma, node)
      prepare(at(grid.tau, node), sigma)
      solver.factor(at(grid.kappa, node) / sigma)
      solver.solve()
      known.update(sigma)
    },
  }
}
