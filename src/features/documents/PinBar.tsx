import { useState } from 'react'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { longestQuote, mostEvidence } from '~/domain/model/Evidence.ts'
import { localText } from '~/exchange/document/localText.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { isSameJson } from '~/lib/isSameJson.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { MenuButton } from '~/ui/form/MenuButton.tsx'
import type { PdfPlace } from '~/ui/pdf/PdfViewer.tsx'
import type { PinProps } from './ReadingPane.tsx'

interface Props extends PinProps {
  readonly sha256: DocumentId
  /** What is selected or found, else the page one is at. */
  readonly at: PdfPlace
}

/** Pins the words one has selected, or the page one is at, to a criterion. */
export function PinBar({ sha256, at, criteria, evidence, onPin }: Props) {
  const { language } = useMessages()
  const { pin: words } = useWords(documentsWords)
  const [said, setSaid] = useState('')
  const quote = at.quote?.slice(0, longestQuote) ?? null
  const pin = (criterionId: (typeof criteria)[number]['id']) => {
    const criterion = criteria.find(({ id }) => id === criterionId)
    const before = evidence.get(criterionId) ?? []
    const place = { sha256, page: at.page, quote }
    if (before.some((other) => isSameJson(other, place))) return setSaid(words.known)
    if (before.length >= mostEvidence) return setSaid(words.full)
    onPin(criterionId, [...before, place])
    const done = words.done(criterion ? localText(criterion.name, language) : criterionId)
    return setSaid(at.quote && at.quote.length > longestQuote ? `${done} ${words.cut}` : done)
  }
  return (
    <div className="documents-pin">
      <MenuButton
        text={quote ? words.quote : words.page(at.page)}
        name={quote ? words.quoteName : words.pageName(at.page)}
        groups={[
          {
            title: words.criteria,
            options: criteria.map(({ id, name }) => ({ key: id, text: localText(name, language) })),
          },
        ]}
        onChoose={pin}
      />
      <bdi className="note">{quote ? words.found(quote) : words.hint}</bdi>
      <output className="note">{said}</output>
    </div>
  )
}
