import { useState } from 'react'
import type { Setup } from '~/domain/model/Setup.ts'
import { newRoundWords } from '~/i18n/newRoundWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { blankSetup } from './blankSetup.ts'

interface Props {
  readonly onCreate: (setup: Setup) => void
  readonly onClose: () => void
}

/** Names a new round and chooses what it begins with. */
export function NewRoundDialog({ onCreate, onClose }: Props) {
  const { messages } = useMessages()
  const newRound = useWords(newRoundWords)
  const [name, setName] = useState('')
  const [start, setStart] = useState<'template' | 'blank'>('template')
  const [isTried, setIsTried] = useState(false)
  const title = name.trim()
  const create = async () => {
    setIsTried(true)
    if (title === '') return
    if (start === 'blank') {
      return onCreate(blankSetup(title, newRound.blankArea, newRound.blankCriterion))
    }
    const { innovationskraft } = await import('~/exchange/example/innovationskraft.ts')
    return onCreate({ ...innovationskraft, title })
  }
  return (
    <FormDialog
      title={newRound.title}
      confirmText={newRound.create}
      cancelText={messages.shell.cancel}
      onConfirm={() => void create()}
      onClose={onClose}
    >
      <TextField
        label={newRound.name}
        value={name}
        onChange={setName}
        maxLength={200}
        isRequired
        autoFocus
        fault={isTried && title === '' ? newRound.needName : undefined}
      />
      <RadioList
        label={newRound.from}
        value={start}
        onChange={setStart}
        options={[
          { key: 'template', text: newRound.template, hint: newRound.templateHint },
          { key: 'blank', text: newRound.blank, hint: newRound.blankHint },
        ]}
      />
    </FormDialog>
  )
}
