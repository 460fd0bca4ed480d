import { sha256 } from '@noble/hashes/sha2.js'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { fromBase64url } from '~/lib/base64url.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { decrypt } from './aesGcm.ts'
import { type OpeningKey, unwrapWith } from './contentKey.ts'
import { readHeader, type Recipient, type SealedKind } from './header.ts'
import {
  block,
  chunkLength,
  digestLength,
  frontLength,
  isDigestRight,
  lengthLength,
  magic,
  nonceOf,
  plainLength,
  sealedLimits,
  suite,
  tagLength,
  version,
} from './layout.ts'
import type { SealFault } from './SealFault.ts'

export interface SealedSection {
  readonly ciphertext: Uint8Array
  readonly recipients: readonly Recipient[]
}

/** A sealed file that came whole; nothing in it is opened. Only its sections are vouched for. */
export interface SealedFile {
  readonly kind: SealedKind
  /** As the file says in clear: to be shown, not to be trusted, until a section has opened. */
  readonly contact: Contact | null
  readonly sections: readonly SealedSection[]
  /** SHA-256 of everything before the first section, which every chunk is bound to. */
  readonly binding: Uint8Array
}

/** Whether bytes begin as a sealed file does; the name of a file says nothing. */
export const isSealed = (bytes: Uint8Array): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

/**
 * Reads the structure of a sealed file and holds it against its digest, so that damage on the way is
 * told before anybody types words. Errors: one SealFault. Never throws, whatever the bytes.
 */
export function readSealed(bytes: Uint8Array): Result<SealedFile, SealFault> {
  if (!isSealed(bytes)) return err({ code: 'not-sealed' })
  if (bytes.length > sealedLimits.file) return err({ code: 'too-large' })
  const written = bytes[magic.length] ?? 0
  // A newer version may have no digest where this one has it.
  if (written > version) return err({ code: 'newer-format', version: written })
  if (bytes.length < frontLength + digestLength) return err({ code: 'cut-off' })
  const isWhole = isDigestRight(bytes, bytes.length)
  if (isWhole && written === version && bytes[magic.length + 1] !== suite) {
    return err({ code: 'newer-format', version: written })
  }
  const headerLength = viewOf(bytes).getUint32(frontLength - 4)
  const start = frontLength + headerLength
  const unreadable: SealFault = { code: isWhole ? 'malformed' : 'changed' }
  if (written !== version || headerLength > sealedLimits.header) return err(unreadable)
  if (start + digestLength > bytes.length) return err({ code: 'cut-off' })
  const header = readHeader(bytes.subarray(frontLength, start))
  if (!header) return err(unreadable)
  const end = header.sections.reduce((at, section) => at + section.bytes, start) + digestLength
  if (bytes.length < end) return err({ code: 'cut-off' })
  if (bytes.length > end) {
    return err(isWhole || isDigestRight(bytes, end) ? { code: 'trailing' } : unreadable)
  }
  const isLaidOut = header.sections.every((section) => plainLength(section.bytes) !== null)
  if (!isWhole || !isLaidOut || bytes.length % block !== 0) return err(unreadable)
  let at = start
  const sections = header.sections.map(({ bytes: length, recipients }) => {
    at += length
    return { recipients, ciphertext: bytes.subarray(at - length, at) }
  })
  const binding = sha256(bytes.subarray(0, start))
  return ok({ kind: header.kind, contact: header.contact, sections, binding })
}

/** The salt that the words of a file are stretched with, 16 bytes; null when it is not for words. */
export function saltOf({ sections }: SealedFile): Uint8Array<ArrayBuffer> | null {
  for (const recipient of sections.flatMap(({ recipients }) => recipients)) {
    if (recipient.to === 'words') return fromBase64url(recipient.salt)
  }
  return null
}

/**
 * The content of a section. Errors: `not-for-you`, `wrong-words` or `wrong-key` when the key does not
 * fit it; `changed` when the key fits and the bytes, or the header, are not what was sealed;
 * `malformed` when what was sealed has not the form, or there is no such section. Never throws.
 */
export async function openSection(
  file: SealedFile,
  index: number,
  key: OpeningKey,
): Promise<Result<Uint8Array, SealFault>> {
  const section = file.sections[index]
  const length = section && plainLength(section.ciphertext.length)
  if (!section || !length) return err({ code: 'malformed' })
  const contentKey = await unwrapWith(key, section.recipients)
  if (!contentKey.ok) return contentKey
  const plain = new Uint8Array(length)
  const chunks = Math.ceil(length / chunkLength)
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const place = { section: index, chunk, isLast: chunk === chunks - 1 }
    const at = chunk * (chunkLength + tagLength)
    const opened = await decrypt(section.ciphertext.subarray(at, at + chunkLength + tagLength), {
      key: contentKey.value,
      nonce: nonceOf(place),
      bound: file.binding,
    })
    if (!opened) return err({ code: 'changed' })
    plain.set(opened, chunk * chunkLength)
  }
  return contentIn(plain)
}

function contentIn(plain: Uint8Array): Result<Uint8Array, SealFault> {
  const length = viewOf(plain).getBigUint64(0)
  if (length > BigInt(plain.length - lengthLength)) return err({ code: 'malformed' })
  const end = lengthLength + Number(length)
  const isPadding = plain.subarray(end).every((byte) => byte === 0)
  return isPadding ? ok(plain.slice(lengthLength, end)) : err({ code: 'malformed' })
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)
