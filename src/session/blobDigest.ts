import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Bytes that are in memory at a time. */
const piece = 4_000_000

/**
 * SHA-256 of a file's bytes, as 64 hexadecimal digits. The browser's own digest wants all of them in
 * memory at once, and an archive may hold hundreds of PDFs.
 * Throws where the file cannot be read.
 */
export async function blobDigest(blob: Blob): Promise<string> {
  const digest = sha256.create()
  for (let from = 0; from < blob.size; from += piece) {
    digest.update(new Uint8Array(await blob.slice(from, from + piece).arrayBuffer()))
  }
  return bytesToHex(digest.digest())
}
