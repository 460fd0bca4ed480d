import { kendallW } from '~/domain/statistics/agreement/kendallW.ts'
import { coincidences, krippendorffAlpha } from '~/domain/statistics/agreement/krippendorffAlpha.ts'
import { prometheeFlows } from '~/domain/statistics/agreement/prometheeFlows.ts'
import { compareCodeUnits } from '~/domain/statistics/crossed/CrossedDesign.ts'
import { smaaSteps } from '~/domain/statistics/smaa/smaa.ts'
import { robustRadius } from '~/domain/statistics/weights/robustRadius.ts'
import { smallestShift } from '~/domain/statistics/weights/smallestShift.ts'
import { stabilityInterval } from '~/domain/statistics/weights/stabilityInterval.ts'
import { leadsBetween } from '~/domain/statistics/weights/WeightedLead.ts'
import { compare, type Fraction, toNumber } from '~/lib/fraction.ts'
import type { Steps } from '~/lib/steps.ts'
import { type AreaPair, cautionsOf } from './cautionsOf.ts'
import type {
  AnalysisProgress,
  AreaAnalysis,
  RivalAnalysis,
  RoundAnalysis,
} from './RoundAnalysis.ts'
import { type RoundModel, roundModelSteps } from './roundModel.ts'
import type { AreaScores, RoundScores } from './RoundScores.ts'

/**
 * How sure one may be of a round's rankings. It advises and never reorders [ST1]; the same scores give
 * the same digits, whatever order they came in [ST2]. Each step tells how far it is.
 */
export function* analyseRoundSteps(round: RoundScores): Steps<RoundAnalysis, AnalysisProgress> {
  const model = yield* telling(roundModelSteps(round), (share) => ({
    stage: 'model',
    share,
  }))
  const areas: AreaAnalysis[] = []
  for (const [index, area] of round.areas.entries()) {
    const share = index / round.areas.length
    areas.push(yield* telling(areaSteps(round, area, model), () => ({ stage: 'areas', share })))
  }
  const units = round.criteria.map((criterion) => [criterion, unitsOf(round, criterion)] as const)
  return {
    model: model?.summary ?? null,
    applications: model?.applications ?? [],
    assessors: model?.assessors ?? [],
    areas,
    alpha: new Map(units.map(([criterion, own]) => [criterion, krippendorffAlpha(own, 'ordinal')])),
    pairable: new Map(units.map(([criterion, own]) => [criterion, coincidences(own).pairable])),
  }
}

function* telling<Value, Told>(
  steps: Steps<Value, Told>,
  progressAt: (told: Told) => AnalysisProgress,
): Steps<Value, AnalysisProgress> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield progressAt(step.value)
  }
}

/** The points of each application on one criterion. */
function unitsOf({ points }: RoundScores, criterion: string): readonly (readonly number[])[] {
  const units = new Map<string, number[]>()
  for (const point of points) {
    if (point.criterion !== criterion) continue
    const unit = units.get(point.application)
    if (unit) unit.push(point.points)
    else units.set(point.application, [point.points])
  }
  return [...units].toSorted(([a], [b]) => compareCodeUnits(a, b)).map(([, values]) => values)
}

function* areaSteps(
  round: RoundScores,
  area: AreaScores,
  model: RoundModel | null,
): Steps<AreaAnalysis> {
  const pairs = pairsOf(round, area)
  const ids = area.ranked.map(({ id }) => id)
  const turn = round.scale.best === 'high' ? 1 : -1
  const values = area.ranked.map(({ means }) => means.map((mean) => turn * toNumber(mean)))
  const smaa = yield* smaaSteps({ values })
  const flows = prometheeFlows(values, area.weights.map(toNumber))
  return {
    areaId: area.areaId,
    leader: ids[0] ?? null,
    ...cautionsOf(round, area, pairs, model),
    pairwise: pairwiseOf(ids, model),
    rankChances: new Map(
      ids.flatMap((id) => {
        const chances = model?.rankChancesOf(id)
        return chances ? [[id, chances] as const] : []
      }),
    ),
    weightStability: ids.length > 0 ? stabilityOf(area, pairs) : [],
    rivals: rivalsOf(area, pairs),
    rankAcceptability: new Map(ids.map((id, index) => [id, smaa.rankAcceptability[index] ?? []])),
    centralWeights: new Map(ids.map((id, index) => [id, smaa.centralWeights[index] ?? null])),
    netFlows: new Map(ids.map((id, index) => [id, flows[index]?.net ?? 0])),
    kendallW: concordance(round, ids),
  }
}

const stabilityOf = (
  { criteria }: AreaScores,
  pairs: readonly AreaPair[],
): AreaAnalysis['weightStability'] =>
  criteria.map((criterion, index) => ({
    criterion,
    ...stabilityInterval(
      pairs.map(({ lead }) => lead),
      index,
    ),
  }))

function pairsOf({ scale }: RoundScores, area: AreaScores): readonly AreaPair[] {
  const meansOf = new Map(area.ranked.map(({ id, means }) => [id, means]))
  return area.pairs.map(([holder, rival]) => ({
    holder,
    rival,
    lead: {
      weights: area.weights,
      leads: leadsBetween(meansOf.get(holder) ?? [], meansOf.get(rival) ?? [], scale.best),
    },
  }))
}

function pairwiseOf(ids: readonly string[], model: RoundModel | null): AreaAnalysis['pairwise'] {
  const known = ids.filter((id) => model?.applicationOf(id))
  return new Map(
    known.map((a) => [
      a,
      new Map(
        known.filter((b) => b !== a).map((b) => [b, model?.better(a, b) ?? Number.NaN] as const),
      ),
    ]),
  )
}

/** For each rival the least it takes against any of those it could take a place from. */
function rivalsOf({ criteria }: AreaScores, pairs: readonly AreaPair[]): readonly RivalAnalysis[] {
  const rivals = [...new Set(pairs.map(({ rival }) => rival))]
  return rivals.map((rival) => {
    const own = pairs.filter((pair) => pair.rival === rival)
    const shifts = own.flatMap(({ lead }) => smallestShift(lead) ?? [])
    const shift = leastBy(shifts, ({ share }) => share)
    const radii = own.flatMap(({ lead }) => robustRadius(lead) ?? [])
    return {
      rival,
      shift: shift && {
        share: shift.share,
        plan: shift.plan.map(({ from, to, share }) => ({
          from: criteria[from] ?? '',
          to: criteria[to] ?? '',
          share,
        })),
      },
      radius: leastBy(radii, (radius) => radius),
    }
  })
}

function leastBy<Value>(values: readonly Value[], by: (value: Value) => Fraction): Value | null {
  let least: Value | null = null
  for (const value of values) {
    if (least === null || compare(by(value), by(least)) < 0) least = value
  }
  return least
}

/** Kendall's W of those who have scored every ranked application of the area. */
function concordance({ reviews }: RoundScores, ids: readonly string[]): number | null {
  const rows = new Map<string, Map<string, number>>()
  for (const { application, assessor, y } of reviews) {
    if (!ids.includes(application)) continue
    const row = rows.get(assessor) ?? new Map<string, number>()
    rows.set(assessor, row.set(application, y))
  }
  const complete = [...rows]
    .filter(([, row]) => row.size === ids.length)
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
  const columns = ids.toSorted(compareCodeUnits)
  const scores = complete.map(([, row]) => columns.map((id) => row.get(id) ?? Number.NaN))
  return kendallW(scores)?.w ?? null
}
