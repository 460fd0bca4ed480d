import { useState } from 'react'
import type { Setup } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { ApplicationFilter } from './applicationRows.ts'

interface Props {
  readonly setup: Setup
  readonly filter: ApplicationFilter
  readonly onFilter: (filter: ApplicationFilter) => void
}

/** No area has this id: ids begin with a letter or a digit. */
const allAreas = '*'

/** Narrows the list to an area and to words. */
export function ApplicationFilterBar({ setup, filter, onFilter }: Props) {
  const { messages, language } = useMessages()
  const words = messages.applications.filter
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
    { key: allAreas, text: words.allAreas },
    ...setup.areas.map(({ id, name }) => ({ key: String(id), text: localText(name, language) })),
  ]
  return (
    <search className="applications-filter no-print">
      <Select
        label={words.area}
        value={filter.area ?? allAreas}
        options={options}
        onChange={(area) => narrow({ text: typed, area: area === allAreas ? null : area })}
        placeholder={words.allAreas}
      />
      <TextField
        label={words.text}
        value={typed}
        onChange={(text) => narrow({ ...filter, text })}
        placeholder={words.textHint}
      />
      {(filter.area !== null || typed !== '') && (
        <Button look="plain" onPress={() => narrow({ area: null, text: '' })}>
          {words.clear}
        </Button>
      )}
    </search>
  )
}
