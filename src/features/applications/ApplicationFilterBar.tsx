import { useState } from 'react'
import type { Setup } from '~/domain/model/Setup.ts'
import type { CandidateState } from '~/domain/ranking/Candidate.ts'
import { localText } from '~/exchange/document/localText.ts'
import { listWords } from '~/i18n/listWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { ApplicationFilter } from './applicationRows.ts'
import { listedStates } from './listAddress.ts'

interface Props {
  readonly setup: Setup
  readonly filter: ApplicationFilter
  readonly onFilter: (filter: ApplicationFilter) => void
}

/** No area has this id: ids begin with a letter or a digit. */
const all = '*'

/** Narrows the list to an area, to a state and to words. */
export function ApplicationFilterBar({ setup, filter, onFilter }: Props) {
  const { messages, language } = useMessages()
  const words = messages.applications.filter
  const listed = useWords(listWords)
  // The address follows a moment after the key; the field itself must not wait for it.
  const [typed, setTyped] = useState(filter.text)
  const [known, setKnown] = useState(filter.text)
  if (filter.text !== known) {
    setKnown(filter.text)
    if (filter.text.trim() !== typed.trim()) setTyped(filter.text)
  }
  const narrow = (next: ApplicationFilter) => {
    setTyped(next.text)
    onFilter(next)
  }
  const options = [
    { key: all, text: words.allAreas },
    ...setup.areas.map(({ id, name }) => ({ key: String(id), text: localText(name, language) })),
  ]
  return (
    <search className="applications-filter no-print">
      <Select
        label={words.area}
        value={filter.area ?? all}
        options={options}
        onChange={(area) => narrow({ ...filter, text: typed, area: area === all ? null : area })}
        placeholder={words.allAreas}
      />
      <Select<CandidateState | typeof all>
        label={listed.state}
        value={filter.state ?? all}
        options={[
          { key: all, text: listed.allStates },
          ...listedStates.map((key) => ({ key, text: messages.sheet.state[key] })),
        ]}
        onChange={(state) =>
          narrow({ ...filter, text: typed, state: state === all ? null : state })
        }
        placeholder={listed.allStates}
      />
      <TextField
        label={words.text}
        value={typed}
        onChange={(text) => narrow({ ...filter, text })}
        placeholder={words.textHint}
      />
      {(filter.area !== null || filter.state !== null || typed !== '') && (
        <Button look="plain" onPress={() => narrow({ area: null, state: null, text: '' })}>
          {words.clear}
        </Button>
      )}
    </search>
  )
}
