import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash } from '~/i18n/formats.ts'
import type { TextTable } from '~/lib/TextDocument.ts'
import type { LetterStyle } from './LetterStyle.ts'

/** An area's ranking as a table; the unranked with what they are instead of a total. */
export const noteRanking = (
  { area, candidates }: AreaSheet,
  messages: Messages,
  { words: { note: words }, language }: LetterStyle,
): TextTable => ({
  kind: 'table',
  caption: words.caption(localText(area.name, language)),
  columns: [
    { head: words.rank, align: 'end', width: 8 },
    { head: words.caseNumber, align: 'start', width: 18 },
    { head: words.applicant, align: 'start', width: 50 },
    { head: words.total, align: 'end', width: 24 },
  ],
  rows: candidates.map((candidate) => [
    [candidate.rank === null ? dash : String(candidate.rank)],
    [candidate.caseNumber],
    [candidate.application.applicant],
    [
      candidate.state === 'ranked' && candidate.score.total
        ? fractionText(candidate.score.total, language)
        : candidateStateText(candidate, messages),
    ],
  ]),
})
