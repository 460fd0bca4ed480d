import { localText } from '~/exchange/document/localText.ts'
import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { weightedTotal } from '~/domain/scoring/weightedTotal.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash, formatWeight, type Language } from '~/i18n/formats.ts'
import { compare, fraction, multiply } from '~/lib/fraction.ts'
import type { BoardRow } from './boardRows.ts'

type Lines = readonly (readonly string[])[]

/** Weight x mean for each criterion, and the total they come to [SC4]. The criteria bring the weights. */
export function totalLines(
  criteria: readonly Criterion[],
  { score }: SheetCandidate,
  messages: Messages,
  language: Language,
): Lines {
  const weightSum = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const means = score.criteria.map(({ mean }) => mean)
  const terms = criteria.map(({ name, weight }, index) => {
    const mean = means[index]
    if (!mean) return [localText(name, language), '', dash]
    const share = fraction(BigInt(weight), BigInt(weightSum))
    return [
      localText(name, language),
      `${formatWeight((1000 * weight) / weightSum, language)} × ${fractionText(mean, language)}`,
      fractionText(multiply(share, mean), language),
    ]
  })
  const total = score.total && weightedTotal(criteria, means)
  return [...terms, [messages.area.column.total, '', total ? fractionText(total, language) : dash]]
}

/** A row's total less the next one's. */
export function gapLines(row: BoardRow, next: BoardRow, language: Language): Lines {
  if (!row.gap) return []
  return [
    [row.candidate.application.applicant, fractionText(row.total, language)],
    [next.candidate.application.applicant, fractionText(next.total, language)],
    ['', fractionText(row.gap, language)],
  ]
}

/** The highest own total and the lowest, with whose they are. */
export function spreadLines(
  { score }: SheetCandidate,
  nameOf: (assessorId: AssessorId) => string,
  messages: Messages,
  language: Language,
): Lines {
  const ordered = score.ownTotals
    .flatMap(({ assessorId, total }) => (total ? [{ assessorId, total }] : []))
    .toSorted((a, b) => compare(b.total, a.total))
  const [highest, lowest] = [ordered[0], ordered.at(-1)]
  if (!highest || !lowest || !score.spread) return []
  const { area } = messages
  return [
    [area.highest, nameOf(highest.assessorId), fractionText(highest.total, language)],
    [area.lowest, nameOf(lowest.assessorId), fractionText(lowest.total, language)],
    [area.column.spread, '', fractionText(score.spread, language)],
  ]
}
