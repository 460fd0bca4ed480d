import type { OwnOrder } from '~/domain/dossier/dissentOf.ts'
import type { Duel } from '~/domain/dossier/duelOf.ts'
import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import type { Scale } from '~/domain/model/Setup.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { formatList, formatPoint } from '~/i18n/formats.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { toNumber } from '~/lib/fraction.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** Who would have another first, by each assessor's own points. */
export function Dissent({ meeting }: { readonly meeting: MeetingSheet }) {
  const { duel, dissent, sheet } = meeting
  const { language } = useMessages()
  const words = useWords(meetingWords)
  const nameOf = useAssessorName()
  if (!duel || dissent.length === 0) {
    return (
      <section>
        <h2>{words.dissent}</h2>
        <p className="secondary">{words.noDissent}</p>
      </section>
    )
  }
  const [first, second] = [duel.first.application.applicant, duel.second.application.applicant]
  const count = (prefers: OwnOrder['prefers']) =>
    dissent.filter((each) => each.prefers === prefers).length
  const duelists = [duel.first.caseNumber, duel.second.caseNumber]
  const elsewhere = dissent.filter(
    ({ favourites }) =>
      favourites.length > 0 && !favourites.some((caseNumber) => duelists.includes(caseNumber)),
  )
  return (
    <section>
      <h2>{words.dissent}</h2>
      <p className="meeting-key">
        {words.dissentText} <Dot kind="first" /> <bdi>{first}</bdi> <Dot kind="second" />{' '}
        <bdi>{second}</bdi>
      </p>
      <table className="meeting-dissent">
        <caption className="visually-hidden">{words.dissentName(first, second)}</caption>
        <tbody>
          {dissent.map((order) => (
            <Line key={order.assessorId} {...{ order, duel }} scale={sheet.setup.scale} />
          ))}
        </tbody>
        <tfoot aria-hidden="true">
          <tr>
            <td>{words.points}</td>
            <td colSpan={2}>
              <Axis scale={sheet.setup.scale} />
            </td>
          </tr>
        </tfoot>
      </table>
      <p>{words.dissentSum(count('first'), count('second'), count('equal'), first, second)}</p>
      {elsewhere.map(({ assessorId, favourites }) => (
        <p key={assessorId}>
          {words.favourites(
            nameOf(assessorId),
            formatList(favourites.map(applicantIn(sheet)), language),
          )}
        </p>
      ))}
    </section>
  )
}

const width = 230
const margin = 8

const placeOn = ({ min, max }: Scale, value: number): number =>
  margin + ((value - min) / (max - min)) * (width - 2 * margin)

interface LineProps {
  readonly order: OwnOrder
  readonly duel: Duel
  readonly scale: Scale
}

function Line({ order, duel, scale }: LineProps) {
  const { language } = useMessages()
  const words = useWords(meetingWords)
  const nameOf = useAssessorName()
  const { first, second, prefers, assessorId } = order
  const [a, b] = [first && toNumber(first), second && toNumber(second)]
  const told = {
    first: duel.first.application.applicant,
    second: duel.second.application.applicant,
    equal: words.prefersEqual,
  }
  const text = (value: typeof first) => (value ? fractionText(value, language) : words.noOwn)
  return (
    <tr>
      <th scope="row">
        <bdi>{nameOf(assessorId)}</bdi>
      </th>
      <td>
        <span className="visually-hidden">
          {told.first} {text(first)}, {told.second} {text(second)}
        </span>
        <svg className="meeting-dots" width={width} height={26} aria-hidden="true">
          <line className="meeting-axis" x1={margin} x2={width - margin} y1={13} y2={13} />
          {a !== null && b !== null && (
            <line x1={placeOn(scale, a)} x2={placeOn(scale, b)} y1={13} y2={13} />
          )}
          {b !== null && <circle cx={placeOn(scale, b)} cy={13} r={6.5} data-kind="second" />}
          {a !== null && (
            <circle cx={placeOn(scale, a)} cy={13} r={a === b ? 3 : 6} data-kind="first" />
          )}
        </svg>
      </td>
      <td data-dissents={prefers === 'second' || undefined}>
        {prefers === null ? (
          <span className="secondary">{words.noOwn}</span>
        ) : (
          <bdi>{told[prefers]}</bdi>
        )}
      </td>
    </tr>
  )
}

const Dot = ({ kind }: { readonly kind: 'first' | 'second' }) => (
  <svg className="meeting-dots" width={16} height={16} aria-hidden="true">
    <circle cx={8} cy={8} r={6} data-kind={kind} />
  </svg>
)

function Axis({ scale }: { readonly scale: Scale }) {
  const { language } = useMessages()
  const values = [scale.min, (scale.min + scale.max) / 2, scale.max]
  return (
    <svg className="meeting-dots" width={width} height={18}>
      {values.map((value) => (
        <text key={value} x={placeOn(scale, value)} y={13} textAnchor="middle">
          {formatPoint(value, language)}
        </text>
      ))}
    </svg>
  )
}
