import type { TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { textDocumentWords } from '~/i18n/textDocumentWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { Placed } from './inPlaces.ts'

interface Props {
  readonly blocks: readonly Placed<TextBlock>[]
  readonly language: TextDocument['language']
}

/** The headings of a document; one is led to its place without another address. */
export function Contents({ blocks, language }: Props) {
  const title = textDocumentWords[language].contents
  return (
    <nav className="document-contents" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {blocks.map(
          ({ key, one }) =>
            one.kind === 'heading' &&
            one.level < 3 && (
              <li key={key} data-level={one.level}>
                <Button look="plain" onPress={() => goToHeading(key)}>
                  {one.text}
                </Button>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}

function goToHeading(id: string): void {
  const heading = window.document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
