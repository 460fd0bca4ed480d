import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { useAssessedVersion } from '~/session/useAssessedVersion.ts'
import { useWords } from '~/session/useWords.ts'

/** How many of a candidate's assessments were made on an earlier version of it [VE2]. */
export function EarlierVersions({ candidate }: { readonly candidate: SheetCandidate }) {
  const words = useWords(versionsWords)
  const assessedVersion = useAssessedVersion(candidate.caseNumber)
  const count = candidate.rows.filter(
    ({ assessorId }) => assessedVersion(assessorId)?.kind === 'earlier',
  ).length
  return count > 0 && <span className="note area-earlier">{words.earlierCount(count)}</span>
}
