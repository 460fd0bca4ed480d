import type { PDFDocumentProxy } from 'pdfjs-dist'
import { err, ok, type Result } from '~/lib/result.ts'
import { trustedScriptUrl } from '~/lib/trustedScriptUrl.ts'
import workerUrl from './pdf.worker.ts?worker&url'

/** Why a PDF is not shown: it asks for a password, or is no sound PDF. */
export interface PdfOpenFault {
  readonly code: 'password' | 'broken'
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  /** Ends its worker; nothing of it is shown after this. */
  readonly close: () => void
}

/**
 * Opens a PDF for reading in a worker of its own, which takes `bytes` over. Nothing in it runs: no
 * scripts, no forms, and no WebAssembly, which the page's policy would have to be loosened for.
 * Errors: PdfOpenFault.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<Result<OpenPdf, PdfOpenFault>> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist')
  const port = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  const worker = PDFWorker.create({ port })
  const files = new URL('pdf/', document.baseURI).href
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    wasmUrl: files,
    standardFontDataUrl: files,
    disableWorkerRendering: true,
    verbosity: 0,
  } as Parameters<typeof getDocument>[0])
  const close = () => {
    void task.destroy().catch(() => undefined)
    port.terminate()
  }
  try {
    return ok({ document: await task.promise, close })
  } catch (error) {
    close()
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return err({ code: isLocked ? 'password' : 'broken' })
  }
}
