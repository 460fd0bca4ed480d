import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { recommendedTo } from '~/domain/log/recommendedTo.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { Appointment } from '~/domain/model/Appointment.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatDay, formatList } from '~/i18n/formats.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { CaseNames } from './CaseNames.tsx'
import { isSameCases } from './isSameCases.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly onAppoint: () => void
}

/** Whom the minister appointed and when, whether it differs and why, and the way to record it. */
export function AppointmentCell({ sheet, onAppoint }: Props) {
  const { state } = useRound()
  const { language } = useMessages()
  const isWritable = useIsWritable()
  const words = useWords(ministerWords)
  const register = state.acts.appointments.get(sheet.area.id)
  const appointment = settled(register)
  const isDone = isDisputed(register) || (appointment?.choice ?? 'undecided') !== 'undecided'
  const name = localText(sheet.area.name, language)
  return (
    <div className="minister-act">
      {isDisputed(register) ? (
        <Disagreement sheet={sheet} />
      ) : appointment && isDone ? (
        <Settled {...{ sheet, appointment }} />
      ) : (
        // The button says it on the screen; on paper, and to those who hear it, these words do.
        <span className="minister-unsaid visually-hidden">{words.noAppointment}</span>
      )}
      <span className="minister-button no-print">
        <Button
          look={isDone ? 'plain' : 'outline'}
          isDisabled={!isWritable}
          aria-label={isDone ? words.changeIn(name) : words.appointIn(name)}
          onPress={onAppoint}
        >
          {isDone ? words.change : words.appoint}
        </Button>
      </span>
    </div>
  )
}

interface SettledProps {
  readonly sheet: AreaSheet
  readonly appointment: Appointment
}

function Settled({ sheet, appointment }: SettledProps) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(ministerWords)
  const { choice, caseNumbers, date, reference, reason } = appointment
  const recommended = recommendedTo(state, sheet.area.id)
  const isMoved = choice === 'recommended' && !isSameCases(caseNumbers, recommended ?? [])
  return (
    <div>
      <div className="minister-who">
        {caseNumbers.length > 0 ? <CaseNames sheet={sheet} cases={caseNumbers} /> : words.nobody}
      </div>
      <p className="note">
        {date ? formatDay(`${date}T12:00:00Z`, language) : words.noDate}
        {reference && (
          <>
            {' '}
            · <bdi>{reference}</bdi>
          </>
        )}
      </p>
      {reason && (
        <p className="note minister-why" title={reason}>
          <span aria-hidden="true">◆ </span>
          {choice === 'none' ? words.againstRecommendation : words.otherThanRecommended}:{' '}
          <bdi>{reason}</bdi>
        </p>
      )}
      {isMoved && (
        <p className="note minister-flag">
          <Icon name="error" size={16} /> {words.recommendationMoved}
        </p>
      )}
    </div>
  )
}

function Disagreement({ sheet }: { readonly sheet: AreaSheet }) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(ministerWords)
  const heads = state.acts.appointments.get(sheet.area.id)?.heads ?? []
  const whoIn = ({ choice, caseNumbers }: Appointment) =>
    choice === 'undecided'
      ? words.takenBack
      : formatList(caseNumbers.map(applicantIn(sheet)), language) || words.nobody
  const dayIn = ({ date }: Appointment) =>
    date ? formatDay(`${date}T12:00:00Z`, language) : words.noDate
  return (
    <div>
      <p className="minister-flag">
        <Icon name="error" size={16} /> {words.disputed}
      </p>
      <ul>
        {heads.map(({ eventId, value, actor }) => (
          <li key={eventId} className="note">
            <bdi>{words.rival(whoIn(value), dayIn(value), actor)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
