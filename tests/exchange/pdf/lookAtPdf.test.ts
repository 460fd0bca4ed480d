import { expect, test } from 'vitest'
import { largestDocument } from '~/domain/model/ApplicationDocument.ts'
import { lookAtPdf } from '~/exchange/pdf/lookAtPdf.ts'
import { madePdf } from '../../support/pdf.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a PDF is told by what it begins with, whatever its name is', () => {
  const plain = madePdf([['Ansøgning'], null])
  expect(lookAtPdf(plain)).toEqual({ ok: true, value: { isEncrypted: false } })
  const locked = madePdf([['Ansøgning']], '/Encrypt 9 0 R ')
  expect(lookAtPdf(locked)).toEqual({ ok: true, value: { isEncrypted: true } })
  const late = new Uint8Array([...bytesOf('\n\n'), ...plain])
  expect(lookAtPdf(late).ok).toBe(true)
  expect(lookAtPdf(madePdf([['/EncryptMetadata og /Encryption']]))).toEqual({
    ok: true,
    value: { isEncrypted: false },
  })
})

test.each([
  ['empty', new Uint8Array()],
  ['not-pdf', bytesOf('PK\u0003\u0004')],
  ['not-pdf', bytesOf('PDF-1.7')],
  ['too-large', new Uint8Array(largestDocument + 1)],
])('%s is refused', (code, bytes) => {
  expect(lookAtPdf(bytes)).toEqual({ ok: false, faults: [{ code }] })
})
