import type { SentArea } from '~/domain/model/SentRecommendation.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { digestOf } from './chain.ts'
import type { Recommendation } from './recommendationOf.ts'
import type { RecommendedArea, RecommendedCase } from './recommendedOf.ts'

/**
 * Digest of all that is recommended: choices, grounds, amounts, conditions, the rankings they were
 * made on, and the reason for the set. Which event says so is not in it, nor the order of areas and
 * applications. Where no reason is given for the set it is the digest of the areas alone.
 * Shape: SHA-256 of canonical JSON, 64 hexadecimal digits.
 */
export function recommendationDigest({ areas, setReason }: Recommendation): string {
  const inOneOrder = areas
    .map(({ decisionId: _decisionId, cases, ...area }) => ({ ...area, cases: inOrder(cases) }))
    .toSorted((a, b) => (a.areaId < b.areaId ? -1 : 1))
  return digestOf(canonicalJson(setReason === null ? inOneOrder : { areas: inOneOrder, setReason }))
}

/** An area as a sent version holds it: what can be read again, and digests of the rest. */
export function sentAreaOf(area: RecommendedArea): SentArea {
  const { areaId, choice, digest, decisionId, category, reason } = area
  const cases = inOrder(area.cases)
  const digestOfEach = (part: (one: RecommendedCase) => unknown) =>
    digestOf(canonicalJson(cases.map((one) => [one.caseNumber, part(one)])))
  return {
    areaId,
    choice,
    caseNumbers: area.cases.map(({ caseNumber }) => caseNumber),
    digest,
    decisionId,
    groundsDigest: digestOf(canonicalJson({ category, reason })),
    amountsDigest: digestOfEach(({ amounts }) => amounts),
    conditionsDigest: digestOfEach(({ conditions }) => conditions),
  }
}

const inOrder = (cases: readonly RecommendedCase[]): readonly RecommendedCase[] =>
  cases.toSorted((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1))
