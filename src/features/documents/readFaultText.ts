import type { DocumentsWords } from '~/i18n/da/documents.ts'

/** Why a document cannot be shown, as a sentence. */
export function readFaultText(code: string | undefined, { readFault }: DocumentsWords): string {
  switch (code) {
    case 'missing-document':
    case 'damaged-document':
    case 'password':
    case 'broken':
      return readFault[code]
    default:
      return readFault.storage
  }
}
