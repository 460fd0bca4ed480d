import type { CaseNumber } from '~/domain/model/ids.ts'

/** Somebody on the ranking, as far as places go. Level neighbours share `rank`. */
export interface Placed {
  readonly caseNumber: CaseNumber
  readonly rank: number
  readonly field: string | null
}

export interface PlaceHolders {
  readonly holders: readonly CaseNumber[]
  /** Level applications that cannot all have a place; people choose [SE1]. */
  readonly tied: readonly CaseNumber[]
}

/**
 * Who gets the places, walking down the ranking: at most one per field [SE3]. A group that shares
 * a rank gets its places only when all of it fits; else it is a tie for people.
 * Shape: `ranking` is in ranking order and may be a lazy walk; it is left as soon as places are gone.
 */
export function placeHolders(ranking: Iterable<Placed>, places: number): PlaceHolders {
  const holders: Placed[] = []
  let group: Placed[] = []
  const fits = () => {
    const fields = group.flatMap(({ field }) => (field === null ? [] : [plainField(field)]))
    return holders.length + group.length <= places && new Set(fields).size === fields.length
  }
  for (const candidate of ranking) {
    const isNewGroup = group.length > 0 && group[0]?.rank !== candidate.rank
    if (isNewGroup) {
      if (!fits()) return outcome(holders, group)
      holders.push(...group)
      group = []
      if (holders.length === places) return outcome(holders, [])
    }
    if (!hasField(holders, candidate.field)) group.push(candidate)
  }
  if (!fits()) return outcome(holders, group)
  return outcome([...holders, ...group], [])
}

const outcome = (holders: readonly Placed[], tied: readonly Placed[]): PlaceHolders => ({
  holders: holders.map(({ caseNumber }) => caseNumber),
  tied: tied.map(({ caseNumber }) => caseNumber),
})

export const hasField = (holders: readonly Placed[], field: string | null): boolean =>
  field !== null && holders.some((holder) => isSameField(holder.field, field))

export const isSameField = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && plainField(a) === plainField(b)

/** A field as it is compared: capitals and surrounding space are no difference [SE3]. */
export const plainField = (field: string): string => field.normalize('NFC').trim().toLowerCase()
