import { draw, type Random } from './Random.ts'
import { stretch } from './stretch.ts'

/**
 * What the words of a round come to. Kept on the device, so that later files sealed with the same
 * salt need no words.
 */
export interface WordsKey {
  /** 16 bytes, in clear in each file. */
  readonly salt: Uint8Array
  /** 32 bytes, secret. */
  readonly bits: Uint8Array
}

export const newSalt = (random: Random): Uint8Array<ArrayBuffer> => draw(random, 16)

/**
 * The key of words in their order, as the list of words spells them; some tenths of a second.
 * Source: PBKDF2-SHA-256 of the words with one space between, 1 000 000 rounds.
 */
export async function deriveWordsKey(
  words: readonly string[],
  salt: Uint8Array,
): Promise<WordsKey> {
  return { salt, bits: await stretch(words.join(' '), salt) }
}
