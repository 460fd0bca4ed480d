import type { DuelTerm } from '~/domain/dossier/duelOf.ts'
import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { apartText, fractionText } from '~/exchange/document/fractionText.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { absolute, type Fraction, toNumber } from '~/lib/fraction.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { signedText } from './signedText.ts'

/** Why the first stands before the second: each criterion's part of the distance, in points. */
export function Why({ meeting: { sheet, duel } }: { readonly meeting: MeetingSheet }) {
  const { messages, language } = useMessages()
  const words = useWords(meetingWords)
  const nameOf = useAssessorName()
  const isTied = sheet.selection.verdict === 'tied'
  const [reason, ...others] = sheet.sentences
  if (!duel) {
    return (
      <section>
        <h2>{messages.area.why}</h2>
        {sheet.sentences.map((sentence) => (
          <p key={sentence.key}>{sentenceText(sentence, sheet, nameOf, messages, language)}</p>
        ))}
        {sheet.selection.holders.length > 0 && <p className="secondary">{words.whyNone}</p>}
      </section>
    )
  }
  const { first, second, terms, rest, distance } = duel
  const names = [first.application.applicant, second.application.applicant] as const
  const widest = Math.max(...terms.map(({ points }) => Math.abs(toNumber(points))), 0.0001)
  const isOpen = sheet.selection.places > 1
  const total = (own: Fraction | null, other: Fraction | null) =>
    own && other ? apartText(own, other, language) : ''
  const fieldsTaken = others.filter(({ key }) => key === 'field-taken')
  return (
    <section>
      <h2>{isTied ? words.whyTied : words.why}</h2>
      {isTied && reason && <p>{sentenceText(reason, sheet, nameOf, messages, language)}</p>}
      <table className="meeting-why">
        <caption className="visually-hidden">{words.whyCaption(...names)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.criterion}</span>
            </th>
            <th scope="col" title={names[0]}>
              {isOpen ? words.lastIn : words.first}
            </th>
            <th scope="col" title={names[1]}>
              {isOpen ? words.firstOut : words.second}
            </th>
            <th scope="col" className="meeting-sides">
              <span>{words.against}</span> <span>{words.speaksFor}</span>
            </th>
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.criterionId}>
              <th scope="row">{criterionName(sheet.setup, term.criterionId, language)}</th>
              <td>{fractionText(term.first, language)}</td>
              <td>{fractionText(term.second, language)}</td>
              <td>
                <Bar term={term} widest={widest} />
              </td>
              <td>
                <strong>{signedText(term.points, language)}</strong>
              </td>
            </tr>
          ))}
          {rest && (
            <tr>
              <th scope="row">{words.rest(rest.count)}</th>
              <td colSpan={4}>
                <strong>{signedText(rest.points, language)}</strong>
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.distance}</th>
            <td>{total(first.score.total, second.score.total)}</td>
            <td>{total(second.score.total, first.score.total)}</td>
            <td colSpan={2}>{signedText(distance, language)}</td>
          </tr>
        </tfoot>
      </table>
      {fieldsTaken.map((sentence, index) => (
        <p key={index} className="secondary">
          {sentenceText(sentence, sheet, nameOf, messages, language)}
        </p>
      ))}
    </section>
  )
}

const half = 54
const height = 18

/** To the right of the line what speaks for the first, to the left, hollow, what speaks against. */
function Bar({ term: { points }, widest }: { readonly term: DuelTerm; readonly widest: number }) {
  const { language } = useMessages()
  const words = useWords(meetingWords)
  const share = toNumber(points) / widest
  const width = Math.abs(share) * half
  const isFor = share >= 0
  return (
    <svg
      className="meeting-bar"
      width={half * 2 + 2}
      height={26}
      role="img"
      aria-label={words.bar(fractionText(absolute(points), language), isFor)}
    >
      {width > 0 && (
        <rect
          x={isFor ? half + 1 : half + 1 - width}
          y={4}
          width={width}
          height={height}
          data-side={isFor ? 'for' : 'against'}
        />
      )}
      <line x1={half + 1} x2={half + 1} y1={0} y2={26} />
    </svg>
  )
}
