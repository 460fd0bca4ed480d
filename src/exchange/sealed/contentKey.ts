import { fromBase64url, toBase64url } from '~/lib/base64url.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { decrypt, encrypt, zeroNonce } from './aesGcm.ts'
import type { Recipient } from './header.ts'
import { hkdf } from './hkdf.ts'
import { draw, type Random } from './Random.ts'
import type { UnlockedRoundKey } from './roundKey.ts'
import { keyFromRound, keyToRound } from './roundSecret.ts'
import type { SealFault } from './SealFault.ts'
import type { WordsKey } from './wordsKey.ts'

/** For whom a section is sealed. */
export type Addressee =
  | { readonly to: 'words'; readonly key: WordsKey }
  | { readonly to: 'round'; readonly publicKey: string; readonly keyId: string }

/** What a section is opened with. */
export type OpeningKey = { readonly words: WordsKey } | { readonly round: UnlockedRoundKey }

const wordsUse = 'klyngevalg words 1'
const roundUse = 'klyngevalg round 1'

/** A section's key, wrapped for one of those it is for. Throws RangeError on a key that is none. */
export async function wrapFor(
  addressee: Addressee,
  contentKey: Uint8Array,
  random: Random,
): Promise<Recipient> {
  // Each wrapping key is made for this once, of a new salt or a new pair: the nonce may be zeros.
  if (addressee.to === 'words') {
    const { salt, bits } = addressee.key
    const infoSalt = draw(random, 16)
    const key = await hkdf(bits, infoSalt, wordsUse)
    const wrapped = toBase64url(await encrypt(contentKey, { key, nonce: zeroNonce }))
    return { to: 'words', salt: toBase64url(salt), infoSalt: toBase64url(infoSalt), wrapped }
  }
  const { publicKey, keyId } = addressee
  const { ephemeral, key } = await keyToRound(publicKey, { info: roundUse, keyId })
  const wrapped = toBase64url(await encrypt(contentKey, { key, nonce: zeroNonce }))
  return { to: 'round', keyId, ephemeral: toBase64url(ephemeral), wrapped }
}

/**
 * The section's key out of one of its wrappings. Errors: `not-for-you` when none is for this salt
 * or round, `wrong-words` and `wrong-key` when one is and does not open.
 */
export async function unwrapWith(
  opening: OpeningKey,
  recipients: readonly Recipient[],
): Promise<Result<Uint8Array, SealFault>> {
  const mine = recipients.filter((recipient) => isFor(recipient, opening))
  if (mine.length === 0) return err({ code: 'not-for-you' })
  for (const recipient of mine) {
    const wrapped = fromBase64url(recipient.wrapped)
    const key = await wrappingKey(recipient, opening)
    const contentKey = wrapped && key && (await decrypt(wrapped, { key, nonce: zeroNonce }))
    if (contentKey) return ok(contentKey)
  }
  return err({ code: 'words' in opening ? 'wrong-words' : 'wrong-key' })
}

const isFor = (recipient: Recipient, opening: OpeningKey): boolean =>
  'words' in opening
    ? recipient.to === 'words' && recipient.salt === toBase64url(opening.words.salt)
    : recipient.to === 'round' && recipient.keyId === opening.round.keyId

async function wrappingKey(recipient: Recipient, opening: OpeningKey): Promise<Uint8Array | null> {
  if (recipient.to === 'words') {
    const infoSalt = fromBase64url(recipient.infoSalt)
    return infoSalt && 'words' in opening ? hkdf(opening.words.bits, infoSalt, wordsUse) : null
  }
  const ephemeral = fromBase64url(recipient.ephemeral)
  if (!ephemeral || !('round' in opening)) return null
  const { privateKey, keyId } = opening.round
  return keyFromRound(privateKey, ephemeral, { info: roundUse, keyId })
}
