import { sha256 } from '@noble/hashes/sha2.js'

/** `KLYNGE`, as every sealed file begins. */
export const magic = new TextEncoder().encode('KLYNGE')
export const version = 1
/** AES-256-GCM, PBKDF2 and HKDF with SHA-256, ECDH P-256. */
export const suite = 1
/** Bytes before the header: magic, version, suite and the header's length. */
export const frontLength = magic.length + 2 + 4
export const digestLength = 32
/** A file's length is a multiple of this, so that it tells little of what is in it. */
export const block = 4096
/** Bytes a sealed file may have, and its header. */
export const sealedLimits = { file: 64_000_000, header: 65_536 }

/** Bytes of plaintext in a chunk, and what encryption adds to each. */
export const chunkLength = 8 * 1024 * 1024
export const tagLength = 16
/** Before the content of a section: its length. */
export const lengthLength = 8

/** Bytes that a section's plaintext comes to when it is encrypted. */
export const cipherLength = (plain: number): number =>
  plain + tagLength * Math.ceil(plain / chunkLength)

/** Bytes of plaintext in a section of `cipher` bytes; null where no plaintext comes to that. */
export function plainLength(cipher: number): number | null {
  const plain = cipher - tagLength * Math.ceil(cipher / (chunkLength + tagLength))
  return plain >= lengthLength && cipherLength(plain) === cipher ? plain : null
}

/** Everything before the first section. */
export function frontOf(header: Uint8Array): Uint8Array<ArrayBuffer> {
  const front = new Uint8Array(frontLength + header.length)
  front.set([...magic, version, suite])
  new DataView(front.buffer).setUint32(frontLength - 4, header.length)
  front.set(header, frontLength)
  return front
}

/** Where a chunk stands: numbers from 0 of its section and of itself in that. */
export interface ChunkPlace {
  readonly section: number
  readonly chunk: number
  readonly isLast: boolean
}

/** Never the same for two chunks under one key, and another where a chunk was moved or is the last. */
export function nonceOf({ section, chunk, isLast }: ChunkPlace): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12)
  nonce.set([section, isLast ? 1 : 0])
  new DataView(nonce.buffer).setUint32(8, chunk)
  return nonce
}

/** Whether the last 32 bytes before `end` are the digest of all the others. */
export function isDigestRight(bytes: Uint8Array, end: number): boolean {
  const digest = sha256(bytes.subarray(0, end - digestLength))
  return digest.every((byte, index) => byte === bytes[end - digestLength + index])
}
