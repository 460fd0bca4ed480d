import { useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { formatCount } from '~/i18n/formats.ts'
import { mappingWords } from '~/i18n/mappingWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { FaultTable } from './FaultTable.tsx'
import { type ImportCounts, type ImportKind, planNouns } from './importPlan.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { isMappingWhole, MappingStep } from './imports/MappingStep.tsx'
import { useListImport } from './imports/useListImport.ts'
import type { ImportStep } from './ImportStep.ts'
import { saveTemplate } from './saveTemplate.ts'
import { useImport } from './useImport.ts'
import { useImportPlan } from './useImportPlan.ts'

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

/** Takes a file in, in steps: everything it would change is shown before anything is written. */
export function ImportDialog({ kind, onDone, onClose }: Props) {
  const { state } = useRound()
  const act = useAct()
  const { messages, language } = useMessages()
  const mapping = useWords(mappingWords)
  const list = useListImport()
  const plain = useImport(kind)
  const isList = kind === 'applications'
  const step = isList ? list.step : plain.step
  const [isWriting, setIsWriting] = useState(false)
  const plan = useImportPlan(step)
  const setup = setupOf(state)
  const words = messages.applications.import
  const hasNews = plan?.ok === true && plan.value.drafts.length > 0
  const confirm = async () => {
    if (step.kind !== 'preview' || !plan?.ok) return
    setIsWriting(true)
    const outcome = await act(step.command)
    if (outcome.ok) onDone({ kind, fileName: step.fileName, counts: plan.value.counts })
    else onClose()
  }
  const leave = () => {
    if (isWriting) return
    list.leave()
    onClose()
  }
  const isMappable = 'isMappable' in step && step.isMappable
  return (
    <Dialog
      title={words.title[kind]}
      size="wide"
      isOpen
      onClose={leave}
      actions={
        <>
          {isMappable && !isWriting && <Button onPress={list.backToMapping}>{mapping.back}</Button>}
          <Button isDisabled={isWriting} onPress={leave}>
            {hasNews || step.kind === 'reading' || step.kind === 'mapping'
              ? messages.shell.cancel
              : messages.shell.close}
          </Button>
          {step.kind === 'mapping' && list.draft && (
            <Button look="filled" isDisabled={!isMappingWhole(list.draft)} onPress={list.readRows}>
              {mapping.read}
            </Button>
          )}
          {plan?.ok && hasNews && (
            <Button look="filled" isDisabled={isWriting} onPress={() => void confirm()}>
              {isWriting ? words.writing : words.confirm(planNouns(plan.value, messages, language))}
            </Button>
          )}
        </>
      }
    >
      {step.kind === 'choose' && <p className="read">{words.about[kind]}</p>}
      {step.kind === 'mapping' && list.draft && setup && (
        <>
          <FileName name={step.fileName} />
          <MappingStep draft={list.draft} setup={setup} list={list} />
        </>
      )}
      {step.kind === 'preview' && plan && <ImportPreview {...{ kind, step, plan }} />}
      <ReadingState step={step} isComparing={step.kind === 'preview' && !plan} />
      {!isWriting && step.kind !== 'reading' && step.kind !== 'mapping' && (
        <FileStep
          kind={kind}
          read={isList ? list.open : plain.read}
          isFirst={step.kind === 'choose'}
        />
      )}
      {step.kind === 'faults' && (
        <FaultTable caption={words.faultsOf(step.fileName)} faults={step.faults} />
      )}
    </Dialog>
  )
}

function FileName({ name }: { readonly name: string }) {
  return (
    <p className="applications-file">
      <strong>
        <bdi>{name}</bdi>
      </strong>
    </p>
  )
}

interface ReadingProps {
  readonly step: ImportStep
  readonly isComparing: boolean
}

function ReadingState({ step, isComparing }: ReadingProps) {
  const { messages, language } = useMessages()
  const mapping = useWords(mappingWords)
  const words = messages.applications.import
  const progress = step.kind === 'reading' ? step.progress : undefined
  return (
    <>
      <output className="applications-reading">
        {step.kind === 'reading' && words.reading(step.fileName)}
        {isComparing && mapping.comparing}
      </output>
      {progress && (
        <p className="applications-progress">
          <progress max={progress.total} value={progress.done} aria-label={mapping.read} />{' '}
          <span className="secondary">
            {mapping.progress(
              formatCount(progress.done, language),
              formatCount(progress.total, language),
            )}
          </span>
        </p>
      )}
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
  const isList = kind === 'applications'
  return (
    <div className="stack">
      <FileDrop
        title={isFirst ? (isList ? words.dropList : words.drop) : words.dropAnother}
        buttonText={isFirst ? words.choose : words.chooseAnother}
        hint={isFirst ? (isList ? words.listHint : words.dropHint) : ''}
        accepts={isList ? ['.csv', '.txt', '.tsv', '.xlsx', '.xlsm'] : ['.csv', '.txt']}
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
