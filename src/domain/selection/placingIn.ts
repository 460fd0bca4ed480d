import { type AreaContest, placesIn } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { placeHolders, type PlaceHolders } from './placeHolders.ts'

/**
 * Who stands within an area's places, and who shares the last, whatever the verdict makes of it.
 * Shape: `ranked` in ranking order, without the unranked. A field counts in `open` areas only.
 */
export const placingIn = (contest: AreaContest, ranked: readonly Candidate[]): PlaceHolders =>
  placeHolders(
    ranked.map(({ caseNumber, rank, proposedField }, index) => ({
      caseNumber,
      rank: rank ?? index + 1,
      field: contest.area.kind === 'open' ? proposedField : null,
    })),
    placesIn(contest),
  )
