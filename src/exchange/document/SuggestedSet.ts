import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { BestSets } from '~/domain/portfolio/bestSets.ts'

/** A set with the suggestions for recommendations, and what it is compared with. */
export interface SuggestedSet {
  readonly sheets: readonly AreaSheet[]
  readonly portfolio: PortfolioSheet
  readonly best: BestSets
}
