import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { formatPoints, type Language } from '~/i18n/formats.ts'
import { toNumber } from '~/lib/fraction.ts'

/**
 * A candidate's bar: a segment a criterion, as long as weight x mean. Unit: 1 is full points on
 * everything, so the column is the scale. Where low points are best a point's worth is turned
 * round, so that the better application still has the longer bar.
 */
export function barSegments(sheet: AreaSheet, candidate: SheetCandidate, language: Language) {
  const { scale } = sheet.setup
  const weightSum = sheet.criteria.reduce((sum, { weight }) => sum + weight, 0)
  const worth = (points: number) =>
    scale.best === 'high' ? points : scale.max + scale.min - points
  const segments = sheet.criteria.map(({ weight }, index) => {
    const mean = candidate.score.criteria[index]?.mean
    const points = mean ? toNumber(mean) : 0
    return {
      length: mean ? (weight / weightSum) * (worth(points) / scale.max) : 0,
      figure: mean ? formatPoints(points, language) : '',
    }
  })
  const ends = [candidate.score.bounds.low, candidate.score.bounds.high]
    .map((bound) => worth(toNumber(bound)) / scale.max)
    .sort((a, b) => a - b)
  const [low = 0, high = 0] = ends
  return { segments, bracket: candidate.score.missingFrom.length > 0 ? { low, high } : null }
}

/** The bar of an application with full points everywhere: each header's width is its weight. */
export function headerSegments({ criteria }: AreaSheet) {
  const weightSum = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return criteria.map(({ weight }) => ({ length: weight / weightSum, figure: '' }))
}
