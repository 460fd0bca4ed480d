import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Language } from '~/i18n/formats.ts'
import { apartText, distanceText } from './fractionText.ts'

/**
 * The distance of an area as the sum it is: the last with a place, the first without, and what is
 * between them under the name given. Shape: no lines where there is no distance.
 */
export function marginLines(
  { candidates, selection }: AreaSheet,
  distanceName: string,
  language: Language,
): readonly (readonly string[])[] {
  const { margin, holders, tied, runnerUp } = selection
  const find = (caseNumber: CaseNumber | null | undefined) =>
    candidates.find((candidate) => candidate.caseNumber === caseNumber)
  const last = find(tied[0] ?? holders.at(-1))
  const next = find(runnerUp)
  const [own, other] = [last?.score.total, next?.score.total]
  if (!margin || !last || !next || !own || !other) return []
  return [
    [last.application.applicant, apartText(own, other, language)],
    [next.application.applicant, apartText(other, own, language)],
    [distanceName, distanceText(margin, language)],
  ]
}
