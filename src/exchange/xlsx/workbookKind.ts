/** What a file is by its content, as far as it is a spreadsheet program's; null where it is none. */
export type WorkbookKind = 'packed' | 'old' | 'locked'

const packed = [0x50, 0x4b]
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The stream's name in the directory of a compound file. Source: MS-OFFCRYPTO 2.3.4.4. */
const lockedStream = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])

/** `packed` is a ZIP, as .xlsx is; `old` is .xls, and `locked` an .xlsx with a password. */
export function workbookKind(bytes: Uint8Array): WorkbookKind | null {
  if (standsAt(bytes, packed, 0)) return 'packed'
  if (!standsAt(bytes, compound, 0)) return null
  return contains(bytes, lockedStream) ? 'locked' : 'old'
}

const standsAt = (bytes: Uint8Array, part: readonly number[], at: number): boolean =>
  part.every((byte, index) => bytes[at + index] === byte)

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0] ?? 0); at !== -1; at = bytes.indexOf(part[0] ?? 0, at + 1)) {
    if (standsAt(bytes, part, at)) return true
  }
  return false
}
