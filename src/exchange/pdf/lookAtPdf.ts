import { largestDocument } from '~/domain/model/ApplicationDocument.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** Why a file is no PDF that can be taken. Its name is not asked. */
export interface PdfFault {
  readonly code: 'empty' | 'too-large' | 'not-pdf'
}

/** What is seen of a PDF from outside. */
export interface SeenPdf {
  /** It is locked in some way: with a password to open it, or against printing and copying. */
  readonly isEncrypted: boolean
}

/** Looks at a file's bytes without reading it as a document. Errors: PdfFault. Never throws. */
export function lookAtPdf(bytes: Uint8Array): Result<SeenPdf, PdfFault> {
  if (bytes.length === 0) return err({ code: 'empty' })
  if (bytes.length > largestDocument) return err({ code: 'too-large' })
  // Some writers put a line of their own first; readers look this far.
  if (!/%PDF-\d/.test(textOf(bytes.subarray(0, 1024)))) return err({ code: 'not-pdf' })
  return ok({ isEncrypted: namesEncryption(bytes) })
}

const slash = 0x2f

/** The trailer of an encrypted file names how, and stands in clear wherever in the file it is. */
function namesEncryption(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(slash); at >= 0; at = bytes.indexOf(slash, at + 1)) {
    if (/^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(textOf(bytes.subarray(at, at + 40)))) return true
  }
  return false
}

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
