import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Decision } from '~/domain/log/RoundState.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Ore } from '~/domain/model/units.ts'
import { sumOre } from '~/domain/portfolio/sumOre.ts'
import { isSameField } from '~/domain/selection/placeHolders.ts'
import type { Verdict } from '~/domain/selection/Selection.ts'
import { type Fraction, subtract } from '~/lib/fraction.ts'
import type { AreaDossier, RecommendedPlace } from './areaDossier.ts'

/** What the minister must see at once of a place. */
export type CoverRemark =
  | { readonly key: 'disputed' | 'stale' | 'out' | 'amounts-disputed' }
  /** Other than the computed suggestion, where there was one. */
  | { readonly key: 'departs'; readonly category: Decision['category'] }
  /** There was no suggestion: a person has chosen, and says why. */
  | { readonly key: 'chosen'; readonly verdict: Verdict; readonly category: Decision['category'] }
  | { readonly key: 'verdict'; readonly verdict: Verdict }
  | { readonly key: 'conditions'; readonly count: number }

/** One place of the table on the first page: 12 areas, and as many rows for the open one as it has places. */
export interface CoverRow {
  readonly areaId: AreaId
  /** Counts from 1. */
  readonly place: number
  readonly places: number
  readonly outcome: 'recommended' | 'nobody' | 'undecided' | 'disputed'
  readonly recommended: RecommendedPlace | null
  /** The first on the ranking that is not recommended and could have been. */
  readonly next: SheetCandidate | null
  /** In points, ahead of `next`; below zero where `next` stands before. */
  readonly distance: Fraction | null
  /** From all funders in all years; null where two disagree. */
  readonly amount: Ore | null
  readonly remarks: readonly CoverRemark[]
}

export const coverRows = (areas: readonly AreaDossier[]): readonly CoverRow[] =>
  areas.flatMap((area) => {
    const places = Math.max(area.sheet.selection.places, area.places.length)
    return Array.from({ length: places }, (_, index) => coverRow(area, index, places))
  })

function coverRow(area: AreaDossier, index: number, places: number): CoverRow {
  const { sheet, decision } = area
  const recommended = area.places[index] ?? null
  const next = nextIn(area)
  return {
    areaId: sheet.area.id,
    place: index + 1,
    places,
    outcome: recommended ? 'recommended' : decision.kind === 'decided' ? 'nobody' : decision.kind,
    recommended,
    next,
    distance:
      recommended?.candidate && next ? distanceTo(sheet, recommended.candidate, next) : null,
    amount: recommended?.amounts ? sumOre(recommended.amounts.map(({ amount }) => amount)) : null,
    remarks: remarksOn(area, recommended),
  }
}

/** Who stands first of those that are not recommended; in an open area of another field too [SE3]. */
function nextIn({ sheet, places }: AreaDossier): SheetCandidate | null {
  const chosen = places.map(({ application }) => application.caseNumber)
  const fields = places.map(({ application }) => application.proposedField)
  const isTaken = ({ proposedField }: SheetCandidate) =>
    sheet.area.kind === 'open' && fields.some((field) => isSameField(field, proposedField))
  return (
    sheet.candidates.find(
      (candidate) =>
        candidate.rank !== null && !chosen.includes(candidate.caseNumber) && !isTaken(candidate),
    ) ?? null
  )
}

function distanceTo(
  { setup }: AreaSheet,
  { score: own }: SheetCandidate,
  { score: other }: SheetCandidate,
): Fraction | null {
  if (!own.total || !other.total) return null
  return setup.scale.best === 'high'
    ? subtract(own.total, other.total)
    : subtract(other.total, own.total)
}

function remarksOn(
  { sheet, decision }: AreaDossier,
  recommended: RecommendedPlace | null,
): readonly CoverRemark[] {
  const { verdict } = sheet.selection
  if (decision.kind === 'undecided') return [{ key: 'verdict', verdict }]
  if (decision.kind === 'disputed') return [{ key: 'disputed' }]
  const conditions = recommended?.conditions.length ?? 0
  return [
    ...(decision.isStale ? [{ key: 'stale' } as const] : []),
    ...(recommended?.isOut ? [{ key: 'out' } as const] : []),
    ...grounds(sheet, decision.decision),
    ...(recommended && recommended.amounts === null ? [{ key: 'amounts-disputed' } as const] : []),
    ...(conditions > 0 ? [{ key: 'conditions', count: conditions } as const] : []),
  ]
}

/** Why it is as it is: a departure, a choice that nothing suggested, or a verdict worth knowing. */
function grounds(
  { selection: { verdict, suggested } }: AreaSheet,
  { choice, category }: Decision,
): readonly CoverRemark[] {
  if (choice !== 'suggested' && suggested.length > 0) return [{ key: 'departs', category }]
  if (choice === 'other') return [{ key: 'chosen', verdict, category }]
  return verdict === 'clear' ? [] : [{ key: 'verdict', verdict }]
}
