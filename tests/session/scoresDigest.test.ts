import { expect, test } from 'vitest'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import { scoresDigest } from '~/session/scoresDigest.ts'
import {
  application,
  assessed,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../support/builders.ts'

const scores = roundScoresOf(
  roundStateFrom(
    roundCommands(
      setupWith(),
      [application('1'), application('2')],
      [
        assessed('1', 'anna', [4, 4, 4, 5]),
        assessed('1', 'bo', [4, 3, 4, 4]),
        assessed('2', 'anna', [3, 3, 3, 3]),
        assessed('2', 'bo', [2, 3, 3, 3]),
      ],
    ),
  ),
)!.scores

test('[CE11] the digest of scores is the same in whatever order they came', () => {
  const turned = {
    ...scores,
    reviews: scores.reviews.toReversed(),
    points: scores.points.toReversed(),
  }
  expect(scoresDigest(scores)).toMatch(/^[0-9a-f]{64}$/)
  expect(scoresDigest(turned)).toBe(scoresDigest(scores))
})

test.each([
  ['a point', { points: scores.points.slice(1) }],
  ['an assessment', { reviews: scores.reviews.slice(1) }],
  ['the scale', { scale: { ...scores.scale, best: 'low' as const } }],
  ['who could take a place from whom', { areas: scores.areas.map((a) => ({ ...a, pairs: [] })) }],
  ['the ranking', { areas: scores.areas.map((a) => ({ ...a, ranked: a.ranked.toReversed() })) }],
  ['a weight', { areas: scores.areas.map((a) => ({ ...a, weights: a.weights.toSpliced(0, 1) })) }],
])('[CE11] it is another with %s', (_, change) => {
  expect(scoresDigest({ ...scores, ...change })).not.toBe(scoresDigest(scores))
})
