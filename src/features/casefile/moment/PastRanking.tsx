import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { dash, formatList } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly momentText: string
}

/** An area's ranking as it stood once. */
export function PastRanking({ sheet, momentText }: Props) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(casefileWords).moment
  const name = localText(sheet.area.name, language)
  const { suggested, verdict } = sheet.selection
  const isShared = ({ rank }: SheetCandidate) =>
    sheet.candidates.filter((each) => each.rank === rank).length > 1
  return (
    <section className="casefile-area" aria-label={name}>
      <h3>{name}</h3>
      <p className="casefile-verdict">
        <DiscWord shape={verdictShape[verdict]}>{verdictText(verdict, messages)}</DiscWord>{' '}
        <span className="secondary">
          {suggested.length === 0
            ? words.noSuggestion
            : words.suggested(formatList(suggested.map(applicantIn(sheet)), language))}
        </span>
      </p>
      {sheet.candidates.length === 0 ? (
        <p className="secondary">{words.none}</p>
      ) : (
        <table className="table casefile-ranking casefile-past">
          <caption className="visually-hidden">{words.caption(name, momentText)}</caption>
          <thead>
            <tr>
              <th scope="col" data-align="end">
                {words.column.rank}
              </th>
              <th scope="col">{words.column.applicant}</th>
              <th scope="col" data-align="end">
                {words.column.total}
              </th>
              <th scope="col">{words.column.state}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.candidates.map((candidate) => {
              const { caseNumber, rank, score, application } = candidate
              return (
                <tr key={caseNumber}>
                  <td data-align="end">
                    {rank === null ? dash : isShared(candidate) ? words.shared(rank) : rank}
                  </td>
                  <th scope="row">
                    <a href={paths.application(roundId, caseNumber)} dir="auto">
                      {application.applicant}
                    </a>
                  </th>
                  <td data-align="end">
                    {score.total ? fractionText(score.total, language) : dash}
                  </td>
                  <td className="secondary">{candidateStateText(candidate, messages)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
