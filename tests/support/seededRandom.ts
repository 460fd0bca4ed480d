import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Bytes that look random and are the same each time. */
export function seededRandom(seed: string): (bytes: number) => Uint8Array {
  let drawn = 0
  return (count) => {
    const bytes = new Uint8Array(count)
    for (let at = 0; at < count; at += 32) {
      drawn += 1
      bytes.set(sha256(utf8ToBytes(`${seed} ${drawn}`)).subarray(0, count - at), at)
    }
    return bytes
  }
}
