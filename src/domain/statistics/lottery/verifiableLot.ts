import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** One who takes part in a lot, with the number that decides it. */
export interface Lot {
  readonly id: string
  /** SHA-256 of `seed|id` in UTF-8, as hexadecimal. */
  readonly sha256: string
  /** Its first 52 bits as a number from 0 to 1. */
  readonly uniform: number
}

const two52 = 4_503_599_627_370_496

/**
 * An order that anybody can check with `sha256sum` once the seed is known; the first wins. The seed has
 * to be published after the list is locked, by somebody who cannot choose it.
 * Source: FIPS 180-4.
 */
export const verifiableLot = (seed: string, ids: readonly string[]): readonly Lot[] =>
  ids
    .map((id) => {
      const digest = bytesToHex(sha256(utf8ToBytes(`${seed}|${id}`)))
      return { id, sha256: digest, uniform: Number.parseInt(digest.slice(0, 13), 16) / two52 }
    })
    .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : Number(a.sha256 > b.sha256)))
