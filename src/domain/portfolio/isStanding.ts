import type { PortfolioCandidate } from './PortfolioArea.ts'

/** Whether an application still asks for anything: neither withdrawn, ineligible nor kept out [PF1]. */
export const isStanding = ({
  state,
  isKeptOut,
}: Pick<PortfolioCandidate, 'state' | 'isKeptOut'>): boolean =>
  state !== 'withdrawn' && state !== 'ineligible' && !isKeptOut
