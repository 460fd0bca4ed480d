import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { openBytes, saveBytes } from '~/session/saveFile.ts'
import { useDeviceSetting } from '~/session/useDeviceSetting.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { type PdfPlace, type PdfTarget, PdfViewer } from '~/ui/pdf/PdfViewer.tsx'
import { usePdf } from '~/ui/pdf/usePdf.ts'
import './documents.css'
import { readFaultText } from './readFaultText.ts'

interface Props {
  readonly document: ApplicationDocument
  /** Where one is led to; else where one left off on this device. */
  readonly target?: PdfTarget | null
  readonly renderPlace?: (place: PdfPlace) => ReactNode
}

/** One PDF in the built-in reader, or a sentence on why it cannot be shown. */
export function DocumentReader({ document, target, renderPlace }: Props) {
  const { sha256, fileName } = document
  const { readDocument } = useWorkbench()
  const words = useWords(documentsWords)
  const [remembered, remember] = useDeviceSetting(`pdf-page:${sha256.slice(0, 16)}`)
  const [leftOff] = useState(() => Number(remembered) || 1)
  const load = useCallback(() => readDocument(sha256), [readDocument, sha256])
  const pdf = usePdf(load)
  const start = useMemo(() => target ?? { page: leftOff, quote: null }, [target, leftOff])
  const withBytes = async (give: (name: string, bytes: Uint8Array, type: string) => void) => {
    const read = await readDocument(sha256)
    if (read.ok) give(fileName, new Uint8Array(read.value), 'application/pdf')
  }
  if (pdf.kind === 'loading') return <output className="documents-state">{words.loading}</output>
  if (pdf.kind === 'fault') {
    const mayBeSaved = pdf.fault.code === 'password' || pdf.fault.code === 'broken'
    return (
      <div className="documents-state">
        <Notice
          kind="error"
          actions={
            mayBeSaved && (
              <Button onPress={() => void withBytes(saveBytes)}>{words.own.save}</Button>
            )
          }
        >
          {readFaultText(pdf.fault.code, words)}
        </Notice>
      </div>
    )
  }
  return (
    <PdfViewer
      document={pdf.document}
      words={words.viewer}
      target={start}
      onPage={(page) => {
        if (String(page) !== remembered) remember(String(page))
      }}
      actions={
        <>
          <Button look="plain" onPress={() => void withBytes(saveBytes)}>
            {words.save}
          </Button>
          <Button
            look="plain"
            aria-label={`${words.print}. ${words.printHint}`}
            onPress={() => void withBytes(openBytes)}
          >
            {words.print}
          </Button>
        </>
      }
      {...(renderPlace && { renderPlace })}
    />
  )
}
