import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { unweightedMean } from '~/domain/scoring/weightedTotal.ts'
import { absolute, compare, fromDecimal, subtract } from '~/lib/fraction.ts'
import type { AreaCertainty } from './AreaCertainty.ts'
import type {
  CertaintySentence,
  Chance,
  PairChance,
  ThresholdDistance,
} from './CertaintySentence.ts'
import { tooFewBecause } from './tooFewBecause.ts'

/** Chances that differ by less are not told apart. */
const sameChance = 1e-9

/** What the model says of an area; or why it says nothing [CE2] [CE3]. */
export function modelSentence(certainty: AreaCertainty): CertaintySentence {
  const { ranked, placing, isTooFew, sheet } = certainty
  if (placing.pairs.length === 0) {
    return {
      key: 'no-competition',
      applicants: ranked.map(({ application }) => application.applicant),
      nearest: nearestThreshold(certainty),
    }
  }
  if (isTooFew) return { key: 'too-few', because: tooFewBecause(certainty) }
  return sheet.area.kind === 'open' ? pairSentence(certainty) : bestSentence(certainty)
}

function bestSentence(certainty: AreaCertainty): CertaintySentence {
  const { ranked, placing } = certainty
  const standings = ranked.map((candidate) => chanceOf(certainty, candidate))
  if (placing.tied.length > 0) {
    const level = standings.filter(({ caseNumber }) => placing.tied.includes(caseNumber))
    return { key: 'best-of-level', standings: level }
  }
  const [leader] = standings
  if (!leader) throw new RangeError('an area with pairs has a leader')
  const likeliest = standings.reduce((best, each) => (each.chance > best.chance ? each : best))
  return {
    key: 'best',
    leader,
    ahead: likeliest.chance - leader.chance > sameChance ? likeliest : null,
    standings,
    pairs: pairChances(certainty),
  }
}

const chanceOf = (
  { inModel }: AreaCertainty,
  { caseNumber, application }: SheetCandidate,
): Chance => ({
  caseNumber,
  applicant: application.applicant,
  chance: inModel(caseNumber)?.pBestArea ?? Number.NaN,
})

/** In an open area: the rival that most likely is better than who stands before it in line. */
function pairSentence(certainty: AreaCertainty): CertaintySentence {
  const pairs = pairChances(certainty)
  const { tied } = certainty.placing
  if (tied.length > 0) {
    const level = certainty.placing.pairs.flatMap((pair, index) =>
      pair.every((caseNumber) => tied.includes(caseNumber)) ? (pairs[index] ?? []) : [],
    )
    return { key: 'better-of-level', pair: likeliestOf(level), pairs: level }
  }
  return { key: 'nearest-rival', pair: likeliestOf(pairs), pairs }
}

function likeliestOf(pairs: readonly PairChance[]): PairChance {
  const [first, ...rest] = pairs
  if (!first) throw new RangeError('an area with competition has pairs')
  return rest.reduce((best, each) => (each.chance > best.chance ? each : best), first)
}

const pairChances = ({ placing, area, nameOf }: AreaCertainty): readonly PairChance[] =>
  placing.pairs.map(([holder, rival]) => ({
    holder: nameOf(holder),
    rival: nameOf(rival),
    chance: area.pairwise.get(rival)?.get(holder) ?? Number.NaN,
  }))

/** Of everybody who has a place, the mean that lies nearest to a threshold. */
function nearestThreshold({ ranked, sheet }: AreaCertainty): ThresholdDistance | null {
  const distances = ranked.flatMap(({ application: { applicant }, score }) => {
    const means = score.criteria.map(({ mean }) => mean)
    const own = sheet.criteria.map(({ id, threshold }, index) => ({
      criterionId: id,
      threshold,
      mean: means[index],
    }))
    const overall = {
      criterionId: null,
      threshold: sheet.setup.overallThreshold,
      mean: unweightedMean(means),
    }
    return [...own, overall].flatMap(({ criterionId, threshold, mean }) =>
      mean && threshold !== null
        ? [{ applicant, criterionId, mean, threshold: fromDecimal(threshold) }]
        : [],
    )
  })
  return distances.toSorted((a, b) => compare(apart(a), apart(b)))[0] ?? null
}

const apart = ({ mean, threshold }: ThresholdDistance) => absolute(subtract(mean, threshold))
