import type { CaseNumber } from '~/domain/model/ids.ts'
import { isSameField, placeHolders, type PlaceHolders } from '~/domain/selection/placeHolders.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'

/** Who has a place in an area, who shares the last, and who could take one from whom. */
export interface Placing extends PlaceHolders {
  /** In ranking order. Where one is to be chosen, the first against each of the others. */
  readonly pairs: readonly (readonly [holder: CaseNumber, rival: CaseNumber])[]
}

/**
 * The places of an area as they stand today, whatever the verdict makes of them. Of a tie for the last
 * place those listed first stand for the holders. In an open area a rival can take a place only from the
 * holder of its own field, where there is one [SE3].
 */
export function placingOf({
  area,
  selection,
  candidates,
}: Pick<AreaSheet, 'area' | 'selection' | 'candidates'>): Placing {
  const ranked = candidates.filter(({ rank }) => rank !== null)
  const fieldOf = ({ proposedField }: SheetCandidate) =>
    area.kind === 'open' ? proposedField : null
  const { holders, tied } = placeHolders(
    ranked.map((candidate) => ({
      caseNumber: candidate.caseNumber,
      rank: candidate.rank ?? 0,
      field: fieldOf(candidate),
    })),
    selection.places,
  )
  const inFront = [...holders, ...tied.slice(0, selection.places - holders.length)]
  const standing = ranked.filter(({ caseNumber }) => inFront.includes(caseNumber))
  const rivals = ranked.filter(({ caseNumber }) => !inFront.includes(caseNumber))
  const pairs = rivals.flatMap((rival) => {
    const own = standing.filter((holder) => isSameField(fieldOf(holder), fieldOf(rival)))
    return (own.length > 0 ? own : standing).map(
      (holder) => [holder.caseNumber, rival.caseNumber] as const,
    )
  })
  return { holders, tied, pairs }
}
