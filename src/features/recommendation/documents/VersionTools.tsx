import { useState } from 'react'
import { lastSent } from '~/domain/log/lastSent.ts'
import { documentListWords } from '~/i18n/documentListWords.ts'
import type { Language } from '~/i18n/formats.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'
import { paths } from '~/session/paths.ts'
import { saveDocx } from '~/session/saveDocx.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { DocumentTools } from '~/ui/document/DocumentTools.tsx'
import { Segments } from '~/ui/form/Segments.tsx'
import { Select } from '~/ui/form/Select.tsx'

interface Props {
  readonly document: TextDocument
  readonly fileName: string
  /** Null for the draft. */
  readonly version: number | null
  readonly language: Language
  readonly onGo: (place: { readonly version: number | null; readonly sprog: Language }) => void
}

const draft = 'draft'

/** Which version is shown, in which language, and what can be done with it. */
export function VersionTools({ document, fileName, version, language, onGo }: Props) {
  const { roundId, state } = useRound()
  const words = useWords(documentListWords)
  const [isWriting, setIsWriting] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const next = (lastSent(state.acts)?.value.version ?? 0) + 1
  const save = async () => {
    setIsWriting(true)
    setHasFailed(false)
    try {
      await saveDocx(fileName, document)
    } catch {
      setHasFailed(true)
    }
    setIsWriting(false)
  }
  const sent = new Map(state.acts.sent.map(({ value }) => [value.version, value.dateText]))
  return (
    <>
      <a className="document-back" href={paths.recommendation(roundId)}>
        {words.back}
      </a>
      <div className="document-choice">
        <Select
          label={words.version}
          value={version === null ? draft : String(version)}
          options={[
            { key: draft, text: `${words.recommendation}, ${words.draft(next)}` },
            ...[...sent].toReversed().map(([number, dateText]) => ({
              key: String(number),
              text: `${words.recommendation}, ${words.sent(number, dateText)}`,
            })),
          ]}
          placeholder=""
          onChange={(key) => onGo({ version: key === draft ? null : Number(key), sprog: language })}
        />
        <Segments
          label={words.language}
          look="quiet"
          value={language}
          options={(['da', 'en'] as const).map((key) => ({ key, text: words.languages[key] }))}
          onChange={(sprog) => onGo({ version, sprog })}
        />
      </div>
      <DocumentTools
        words={{ word: isWriting ? words.writing : words.word, print: words.print }}
        isBusy={isWriting}
        onSaveWord={() => void save()}
      />
      {hasFailed && (
        <p className="document-fault" role="alert">
          {words.failed}
        </p>
      )}
    </>
  )
}
