import { type ReactNode, useState } from 'react'
import { gapsIn, lacksSetupWords } from '~/exchange/document/letters/gapsIn.ts'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import type { Language } from '~/i18n/formats.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'
import { paths } from '~/session/paths.ts'
import { saveDocx } from '~/session/saveDocx.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { DocumentSheet } from '~/ui/document/DocumentSheet.tsx'
import { DocumentTools } from '~/ui/document/DocumentTools.tsx'
import { Segments } from '~/ui/form/Segments.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import './letters.css'

interface Props {
  readonly document: TextDocument
  readonly fileName: string
  readonly back: { readonly href: string; readonly text: string }
  readonly onLanguage: (language: Language) => void
  /** What else is to be known or chosen before it is taken home. */
  readonly children?: ReactNode
}

/** A draft as it will be printed, with what it lacks and the ways it leaves the screen. */
export function DraftSheet({ document, fileName, back, onLanguage, children }: Props) {
  const { roundId } = useRound()
  const { page: words } = useWords(letterPagesWords)
  const [isBusy, setIsBusy] = useState(false)
  const gaps = gapsIn(document)
  const save = async () => {
    setIsBusy(true)
    await saveDocx(fileName, document).finally(() => setIsBusy(false))
  }
  return (
    <DocumentSheet
      document={document}
      tools={
        <>
          <div className="letters-above">
            <LinkButton href={back.href} look="plain">
              {back.text}
            </LinkButton>
            <p className="note">{words.draft}</p>
            {children}
            {gaps.length > 0 && (
              <Notice
                kind="warning"
                title={words.lacks(gaps.length)}
                actions={
                  lacksSetupWords(document) && (
                    <LinkButton href={paths.setup(roundId)}>{words.setup}</LinkButton>
                  )
                }
              >
                <ul className="letters-gaps">
                  {gaps.map((gap) => (
                    <li key={gap}>{gap}</li>
                  ))}
                </ul>
              </Notice>
            )}
          </div>
          <DocumentTools words={words} isBusy={isBusy} onSaveWord={() => void save()} />
          <Segments<Language>
            label={words.language}
            value={document.language}
            onChange={onLanguage}
            look="quiet"
            options={(['da', 'en'] as const).map((key) => ({ key, text: words.languages[key] }))}
          />
        </>
      }
    />
  )
}
