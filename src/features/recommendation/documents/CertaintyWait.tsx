import { documentListWords } from '~/i18n/documentListWords.ts'
import { formatWeight } from '~/i18n/formats.ts'
import type { DocumentCertaintyState } from '~/session/useDocumentCertainty.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'

/** What is being computed before the document can be written, or that it was not. */
export function CertaintyWait({ certainty }: { readonly certainty: DocumentCertaintyState }) {
  const { language } = useMessages()
  const { certainty: words } = useWords(documentListWords)
  switch (certainty.state) {
    case 'stopped':
      return (
        <div className="page">
          <p role="alert">{words.stopped}</p>
          <Button onPress={certainty.again}>{words.again}</Button>
        </div>
      )
    case 'analysing': {
      const share = certainty.progress?.share
      const percent = formatWeight(Math.floor((share ?? 0) * 100) * 10, language)
      return (
        <output className="page">
          {certainty.progress ? words.analysing[certainty.progress.stage](percent) : words.begun}
        </output>
      )
    }
    case 'checking':
      return <output className="page">{words.checking(certainty.done, certainty.total)}</output>
    case 'ready':
      return null
  }
}
