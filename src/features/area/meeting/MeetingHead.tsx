import type { ReactNode } from 'react'
import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import { settled } from '~/domain/log/Register.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { formatList } from '~/i18n/formats.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { Disc } from '~/ui/mark/Disc.tsx'
import { standingsIn } from './standingsIn.ts'
import { StandingsTable } from './StandingsTable.tsx'

interface Props {
  readonly meeting: MeetingSheet
  readonly modes: ReactNode
}

/** What the back row is to read at a glance: the area, the suggestion, the verdict, the standings. */
export function MeetingHead({ meeting, modes }: Props) {
  const { sheet, discussion } = meeting
  const { state } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(meetingWords)
  const { verdict, suggested } = sheet.selection
  const { areas } = sheet.setup
  const number = areas.findIndex(({ id }) => id === sheet.area.id) + 1
  const seen = areas.filter(({ id }) => {
    const view = settled(state.areas.get(id)?.panelView)
    return view !== undefined && view.choice !== 'undecided'
  }).length
  return (
    <header className="meeting-head">
      <div className="meeting-line">
        <h1>{localText(sheet.area.name, language)}</h1>
        <span className="secondary">{words.position(number, areas.length, seen)}</span>
        {discussion.present.length > 0 && (
          <span className="secondary">{words.present(discussion.present.length)}</span>
        )}
        <span className="meeting-modes">{modes}</span>
      </div>
      <div className="meeting-verdict">
        <div>
          <p className="meeting-label">{messages.area.suggestion}</p>
          <p className="meeting-suggestion">
            {suggested.length === 0 ? (
              words.noPlaceYet
            ) : (
              <bdi>{formatList(suggested.map(applicantIn(sheet)), language)}</bdi>
            )}
          </p>
        </div>
        <div>
          <p className="meeting-label">{messages.area.verdict}</p>
          <p className="meeting-outcome">
            <Disc shape={verdictShape[verdict]} size={24} /> {verdictText(verdict, messages)}
          </p>
        </div>
        <StandingsTable
          sheet={sheet}
          rows={standingsIn(sheet)}
          totalText={(total) => fractionText(total, language)}
        />
      </div>
    </header>
  )
}
