import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { Area, Setup } from '~/domain/model/Setup.ts'
import type { AreaContest, Standing } from '~/domain/ranking/AreaContest.ts'
import { type Candidate } from '~/domain/ranking/Candidate.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'
import { selectInArea } from '~/domain/selection/selectInArea.ts'
import { areaId, assessorId, caseNumber, type GivenPoints, marksOf, setupWith } from './builders.ts'

/** One application of a contest; its reviews come from R1, R2 … in order. */
export interface PlainEntry {
  readonly caseNumber: string
  /** Handed in where every criterion has a mark. */
  readonly reviews?: readonly GivenPoints[]
  /** Not handed in, though every criterion has a mark. */
  readonly heldBack?: readonly string[]
  readonly recused?: readonly string[]
  readonly panel?: GivenPoints
  readonly field?: string | null
  readonly standing?: Standing
  readonly notMet?: readonly FormalCheck[]
}

export interface PlainContest {
  readonly setup?: Setup
  readonly kind?: Area['kind']
  readonly entries: readonly PlainEntry[]
  readonly leftOut?: readonly string[]
  readonly closedBecause?: string | null
}

/** Entries that only need points: `{ A: [[4, 4, 4, 4]], B: … }`, one list of points a review. */
export const entriesFrom = (
  reviews: Readonly<Record<string, readonly GivenPoints[]>>,
): readonly PlainEntry[] =>
  Object.entries(reviews).map(([number, given]) => ({ caseNumber: number, reviews: given }))

export function contestWith({
  setup = setupWith(),
  kind = 'strength',
  entries,
  leftOut = [],
  closedBecause = null,
}: PlainContest): AreaContest {
  const byCase = new Map(entries.map((entry) => [entry.caseNumber, entry]))
  return {
    area: { id: areaId('energi'), name: { da: 'Energi', en: null }, kind },
    setup,
    criteria: setup.criteria.filter(({ id }) => !leftOut.includes(id)),
    contenders: entries.map((entry) => ({
      caseNumber: caseNumber(entry.caseNumber),
      proposedField: entry.field ?? null,
      standing: entry.standing ?? { status: 'active' },
      checks: (entry.notMet ?? []).map((check) => ({
        check,
        found: 'not-met',
        outcome: 'not-met',
        isRuled: false,
      })),
    })),
    scores: {
      assessmentsOf: (number) => rowsOf(setup, byCase.get(number)),
      panelMarksOf: (number) => marksOf(byCase.get(number)?.panel ?? []),
    },
    closedBecause,
  }
}

/** The rows of one application, R1 first. */
export const rowsOf = (setup: Setup, entry: PlainEntry | undefined): readonly AssessmentRow[] =>
  (entry?.reviews ?? []).map((given, index) => {
    const marks = marksOf(given)
    const id = `R${index + 1}`
    return {
      assessorId: assessorId(id),
      isHandedIn: marks.size === setup.criteria.length && !entry?.heldBack?.includes(id),
      isRecused: entry?.recused?.includes(id) ?? false,
      marks,
    }
  })

export const rankingOf = (contest: PlainContest): readonly Candidate[] =>
  rankArea(contestWith(contest))

/** Ranks by case number, in ranking order. */
export const ranksOf = (contest: PlainContest): Readonly<Record<string, number | null>> =>
  Object.fromEntries(rankingOf(contest).map(({ caseNumber, rank }) => [caseNumber, rank]))

export function selectionOf(plain: PlainContest) {
  const contest = contestWith(plain)
  return selectInArea(contest, rankArea(contest))
}

/** A point somewhere in a contest: which entry, review and criterion, counted from 0. */
export interface PointAt {
  readonly entry: number
  readonly review: number
  readonly criterion: number
  readonly points: number
}

/** Every point given in a contest, whether or not it counts. */
export const pointsIn = ({ entries }: PlainContest): readonly PointAt[] =>
  entries.flatMap(({ reviews = [] }, entry) =>
    reviews.flatMap((given, review) =>
      Object.values(given).flatMap((points, criterion) =>
        typeof points === 'number' ? [{ entry, review, criterion, points }] : [],
      ),
    ),
  )

/** The contest with another point in that place; reviews must be plain lists. */
export function withPointAt<Contest extends PlainContest>(
  contest: Contest,
  { entry, review, criterion }: PointAt,
  points: number,
): Contest {
  const entries = contest.entries.map((one, at) =>
    at === entry
      ? {
          ...one,
          reviews: (one.reviews ?? []).map((given, index) =>
            index === review ? Object.values(given).with(criterion, points) : given,
          ),
        }
      : one,
  )
  return { ...contest, entries }
}
