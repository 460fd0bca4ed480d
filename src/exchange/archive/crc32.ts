import type { Steps } from '~/lib/steps.ts'

// Signed, and read by index: half a gigabyte of PDFs is gone through byte by byte.
const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum a ZIP states of each part, carried on from `before`. Source: PKWARE APPNOTE 4.4.7. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  for (let at = 0; at < bytes.length; at += 1) {
    value = (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8)
  }
  return ~value >>> 0
}

const piece = 1_000_000

/** The same of many bytes, with stops. */
export function* crcSteps(bytes: Uint8Array): Steps<number> {
  let crc = 0
  for (let at = 0; at < bytes.length; at += piece) {
    crc = crc32(bytes.subarray(at, at + piece), crc)
    yield
  }
  return crc
}
