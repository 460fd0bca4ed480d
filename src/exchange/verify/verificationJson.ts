import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import type { Fraction } from '~/lib/fraction.ts'
import { breakText, remarkText } from './findingText.ts'
import type { Break, Remark, Verification } from './Verification.ts'

/**
 * A verification for other programs. Shape: the data of each finding, with its sentence as `text`;
 * totals as strings, numerator and denominator in lowest terms, for they may be large.
 */
export function verificationJson(
  verification: Verification,
  messages: Messages,
  language: Language,
): string {
  const { outcome, archive, first, checks, logDigest, events, sheets } = verification
  const style = { messages, language, sheets }
  const broken = (found: Break) => ({ ...found, text: breakText(found, style) })
  const remarked = (remark: Remark) => ({ ...remark, text: remarkText(remark, style) })
  const result = {
    outcome,
    first: first && broken(first),
    archive,
    events,
    logDigest,
    checks: checks.map(({ id, count, outcome: of, breaks, remarks }) => ({
      id,
      count,
      outcome: of,
      breaks: breaks.map(broken),
      remarks: remarks.map(remarked),
    })),
    areas: sheets.map(areaJson),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

const areaJson = ({ area, digest, selection, candidates }: AreaSheet) => ({
  areaId: area.id,
  digest,
  verdict: selection.verdict,
  suggested: selection.suggested,
  candidates: candidates.map(({ caseNumber, rank, state, score }) => ({
    caseNumber,
    rank,
    state,
    total: score.total && exact(score.total),
  })),
})

const exact = ({ numerator, denominator }: Fraction) => ({
  numerator: String(numerator),
  denominator: String(denominator),
})
