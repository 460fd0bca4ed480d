import type { WorkedExample } from '~/domain/dossier/workedExample.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { Scale, Setup } from '~/domain/model/Setup.ts'
import { formatPoint, formatPoints, formatWeight, type Language } from '~/i18n/formats.ts'
import { toNumber } from '~/lib/fraction.ts'

/** The way of one criterion from points to its segment of the bar, as it is drawn. */
export interface Picture {
  readonly criterion: string
  /** Each point that was given, with how many times. */
  readonly dots: readonly { readonly points: number; readonly count: number }[]
  readonly mean: number
  readonly shareText: string
  /** A segment for each criterion: its width with full points, and how much of that is filled, 0 to 1. */
  readonly segments: readonly { readonly share: number; readonly filled: number }[]
  /** The criterion that the picture is about. */
  readonly at: number
  readonly isMadeUp: boolean
}

/** Where low is best a point is turned round, so that the better has the longer bar. */
const worth = (points: number, { min, max, best }: Scale): number =>
  best === 'high' ? points : max + min - points

/** From the example; null where it has nothing to draw, or the scale ends at nothing. */
export function pictureOf(example: WorkedExample, language: Language): Picture | null {
  const { scale } = example.sheet.setup
  const at = example.criteria.findIndex(({ mean }) => mean)
  const one = example.criteria[at]
  if (!one?.mean || scale.max <= 0 || example.weightSum === 0) return null
  const given = one.counted.map(({ points }): number => points)
  return {
    criterion: localText(one.criterion.name, language),
    dots: [...new Set(given)].map((points) => ({
      points,
      count: given.filter((other) => other === points).length,
    })),
    mean: toNumber(one.mean),
    shareText: formatWeight(1000 * toNumber(one.share), language),
    segments: example.criteria.map(({ share, mean }) => ({
      share: toNumber(share),
      filled: mean ? worth(toNumber(mean), scale) / scale.max : 0,
    })),
    at,
    isMadeUp: false,
  }
}

/** Points nobody gave, for a round that has none yet: two of the best and one a step from it. */
export function madeUpPicture(setup: Setup, language: Language): Picture | null {
  const { criteria, scale } = setup
  const [first] = criteria
  const weightSum = criteria.reduce((sum, { weight }) => sum + weight, 0)
  if (!first || scale.max <= 0 || weightSum === 0) return null
  const best = scale.best === 'high' ? scale.max : scale.min
  const next = scale.best === 'high' ? best - 1 : best + 1
  const mean = (2 * best + next) / 3
  const filled = worth(mean, scale) / scale.max
  return {
    criterion: localText(first.name, language),
    dots: [
      { points: best, count: 2 },
      { points: next, count: 1 },
    ],
    mean,
    shareText: formatWeight((1000 * first.weight) / weightSum, language),
    segments: criteria.map(({ weight }) => ({ share: weight / weightSum, filled })),
    at: 0,
    isMadeUp: true,
  }
}

/** The points of a picture in words: 4, 5 and 4. */
export const pointsInWords = ({ dots }: Picture, language: Language): readonly string[] =>
  dots
    .flatMap(({ points, count }) => Array.from({ length: count }, () => points))
    .map((points) => formatPoint(points, language))

export const meanInWords = ({ mean }: Picture, language: Language): string =>
  formatPoints(mean, language)
