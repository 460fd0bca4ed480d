import { useMemo, useState } from 'react'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { FaultTable } from './FaultTable.tsx'
import { type ImportCounts, type ImportKind, importPlan, planNouns } from './importPlan.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { saveTemplate } from './saveTemplate.ts'
import { type ImportStep, useImport } from './useImport.ts'

export interface ImportDone {
  readonly kind: ImportKind
  readonly fileName: string
  readonly counts: ImportCounts
}

interface Props {
  readonly kind: ImportKind
  readonly onDone: (done: ImportDone) => void
  readonly onClose: () => void
}

/** Takes a file in, in two steps: everything it would change is shown before anything is written. */
export function ImportDialog({ kind, onDone, onClose }: Props) {
  const { state } = useRound()
  const act = useAct()
  const { messages, language } = useMessages()
  const { step, read } = useImport(kind)
  const [isWriting, setIsWriting] = useState(false)
  // Planned on the state as it is now: another tab may write while somebody reads the preview.
  const plan = useMemo(
    () => (step.kind === 'preview' ? importPlan(state, step.command) : undefined),
    [state, step],
  )
  const words = messages.applications.import
  const hasNews = plan?.ok === true && plan.value.drafts.length > 0
  const confirm = async () => {
    if (step.kind !== 'preview' || !plan?.ok) return
    setIsWriting(true)
    const outcome = await act(step.command)
    if (outcome.ok) onDone({ kind, fileName: step.fileName, counts: plan.value.counts })
    else onClose()
  }
  return (
    <Dialog
      title={words.title[kind]}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>
            {hasNews ? messages.shell.cancel : messages.shell.close}
          </Button>
          {plan?.ok && hasNews && (
            <Button look="filled" isDisabled={isWriting} onPress={() => void confirm()}>
              {isWriting ? words.writing : words.confirm(planNouns(plan.value, messages, language))}
            </Button>
          )}
        </>
      }
    >
      {step.kind === 'choose' && <p className="read">{words.about[kind]}</p>}
      {step.kind === 'preview' && plan && <ImportPreview {...{ kind, step, plan }} />}
      <ReadingState step={step} />
      {!isWriting && <FileStep {...{ kind, read, isFirst: step.kind === 'choose' }} />}
      {step.kind === 'faults' && (
        <FaultTable caption={words.faultsOf(step.fileName)} faults={step.faults} />
      )}
    </Dialog>
  )
}

function ReadingState({ step }: { readonly step: ImportStep }) {
  const { messages } = useMessages()
  const words = messages.applications.import
  return (
    <>
      <output className="applications-reading">
        {step.kind === 'reading' && words.reading(step.fileName)}
      </output>
      {step.kind === 'unreadable' && (
        <Notice kind="error" title={words.unreadable(step.fileName)}>
          {words.unreadableText}
        </Notice>
      )}
      {step.kind === 'faults' && (
        <Notice kind="error" title={words.faultsTitle(step.fileName, step.faults.length)}>
          {words.faultsText}
        </Notice>
      )}
    </>
  )
}

interface FileStepProps {
  readonly kind: ImportKind
  readonly read: (file: File) => void
  readonly isFirst: boolean
}

/** The target stays when a file has been read: the next try is most often the same file mended. */
function FileStep({ kind, read, isFirst }: FileStepProps) {
  const { state } = useRound()
  const { messages } = useMessages()
  const words = messages.applications.import
  return (
    <div className="stack">
      <FileDrop
        title={isFirst ? words.drop : words.dropAnother}
        buttonText={isFirst ? words.choose : words.chooseAnother}
        hint={isFirst ? words.dropHint : ''}
        accepts={['.csv', '.txt']}
        onFile={read}
      />
      {isFirst && (
        <p className="note">
          {words.templateText[kind]}{' '}
          <Button look="plain" onPress={() => saveTemplate(kind, state, messages)}>
            {words.template}
          </Button>
        </p>
      )}
    </div>
  )
}
