import { type ReactNode, useMemo, useState } from 'react'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import './documents.css'
import { DocumentReader } from './DocumentReader.tsx'
import { PinBar } from './PinBar.tsx'

export interface PinProps {
  readonly criteria: readonly Criterion[]
  readonly evidence: ReadonlyMap<CriterionId, readonly Evidence[]>
  readonly onPin: (criterionId: CriterionId, evidence: readonly Evidence[]) => void
}

interface Props extends PinProps {
  readonly caseNumber: CaseNumber
  readonly isReadOnly: boolean
  /** A place one was led to; another object leads there anew. */
  readonly place: Evidence | null
  /** The application as it was typed in. */
  readonly text: ReactNode
}

/** The application beside the criteria: its text, and each of its PDFs, one at a time. */
export function ReadingPane({ caseNumber, isReadOnly, place, text, ...pin }: Props) {
  const { state } = useRound()
  const words = useWords(documentsWords)
  const documents = documentsOf(state, caseNumber)
  const [chosen, setChosen] = useState<DocumentId | null>(null)
  const [ledTo, setLedTo] = useState<Evidence | null>(null)
  if (place !== ledTo) {
    setLedTo(place)
    setChosen(place?.sha256 ?? null)
  }
  const document = documents.find(({ sha256 }) => sha256 === chosen)
  const target = useMemo(
    () => (ledTo?.sha256 === chosen && ledTo ? { page: ledTo.page, quote: ledTo.quote } : null),
    [ledTo, chosen],
  )
  if (documents.length === 0) return text
  return (
    <div className="desk-reading">
      <fieldset className="documents-tabs">
        <legend className="visually-hidden">{words.tabs}</legend>
        <button type="button" aria-pressed={!document} onClick={() => setChosen(null)}>
          {words.textTab}
        </button>
        {documents.map(({ sha256, fileName }) => (
          <button
            key={sha256}
            type="button"
            title={fileName}
            aria-pressed={sha256 === chosen}
            onClick={() => setChosen(sha256)}
          >
            {fileName}
          </button>
        ))}
      </fieldset>
      {document ? (
        <DocumentReader
          key={document.sha256}
          document={document}
          target={target}
          {...(!isReadOnly && {
            renderPlace: (at) => <PinBar sha256={document.sha256} at={at} {...pin} />,
          })}
        />
      ) : (
        text
      )}
    </div>
  )
}
