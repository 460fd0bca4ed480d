import type { PortfolioCandidate } from './PortfolioArea.ts'

/** Whether an application still asks for anything: it is neither withdrawn nor ineligible [PF1]. */
export const isStanding = ({ state }: Pick<PortfolioCandidate, 'state'>): boolean =>
  state !== 'withdrawn' && state !== 'ineligible'
