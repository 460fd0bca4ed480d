import { useState } from 'react'
import type { NamedMoment } from '~/domain/log/momentsIn.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { beforeText, type ClockFault, clockOf, clockText, now } from './momentAddress.ts'
import { type ChosenMoment, namedText } from './useMoment.ts'

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly chosen: ChosenMoment | undefined
  readonly moments: readonly NamedMoment[]
  readonly onChange: (text: string) => void
  /** Whether no moment at all may be chosen. */
  readonly isOptional?: boolean
}

const none = '-'

/** A moment by the clock, or before something that happened. */
export function MomentPicker({ label, value, chosen, moments, onChange, isOptional }: Props) {
  const { language } = useMessages()
  const words = useWords(casefileWords).moment
  const [known, setKnown] = useState(chosen)
  const [date, setDate] = useState(() => dateOf(chosen))
  const [time, setTime] = useState(() => timeOf(chosen))
  const [fault, setFault] = useState<ClockFault>()
  if (chosen !== known) {
    setKnown(chosen)
    if (chosen) {
      setDate(dateOf(chosen))
      setTime(timeOf(chosen))
    }
    setFault(undefined)
  }
  const show = () => {
    const text = clockText(date, time)
    setFault(text.ok ? undefined : text.faults[0])
    if (text.ok) onChange(text.value)
  }
  const named = moments.map((moment) => ({
    key: beforeText(moment.eventId),
    text: capitalised(namedText(moment, words, language)),
  }))
  const first = isOptional ? { key: none, text: words.nothing } : { key: now, text: words.now }
  const options = [first, ...(isOptional ? [{ key: now, text: words.now }] : []), ...named]
  const picked = value === undefined && isOptional ? none : (value ?? now)
  return (
    <fieldset className="casefile-moment">
      <legend>{label}</legend>
      <DateField
        label={words.date}
        value={date}
        onChange={setDate}
        fault={fault === 'date' ? words.dateNeeded : undefined}
      />
      <TextField
        label={words.time}
        value={time}
        onChange={setTime}
        placeholder="14.00"
        fault={fault && fault !== 'date' ? faultText(fault, words) : undefined}
      />
      <Button onPress={show} aria-label={`${words.show}: ${label}`}>
        {words.show}
      </Button>
      <Select
        label={words.pick}
        value={options.some(({ key }) => key === picked) ? picked : null}
        options={options}
        onChange={(key) => onChange(key === none ? '' : key)}
        placeholder={words.pickHint}
      />
    </fieldset>
  )
}

const dateOf = (chosen: ChosenMoment | undefined): string =>
  chosen?.at ? clockOf(chosen.at).date : ''
const timeOf = (chosen: ChosenMoment | undefined): string =>
  chosen?.at ? clockOf(chosen.at).time : ''

type MomentWords = (typeof casefileWords)['da']['moment']

function faultText(fault: Exclude<ClockFault, 'date'>, words: MomentWords): string {
  if (fault === 'skipped') return words.timeSkipped
  return fault === 'doubled' ? words.timeDoubled : words.timeWrong
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
