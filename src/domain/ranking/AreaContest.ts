import type { CheckStanding } from '~/domain/eligibility/checkStandings.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Area, Criterion, Setup } from '~/domain/model/Setup.ts'
import type { ScoreTable } from '~/domain/scoring/ScoreTable.ts'

/** Whether people have taken the application out; two who disagree leave it undecided. */
export type Standing =
  | { readonly status: 'active' }
  | { readonly status: 'withdrawn' | 'rejected'; readonly reason: string }
  | { readonly status: 'disputed' }

export interface Contender {
  readonly caseNumber: CaseNumber
  readonly proposedField: string | null
  readonly standing: Standing
  readonly checks: readonly CheckStanding[]
}

/** All that decides one area: its applications, their points, and the method they meet. */
export interface AreaContest {
  readonly area: Area
  readonly setup: Setup
  /** The criteria that count here: all, less those a ruling has left out of the area [SC3]. */
  readonly criteria: readonly Criterion[]
  readonly contenders: readonly Contender[]
  readonly scores: ScoreTable
  /** Why nobody is chosen in this area at all; null while it is open for a choice. */
  readonly closedBecause: string | null
}

/** How many the area may get: one, or the round's open places in an area of kind `open` [SE3]. */
export const placesIn = ({ area, setup }: AreaContest): number =>
  area.kind === 'open' ? setup.openPlaces : 1
