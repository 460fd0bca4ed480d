import { err, ok, type Result } from '~/lib/result.ts'
import { type FileFault, fileFault } from './FileFault.ts'

const maxBytes = 32_000_000

export interface DecodedText {
  readonly text: string
  readonly warnings: readonly FileFault[]
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, else Windows-1252 as Danish Excel writes it, the
 * last two with a warning. A file where some lines are UTF-8 and others are not is refused: read
 * either way, some of its letters would be wrong.
 * Shape: without byte order mark; every line break is one `\n`.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, FileFault> {
  if (bytes.length > maxBytes) return err(fileFault('file-too-large'))
  if (isWorkbook(bytes)) return err(fileFault('is-workbook'))
  if (startsWith(bytes, pdf)) return err(fileFault('not-text'))
  const decoded = utf16(bytes) ?? utf8(bytes) ?? windows1252(bytes)
  if (!decoded.ok) return decoded
  const { text, warnings } = decoded.value
  if (isBinary(text)) return err(fileFault('not-text'))
  const unbroken = text.replace(/\r\n/g, '\n')
  const isOldMac = !unbroken.includes('\n')
  return ok({ text: isOldMac ? unbroken.replace(/\r/g, '\n') : unbroken, warnings })
}

const pdf = [0x25, 0x50, 0x44, 0x46]

/** A ZIP (xlsx, ods) or the older Excel format, whatever the file is called. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

function utf16(bytes: Uint8Array): Result<DecodedText, FileFault> | null {
  const isLittle = startsWith(bytes, [0xff, 0xfe])
  if (!isLittle && !startsWith(bytes, [0xfe, 0xff])) return null
  const text = decodedAs(isLittle ? 'utf-16le' : 'utf-16be', bytes)
  if (text === null) return err(fileFault('not-text'))
  return ok({ text, warnings: [fileFault('read-as-utf-16')] })
}

function utf8(bytes: Uint8Array): Result<DecodedText, FileFault> | null {
  const text = decodedAs('utf-8', bytes)
  return text === null ? null : ok({ text, warnings: [] })
}

/** Bytes that Windows-1252 has no letter for. */
const unassigned = new Set([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d])

function windows1252(bytes: Uint8Array): Result<DecodedText, FileFault> {
  if (bytes.includes(0)) return err(fileFault('not-text'))
  const { utf8Line, otherLine } = linesByEncoding(bytes)
  if (utf8Line !== null) return err(fileFault('mixed-encoding', { line: otherLine }, { utf8Line }))
  if (bytes.some((byte) => unassigned.has(byte))) return err(fileFault('not-text'))
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, printed)
  return ok({ text, warnings: [fileFault('read-as-windows-1252')] })
}

const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20 reads Windows-1252 as Latin-1, which has controls where Excel means € and –. */
const printed = (control: string): string => upperControls[control.charCodeAt(0) - 0x80] ?? control

/** First line with letters beyond ASCII that is UTF-8, and the first that is not. */
function linesByEncoding(bytes: Uint8Array) {
  let [utf8Line, otherLine]: (number | null)[] = [null, null]
  let [line, start] = [1, 0]
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    const content = bytes.subarray(start, end)
    if (content.some((byte) => byte > 0x7f)) {
      if (decodedAs('utf-8', content) === null) otherLine ??= line
      else utf8Line ??= line
    }
    line += 1
    start = end + 1
  }
  return { utf8Line: utf8Line ?? null, otherLine: otherLine ?? null }
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
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return text.includes('\u0000') || controls * 50 > text.length
}
