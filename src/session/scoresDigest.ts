import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RoundScores } from '~/domain/statistics/round/RoundScores.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { Fraction } from '~/lib/fraction.ts'

/**
 * SHA-256 of what statistics are asked, as 64 hexadecimal digits: the same digest is the same analysis.
 * The order that assessments and points came in is no part of it, for it changes no digit [ST2].
 */
export function scoresDigest({ scale, reviews, points, criteria, areas }: RoundScores): string {
  const text = canonicalJson({
    scale,
    criteria,
    reviews: reviews
      .map(({ areaId, application, assessor, y }) => [areaId, application, assessor, String(y)])
      .map((row) => canonicalJson(row))
      .toSorted(),
    points: points
      .map((point) => [point.application, point.assessor, point.criterion, String(point.points)])
      .map((row) => canonicalJson(row))
      .toSorted(),
    areas: areas.map((area) => ({
      areaId: area.areaId,
      criteria: area.criteria,
      weights: area.weights.map(spelling),
      ranked: area.ranked.map(({ id, means }) => [id, means.map(spelling)]),
      pairs: area.pairs,
    })),
  })
  return bytesToHex(sha256(utf8ToBytes(text)))
}

const spelling = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`
