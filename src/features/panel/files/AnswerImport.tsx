import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import type { AnswerPreview } from '~/session/AnswerPreview.ts'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { AnswerReview } from './AnswerReview.tsx'

type Outcome =
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'taken'; readonly preview: AnswerPreview }

/** Takes answers in, one file at a time: what it brings is shown before anything is changed. */
export function AnswerImport() {
  const { state } = useRound()
  const { readAnswer, takeAnswer } = useWorkbench()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const isUnlocked = useWorkbenchState((store) => store.unlockedKeyId !== undefined)
  const { answer: words } = useWords(panelFilesWords)
  const [preview, setPreview] = useState<AnswerPreview | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const read = async (file: File) => {
    setOutcome(null)
    const answer = await readAnswer(file)
    setPreview(answer.ok ? answer.value : null)
    const [fault] = answer.ok ? [] : answer.faults
    if (fault)
      setOutcome({ kind: 'error', text: panelFaultText(fault, { messages, language }, state) })
  }
  const take = async (because: string | undefined) => {
    if (!preview) return
    const taken = await takeAnswer(preview, because)
    const [fault] = taken.ok ? [] : taken.faults
    setPreview(null)
    setOutcome(
      fault
        ? { kind: 'error', text: panelFaultText(fault, { messages, language }, state) }
        : { kind: 'taken', preview },
    )
  }
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      {isUnlocked ? (
        <FileDrop
          title={words.drop}
          buttonText={words.choose}
          accepts={['.klynge']}
          onFile={(file) => void read(file)}
        />
      ) : (
        <p className="secondary">{words.locked}</p>
      )}
      {outcome && (
        <Notice
          kind={outcome.kind === 'error' ? 'error' : 'info'}
          title={
            outcome.kind === 'error'
              ? words.refused
              : words.taken(nameOf(outcome.preview.assessorId))
          }
          actions={<Button onPress={() => setOutcome(null)}>{messages.shell.close}</Button>}
        >
          <output>
            {outcome.kind === 'error' ? outcome.text : words.reply(outcome.preview.receipt)}
          </output>
        </Notice>
      )}
      {preview && (
        <AnswerReview
          preview={preview}
          onTake={(because) => void take(because)}
          onClose={() => setPreview(null)}
        />
      )}
    </section>
  )
}
