import { useMemo, useState } from 'react'
import { type LogLine, peopleIn } from '~/domain/dossier/logLines.ts'
import { logTopics, topicOfKind } from '~/domain/dossier/logTopics.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { localText } from '~/exchange/document/localText.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import {
  type CasefileAddress,
  type LookedAt,
  withoutEmpty,
} from '~/features/casefile/CasefileAddress.ts'

/** No person, area or subject has this for an id. */
const all = '*'

const narrowing = ['person', 'omraade', 'ansoegning', 'emne', 'soeg', 'dag', 'haendelse'] as const

/** Narrows the log to a person, an area, an application, a subject and words, and goes to a day. */
export function LogFilterBar({
  lines,
  address,
  onAddress,
}: LookedAt & { readonly lines: readonly LogLine[] }) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(casefileWords).log
  const { filter } = words
  const people = usePeopleOptions(lines)
  const kinds = useKindOptions(lines)
  const narrow = (change: CasefileAddress) => onAddress({ ...address, haendelse: '', ...change })
  const chosen = (key: string) => (key === all ? '' : key)
  return (
    <search className="casefile-filter no-print">
      <Select
        label={filter.person}
        value={address.person ?? all}
        options={[{ key: all, text: filter.allPeople }, ...people]}
        onChange={(person) => narrow({ person: chosen(person) })}
        placeholder={filter.allPeople}
      />
      <Select
        label={filter.area}
        value={address.omraade ?? all}
        options={[
          { key: all, text: filter.allAreas },
          ...(setupOf(state)?.areas ?? []).map(({ id, name }) => ({
            key: String(id),
            text: localText(name, language),
          })),
        ]}
        onChange={(omraade) => narrow({ omraade: chosen(omraade) })}
        placeholder={filter.allAreas}
      />
      <Typed
        label={filter.application}
        placeholder={filter.applicationHint}
        value={address.ansoegning ?? ''}
        onChange={(ansoegning) => narrow({ ansoegning })}
      />
      <Select
        label={filter.kind}
        value={address.emne ?? all}
        options={[{ key: all, text: filter.allKinds }, ...kinds]}
        onChange={(emne) => narrow({ emne: chosen(emne) })}
        placeholder={filter.allKinds}
      />
      <Typed
        label={filter.text}
        placeholder={filter.textHint}
        value={address.soeg ?? ''}
        onChange={(soeg) => narrow({ soeg })}
      />
      <DateField label={filter.day} value={address.dag ?? ''} onChange={(dag) => narrow({ dag })} />
      {narrowing.some((field) => withoutEmpty(address)[field] !== undefined) && (
        <Button
          look="plain"
          onPress={() =>
            onAddress(
              Object.fromEntries(Object.entries(address).filter(([key]) => key === 'visning')),
            )
          }
        >
          {filter.clear}
        </Button>
      )}
    </search>
  )
}

/** The address follows a moment after the key; the field itself must not wait for it. */
function Typed({
  value,
  onChange,
  ...field
}: {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (value.trim() !== typed.trim()) setTyped(value)
  }
  return (
    <TextField
      {...field}
      value={typed}
      onChange={(next) => {
        setTyped(next)
        onChange(next)
      }}
    />
  )
}

/** Everybody who wrote something or stands in it, by name; officers are told by what they wrote under. */
function usePeopleOptions(lines: readonly LogLine[]) {
  const nameOf = useAssessorName()
  return useMemo(() => {
    const { ids, names } = peopleIn(lines)
    const known = [...ids].map((id) => ({ key: String(id), text: nameOf(id) }))
    const texts = new Set(known.map(({ text }) => text))
    const others = [...names].filter((name) => !texts.has(name)).map((key) => ({ key, text: key }))
    return [...known, ...others].toSorted((a, b) => compareDanish(a.text, b.text))
  }, [lines, nameOf])
}

/** Each subject with the kinds of it that occur, where there are several. */
function useKindOptions(lines: readonly LogLine[]) {
  const { topics, kinds } = useWords(casefileWords).log
  return useMemo(() => {
    const occurring = new Set(lines.map(({ event }) => event.kind))
    return logTopics.flatMap((topic) => {
      const ofTopic = [...occurring].filter((kind) => topicOfKind[kind] === topic)
      if (ofTopic.length === 0) return []
      const whole: { key: string; text: string } = { key: topic, text: topics[topic] }
      return [
        whole,
        ...(ofTopic.length > 1
          ? ofTopic.map((kind) => ({
              key: kind,
              text: `${topics[topic]}: ${kinds[kind]}`,
            }))
          : []),
      ]
    })
  }, [lines, topics, kinds])
}
