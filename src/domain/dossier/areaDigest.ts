import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { awaitsFormalRuling, basisRows } from '~/domain/ranking/candidateOf.ts'
import type { Selection } from '~/domain/selection/Selection.ts'
import { digestOf } from '~/domain/log/chain.ts'
import { methodOf } from '~/domain/model/Setup.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { Fraction } from '~/lib/fraction.ts'

/** Version of the rules a digest is made under. */
export const rulesVersion = 1

/**
 * Digest of an area's ranking input and result: every counted point, the method, the ranks and the
 * suggestion. Remarks and names are not in it, so they leave a decision fresh.
 */
export function areaDigest(
  contest: AreaContest,
  candidates: readonly Candidate[],
  { verdict, suggested }: Selection,
): string {
  return digestOf(
    canonicalJson({
      rulesVersion,
      area: { id: contest.area.id, kind: contest.area.kind },
      method: methodText(contest),
      closed: contest.closedBecause !== null,
      candidates: candidates.map((candidate) => ({
        caseNumber: candidate.caseNumber,
        state: stateText(candidate),
        rank: candidate.rank,
        total: fractionText(candidate.score.total),
        field: contest.area.kind === 'open' ? candidate.proposedField : null,
        points: basisRows(contest, candidate)
          .filter(({ isRecused }) => !isRecused)
          .map(({ assessorId, isHandedIn, marks }) => ({
            assessorId,
            isHandedIn,
            marks: contest.criteria.map(({ id }) => marks.get(id) ?? null),
          })),
      })),
      verdict,
      suggested,
    }),
  )
}

/**
 * Kept out by a formal check is written as it was before people could rule on one: whether it waits
 * or is rejected moves nobody, so neither an older decision nor the rejection itself is made stale.
 */
const stateText = (candidate: Candidate): Candidate['state'] =>
  awaitsFormalRuling(candidate) ? 'ineligible' : candidate.state

/** The method without its words: an anchor or a name that is put better moves no number. */
function methodText({ setup, criteria }: AreaContest) {
  const { criteria: _criteria, ...method } = methodOf(setup)
  return {
    ...method,
    criteria: criteria.map(({ id, weight, threshold }) => ({ id, weight, threshold })),
  }
}

const fractionText = (value: Fraction | null): string | null =>
  value && `${value.numerator}/${value.denominator}`
