import { useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { ApplicationForm } from './ApplicationForm.tsx'
import { ImportDialog, type ImportDone } from './ImportDialog.tsx'
import { saveTemplate } from './saveTemplate.ts'

/** A round without applications: how it gets its first. */
export function EmptyList({ onDone }: { readonly onDone: (done: ImportDone) => void }) {
  const { state } = useRound()
  const { messages } = useMessages()
  const [asked, setAsked] = useState<'file' | 'form' | null>(null)
  const { empty, actions, import: words } = messages.applications
  return (
    <>
      <EmptyState
        title={empty.title}
        actions={
          <>
            <Button look="filled" icon="upload" onPress={() => setAsked('file')}>
              {actions.import.applications}
            </Button>
            <Button onPress={() => setAsked('form')}>{actions.add}</Button>
            <Button look="plain" onPress={() => saveTemplate('applications', state, messages)}>
              {words.template}
            </Button>
          </>
        }
      >
        {empty.text}
      </EmptyState>
      {asked === 'form' && <ApplicationForm original={null} onClose={() => setAsked(null)} />}
      {asked === 'file' && (
        <ImportDialog kind="applications" onClose={() => setAsked(null)} onDone={onDone} />
      )}
    </>
  )
}
