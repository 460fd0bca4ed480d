import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { BoundsNotes } from '~/features/area/BoundsNotes.tsx'
import { boardWords } from '~/i18n/boardWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { BoardRow } from './boardRows.ts'
import { boundsUnder } from './boundsUnder.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly rows: readonly BoardRow[]
  readonly weights: readonly number[] | null
  readonly nameOf: (assessorId: AssessorId) => string
}

/** Under the board: how its bars are read, and what is missing in the starred rows [SC7]. */
export function BoardNotes({ sheet, rows, weights, nameOf }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(boardWords)
  const { area } = messages
  const ranked = rows.map(({ candidate }) => candidate)
  const hasStars = ranked.some(({ score }) => score.missingFrom.length > 0)
  return (
    <div className="note">
      <p>
        {area.barNote}
        {weights !== null && ` ${words.ghostNote}`}
        {sheet.setup.scale.best === 'low' && ` ${words.lowNote}`}
        {hasStars && ` ${area.bracketNote}`}
      </p>
      <BoundsNotes
        {...{ ranked, messages, language, nameOf }}
        boundsOf={(candidate) => boundsUnder(sheet, candidate, weights)}
      />
    </div>
  )
}
