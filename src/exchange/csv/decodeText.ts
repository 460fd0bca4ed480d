import { err, ok, type Result } from '~/lib/result.ts'
import { codePageFit, codePages, codePageText, type Encoding } from './Encoding.ts'
import { type FileFault, fileFault } from './FileFault.ts'
import { linesByEncoding } from './linesByEncoding.ts'

/** The largest file of text; its text and its cells have to fit in a page's memory beside it. */
export const maxTableBytes = 256_000_000

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Encodings it could as well be in, the most likely first; empty where there is no doubt. */
  readonly encodingChoices: readonly Encoding[]
  readonly warnings: readonly FileFault[]
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark or without, else a code page of one byte a letter,
 * as a rule Windows-1252 as Danish Excel writes it; all but UTF-8 with a warning. A file where some
 * lines are UTF-8 and others are not is refused: read either way, some of its letters would be wrong.
 * Shape: without byte order mark; every line break is one `\n`.
 */
export function decodeText(
  bytes: Uint8Array,
  { encoding }: { readonly encoding?: Encoding | undefined } = {},
): Result<DecodedText, FileFault> {
  if (bytes.length > maxTableBytes) return err(fileFault('file-too-large'))
  if (isWorkbook(bytes)) return err(fileFault('is-workbook'))
  if (startsWith(bytes, pdf)) return err(fileFault('not-text'))
  const decoded = encoding
    ? chosen(bytes, encoding)
    : (utf16(bytes) ?? utf8(bytes) ?? codePage(bytes))
  if (!decoded.ok) return decoded
  if (isBinary(decoded.value.text)) return err(fileFault('not-text'))
  const unbroken = decoded.value.text.replace(/\r\n/g, '\n')
  const isOldMac = !unbroken.includes('\n')
  return ok({ ...decoded.value, text: isOldMac ? unbroken.replace(/\r/g, '\n') : unbroken })
}

const pdf = [0x25, 0x50, 0x44, 0x46]

/** A ZIP (xlsx, ods) or the older Excel format, whatever the file is called. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

type Decoded = Result<DecodedText, FileFault>

function chosen(bytes: Uint8Array, encoding: Encoding): Decoded {
  const page = codePages.find((one) => one === encoding)
  const text = page
    ? codePageText(bytes, page)
    : decodedAs(encoding as Exclude<Encoding, (typeof codePages)[number]>, bytes)
  return text === null
    ? err(fileFault('not-text'))
    : ok({ text, encoding, encodingChoices: [], warnings: [] })
}

function utf16(bytes: Uint8Array): Decoded | null {
  const [isLittle, isBig] = [startsWith(bytes, [0xff, 0xfe]), startsWith(bytes, [0xfe, 0xff])]
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : unmarkedUtf16(bytes)
  if (!encoding) return null
  const text = decodedAs(encoding, bytes)
  if (text === null) return err(fileFault('not-text'))
  return ok({ text, encoding, encodingChoices: [], warnings: [fileFault('read-as-utf-16')] })
}

const sampleBytes = 4096

/** Danish in UTF-16 has a zero in nearly every second byte, and hardly any in those between. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, sampleBytes)
  if (sample.length < 8 || bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even, odd] = zeros.map((count) => count / (sample.length / 2)) as [number, number]
  if (odd > 0.7 && even < 0.05) return 'utf-16le'
  return even > 0.7 && odd < 0.05 ? 'utf-16be' : null
}

function utf8(bytes: Uint8Array): Decoded | null {
  const text = decodedAs('utf-8', bytes)
  return text === null ? null : ok({ text, encoding: 'utf-8', encodingChoices: [], warnings: [] })
}

/** Bytes that Windows-1252 has no letter for. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function codePage(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return err(fileFault('not-text'))
  const mixed = linesByEncoding(bytes)
  if (mixed.utf8Line !== null) {
    const { otherLine, utf8Line, byteOffset } = mixed
    return err(fileFault('mixed-encoding', { line: otherLine }, { utf8Line, byteOffset }))
  }
  const isExcel = !bytes.some((byte) => unassigned.has(byte))
  const fits = codePages
    .filter((page) => isExcel || page !== 'windows-1252')
    .map((page) => ({ page, fit: codePageFit(bytes, page) }))
    .toSorted((a, b) => b.fit - a.fit)
  const encoding = fits[0]?.page ?? 'windows-1252'
  if (!isExcel && (fits[0]?.fit ?? 0) <= 0) return err(fileFault('not-text'))
  const isOld = encoding !== 'windows-1252'
  return ok({
    text: codePageText(bytes, encoding),
    encoding,
    encodingChoices: isOld ? fits.map(({ page }) => page) : [],
    warnings: [fileFault(isOld ? 'read-as-old-code-page' : 'read-as-windows-1252')],
  })
}

function decodedAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Stray control characters happen in pasted text; a file full of them was never text. */
function isBinary(text: string): boolean {
  if (text.includes('\u0000')) return true
  let controls = 0
  for (const { length } of text.matchAll(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]+/g)) {
    controls += length
  }
  return controls * 50 > text.length
}
