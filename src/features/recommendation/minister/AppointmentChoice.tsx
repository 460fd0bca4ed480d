import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { Appointment } from '~/domain/model/Appointment.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { formatList } from '~/i18n/formats.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { RadioList } from '~/ui/form/RadioList.tsx'

interface Props {
  readonly sheet: AreaSheet
  /** Undefined where nothing was recommended, empty where it was that nobody be appointed. */
  readonly recommended: readonly CaseNumber[] | undefined
  readonly choice: Appointment['choice'] | null
  /** Whether there is an appointment that can be said not to be one. */
  readonly mayTakeBack: boolean
  readonly onChange: (choice: Appointment['choice']) => void
  readonly fault: string | undefined
}

/** What the minister can have decided here; as recommended only where something was. */
export function AppointmentChoice(props: Props) {
  const { sheet, recommended, choice, mayTakeBack, onChange, fault } = props
  const { language } = useMessages()
  const { appointment: words } = useWords(ministerWords)
  const names = formatList((recommended ?? []).map(applicantIn(sheet)), language)
  const isNobody = recommended?.length === 0
  const isSeveral = (recommended?.length ?? 0) > 1
  return (
    <RadioList<Appointment['choice']>
      label={words.choice}
      value={choice}
      onChange={onChange}
      fault={fault}
      options={[
        ...(recommended
          ? [
              {
                key: 'recommended' as const,
                text: isNobody ? words.recommendedNobody : words.recommended(names),
              },
            ]
          : []),
        {
          key: 'other',
          text: !names ? words.choose : isSeveral ? words.otherOf : words.other,
        },
        ...(isNobody ? [] : [{ key: 'none' as const, text: words.none }]),
        ...(mayTakeBack ? [{ key: 'undecided' as const, text: words.undecided }] : []),
      ]}
    />
  )
}
