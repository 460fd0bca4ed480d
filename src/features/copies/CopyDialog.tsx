import { useState } from 'react'
import { formatCount } from '~/i18n/formats.ts'
import type { CopyPreview } from '~/session/CopyPreview.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { CopyContents } from './CopyContents.tsx'
import { faultTexts } from './faultTexts.ts'

/** To see whether a copy is good for anything, or to take it in use. */
export type CopyErrand = 'test' | 'restore'

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }
  | { readonly kind: 'read'; readonly preview: CopyPreview }
  | { readonly kind: 'restored'; readonly preview: CopyPreview }

interface Props {
  readonly errand: CopyErrand
  readonly onClose: () => void
}

/** Reads a copy and shows what it holds; nothing changes before somebody has seen that. */
export function CopyDialog({ errand, onClose }: Props) {
  const { readCopy, restore } = useWorkbench()
  const { messages, language } = useMessages()
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const [failure, setFailure] = useState<string | null>(null)
  const words = messages.copies
  const fresh = step.kind === 'read' ? step.preview.fresh : 0
  const read = async (file: File) => {
    setFailure(null)
    setStep({ kind: 'reading' })
    const preview = await readCopy(file)
    setStep(
      preview.ok
        ? { kind: 'read', preview: preview.value }
        : { kind: 'faulty', faults: faultTexts(preview.faults, file.name, { messages, language }) },
    )
  }
  const confirm = async () => {
    if (step.kind !== 'read') return
    const restored = await restore(step.preview)
    const fault = restored.ok ? undefined : restored.faults[0]
    if (fault) setFailure(words.restoreFailed(messages.shell.save.why[fault.code]))
    else setStep({ kind: 'restored', preview: step.preview })
  }
  const openRound = () => {
    if (step.kind === 'restored') goTo(paths.areas(step.preview.archive.manifest.round.id))
    onClose()
  }
  const isReady = errand === 'restore' && step.kind === 'read' && fresh > 0
  return (
    <Dialog
      title={errand === 'restore' ? words.restoreTitle : words.testTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>
            {isReady ? messages.shell.cancel : messages.shell.close}
          </Button>
          {isReady && (
            <Button look="filled" onPress={() => void confirm()}>
              {words.restoreNow(formatCount(fresh, language))}
            </Button>
          )}
          {step.kind === 'restored' && (
            <Button look="filled" onPress={openRound}>
              {words.openRound}
            </Button>
          )}
        </>
      }
    >
      {(step.kind === 'choose' || step.kind === 'faulty') && (
        <FileDrop
          title={words.drop}
          buttonText={words.choose}
          hint={words.chooseHint}
          accepts={['.klynge']}
          onFile={(file) => void read(file)}
        />
      )}
      {step.kind === 'reading' && <output>{words.reading}</output>}
      {step.kind === 'faulty' && (
        <Notice kind="error" title={words.faulty}>
          <ul className="copy-faults">
            {step.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      {failure && <Notice kind="error">{failure}</Notice>}
      {step.kind === 'read' && <CopyContents errand={errand} preview={step.preview} />}
      {step.kind === 'restored' && (
        <output>{words.restored(formatCount(step.preview.fresh, language))}</output>
      )}
    </Dialog>
  )
}
