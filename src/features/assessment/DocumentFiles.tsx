import { useMemo, useState } from 'react'
import { documentsAwaited } from '~/domain/panel/documentsAwaited.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useHeldDocuments } from '~/session/useHeldDocuments.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { useWords } from '~/session/useWords.ts'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** The files that go beside the brief, while some are missing: what is here, and a target for more. */
export function DocumentFiles() {
  const { roundId, state } = useRound()
  const { chooseFile, openDocumentFile } = useWorkbench()
  const { messages, language } = useMessages()
  const { documents: words } = useWords(assessmentWords)
  const [held, askAgain] = useHeldDocuments()
  const awaited = useMemo(() => documentsAwaited(state, held), [state, held])
  const [faults, setFaults] = useState<readonly string[]>([])
  const [isOpening, setIsOpening] = useState(false)
  if (awaited.missing.length === 0) return null

  const open = async (files: readonly File[]) => {
    setIsOpening(true)
    const told: string[] = []
    for (const file of files) {
      const chosen = await chooseFile(file)
      const opened = chosen.ok ? await openDocumentFile(roundId, chosen.value) : chosen
      const [fault] = opened.ok ? [] : opened.faults
      if (!fault) continue
      const why =
        fault.code === 'not-for-you'
          ? words.otherWords
          : panelFaultText(fault, { messages, language }, state)
      told.push(words.notOpened(file.name, why))
    }
    setFaults(told)
    setIsOpening(false)
    askAgain()
  }
  return (
    <section className="stack document-files">
      <Notice kind="info" title={words.title(awaited.all, awaited.all - awaited.missing.length)}>
        {words.text(awaited.missing)}
      </Notice>
      <FileDrop
        title={isOpening ? words.opening : words.drop}
        buttonText={words.choose}
        accepts={['.klynge']}
        onFiles={(files) => void open(files)}
      />
      {faults.length > 0 && (
        <Notice kind="error" title={words.faults(faults.length)}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}
