import type { AreaLeaders, WithoutAssessor } from '~/domain/dossier/leadersWithout.ts'
import type { AreaCertainty } from './AreaCertainty.ts'
import type { CertaintySentence, Without } from './CertaintySentence.ts'

/**
 * Whose assessments decide who has a place, each assessor for itself [CE5]. Null where the ranking does
 * not rest on them: nobody is assessed, or the panel's points are the basis; and where nothing but a
 * single application is left to lose.
 */
export function assessorSentence(
  { placing, sheet, nameOf }: AreaCertainty,
  leaders: AreaLeaders,
): CertaintySentence | null {
  if (sheet.setup.basis === 'panel') return null
  const all = byOutcome(leaders, nameOf)
  const flips = all.filter(({ isFlip }) => isFlip)
  if (flips.length > 0) return { key: 'assessors', flips, all }
  if (placing.pairs.length === 0 || leaders.without.length === 0) return null
  return { key: 'no-assessor', isTied: placing.tied.length > 0, all }
}

/** Assessors without whom the same applications would have a place, together. */
function byOutcome(
  leaders: AreaLeaders,
  nameOf: AreaCertainty['nameOf'],
): readonly (Without & { readonly isFlip: boolean })[] {
  const groups = new Map<string, readonly WithoutAssessor[]>()
  for (const each of leaders.without) {
    const key = outcomeKey(each.leaders)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const today = outcomeKey(leaders.leaders)
  return [...groups].map(([key, group]) => ({
    assessorIds: group.map(({ assessorId }) => assessorId),
    leaders: (group[0]?.leaders ?? []).map(nameOf),
    isFlip: key !== today,
  }))
}

/** The order among those who have a place changes nothing. */
const outcomeKey = (leaders: readonly string[]): string => leaders.toSorted().join('\n')
