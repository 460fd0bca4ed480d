import { useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { AccessStyle } from '~/exchange/access/AccessStyle.ts'
import { packDocument } from '~/exchange/access/packDocument.ts'
import { accessPackWords } from '~/i18n/accessPackWords.ts'
import { accessWords } from '~/i18n/accessWords.ts'
import { useHeldDocuments } from '~/session/useHeldDocuments.ts'
import { useIsWritingHere } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DocumentSheet } from '~/ui/document/DocumentSheet.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import type { MadePack } from './packFor.ts'
import { useGivePack } from './useGivePack.ts'

interface Props {
  readonly made: MadePack
  readonly onBack: () => void
  readonly onSaved: (fileName: string) => void
}

/** The pack as whoever asks will read it; from here it is saved and noted. */
export function PackPreview({ made, onBack, onSaved }: Props) {
  const { messages, language } = useMessages()
  const isWritable = useIsWritingHere()
  const { pack: words } = useWords(accessWords)
  const [held] = useHeldDocuments()
  const [isBusy, setIsBusy] = useState(false)
  const [unread, setUnread] = useState<ReadonlySet<DocumentId>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  const style: AccessStyle = useMemo(
    () => ({ language, messages, ...accessPackWords[language] }),
    [language, messages],
  )
  const give = useGivePack(style)
  const document = useMemo(
    () =>
      packDocument(
        made.pack,
        made.request,
        style,
        (id) => held?.has(id) === true && !unread.has(id),
      ),
    [made, style, held, unread],
  )
  useEffect(() => heading.current?.focus(), [])
  const save = async () => {
    setIsBusy(true)
    const given = await give(made, unread)
    if (given.kind === 'saved') return onSaved(given.fileName)
    if (given.kind === 'unread') setUnread(new Set([...unread, ...given.ids]))
    setIsBusy(false)
  }
  return (
    <section className="access" aria-label={words.title}>
      <div className="no-print">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className="read">{words.text}</p>
        {unread.size > 0 && <Notice kind="warning">{words.unread(unread.size)}</Notice>}
      </div>
      <DocumentSheet
        document={document}
        tools={
          <>
            <Button
              look="filled"
              icon="download"
              isDisabled={isBusy || !held || !isWritable}
              onPress={() => void save()}
            >
              {isBusy ? words.saving : words.save}
            </Button>
            <Button isDisabled={isBusy} onPress={onBack}>
              {words.back}
            </Button>
          </>
        }
      />
    </section>
  )
}
