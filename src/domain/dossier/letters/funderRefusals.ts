import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { Funder, Setup } from '~/domain/model/Setup.ts'
import { type ToldText, toldTo } from './ToldText.ts'

/** A refusal that one funder has decided on by itself [AC5]. */
export interface FunderAnswer extends Pick<FundingDecision, 'date' | 'reference'> {
  readonly funder: Funder
  /** Null where nobody has written one. */
  readonly reason: ToldText | null
}

/** The funders that have refused one application, in the setup's order. */
export const funderRefusals = (
  state: RoundState,
  { funders }: Setup,
  caseNumber: CaseNumber,
): readonly FunderAnswer[] =>
  funders.flatMap((funder) => {
    const decision = fundingBy(state, caseNumber, funder.id)
    if (decision?.outcome !== 'refused') return []
    const { date, reference, reason } = decision
    return [{ funder, date, reference, reason: reason ? toldTo(state, caseNumber)(reason) : null }]
  })

/** What a funder has decided that people agree on; undefined while there is nothing. */
export const fundingBy = (
  { acts }: RoundState,
  caseNumber: CaseNumber,
  funderId: FunderId,
): FundingDecision | undefined => settled(acts.funding.get(caseNumber)?.get(funderId))
