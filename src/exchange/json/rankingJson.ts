import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId, CriterionId } from '~/domain/model/ids.ts'
import { type Fraction, toNumber } from '~/lib/fraction.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { stateReasonText } from '~/exchange/document/stateText.ts'

/**
 * The sheets as the command line prints them.
 * Shape: assessors as the files name them; areas in the round's order, candidates in ranking order, the unranked after them.
 * Unit: points; fractions in lowest terms, as strings only where a JSON number would be rounded.
 */
export function rankingJson(
  sheets: readonly AreaSheet[],
  nameOf: (assessorId: AssessorId) => string,
  messages: Messages,
  language: Language,
): string {
  const areas = sheets.map((sheet) => areaJson(sheet, nameOf, messages, language))
  return `${JSON.stringify({ areas }, null, 2)}\n`
}

function areaJson(
  sheet: AreaSheet,
  nameOf: (assessorId: AssessorId) => string,
  messages: Messages,
  language: Language,
) {
  const { verdict, suggested, margin, closest } = sheet.selection
  return {
    areaId: sheet.area.id,
    verdict,
    suggested,
    margin: margin && toNumber(margin),
    closest: closest && {
      caseNumber: closest.caseNumber,
      assessor: nameOf(closest.assessorId),
      criterion: closest.criterionId,
      from: closest.from,
      to: closest.to,
    },
    candidates: sheet.candidates.map((candidate) =>
      candidateJson(sheet, candidate, messages, language),
    ),
  }
}

function candidateJson(
  sheet: AreaSheet,
  candidate: SheetCandidate,
  messages: Messages,
  language: Language,
) {
  const { total, bounds } = candidate.score
  return {
    caseNumber: candidate.caseNumber,
    rank: candidate.rank,
    total: total && {
      numerator: exact(total.numerator),
      denominator: exact(total.denominator),
      points: toNumber(total),
    },
    bounds: { low: toNumber(bounds.low), high: toNumber(bounds.high) },
    criteria: Object.fromEntries(
      sheet.setup.criteria.map(({ id }) => [id, criterionJson(candidate, id)]),
    ),
    state: candidate.state,
    reasons: candidate.reasons.map((reason) => ({
      code: reason.code,
      text: stateReasonText(reason, sheet, candidate, messages, language),
    })),
    tieBreaks: candidate.tieBreaks.map(({ criterionId, against }) => ({
      criterion: criterionId,
      against,
    })),
  }
}

/** A criterion left out of the area has no numbers. */
function criterionJson({ score }: SheetCandidate, criterionId: CriterionId) {
  const found = score.criteria.find((criterion) => criterion.criterionId === criterionId)
  const points = found?.counted.map((counted) => counted.points) ?? []
  const isScored = points.length > 0
  return {
    points: pointsOrNull(found?.mean ?? null),
    count: points.length,
    min: isScored ? Math.min(...points) : null,
    max: isScored ? Math.max(...points) : null,
  }
}

const pointsOrNull = (mean: Fraction | null): number | null => mean && toNumber(mean)

const exact = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
