import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import type { Result } from '~/lib/result.ts'
import { openPdf, type PdfOpenFault } from './openPdf.ts'

export type PdfState<Fault> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly document: PDFDocumentProxy }
  | { readonly kind: 'fault'; readonly fault: Fault | PdfOpenFault }

/**
 * A PDF opened for as long as it is shown. `load` fetches its bytes, which are then the reader's; a
 * new `load` opens another.
 */
export function usePdf<Fault>(load: () => Promise<Result<ArrayBuffer, Fault>>): PdfState<Fault> {
  const [state, setState] = useState<PdfState<Fault>>({ kind: 'loading' })
  useEffect(() => {
    let isGone = false
    let close = () => undefined as void
    const open = async () => {
      setState({ kind: 'loading' })
      const bytes = await load()
      const opened = bytes.ok && !isGone ? await openPdf(bytes.value) : bytes
      if (!opened.ok) {
        const [fault] = opened.faults
        if (!isGone && fault) setState({ kind: 'fault', fault })
      } else if ('document' in opened.value) {
        close = opened.value.close
        if (isGone) close()
        else setState({ kind: 'open', document: opened.value.document })
      }
    }
    void open()
    return () => {
      isGone = true
      close()
    }
  }, [load])
  return state
}
