import { fromBase64url } from '~/lib/base64url.ts'
import { hkdf } from './hkdf.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' }

/** A fresh key pair whose private half can be written down. */
export const makePair = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(curve, true, ['deriveBits'])

/** A private key from its PKCS #8 bytes; null when they are none. */
export const privateKeyFrom = async (
  bytes: Uint8Array,
  isExtractable: boolean,
): Promise<CryptoKey | null> =>
  orNull(
    crypto.subtle.importKey('pkcs8', new Uint8Array(bytes), curve, isExtractable, ['deriveBits']),
  )

/** A public key from its 65 bytes; null when they are no point of the curve. */
export const publicKeyFrom = async (bytes: Uint8Array | null): Promise<CryptoKey | null> =>
  bytes?.length === 65
    ? orNull(crypto.subtle.importKey('raw', new Uint8Array(bytes), curve, true, []))
    : null

/** What makes a key good for one use and one round only. */
export interface RoundUse {
  readonly info: string
  readonly keyId: string
}

/**
 * A new key that only the holder of a round's private key can find again, and the public half of
 * the pair it was made with, 65 bytes, which goes along in clear.
 * Throws RangeError on a public key that is none.
 */
export async function keyToRound(
  publicKey: string,
  use: RoundUse,
): Promise<{ readonly ephemeral: Uint8Array; readonly key: Uint8Array }> {
  const receiver = await publicKeyFrom(fromBase64url(publicKey))
  if (!receiver) throw new RangeError('keyToRound got no public key')
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { ephemeral, key: await agree(pair.privateKey, receiver, ephemeral, use) }
}

/** That key again, by the round's own; null when the public half is none. */
export async function keyFromRound(
  privateKey: CryptoKey,
  ephemeral: Uint8Array,
  use: RoundUse,
): Promise<Uint8Array | null> {
  const sender = await publicKeyFrom(ephemeral)
  return sender && agree(privateKey, sender, ephemeral, use)
}

async function agree(
  own: CryptoKey,
  other: CryptoKey,
  ephemeral: Uint8Array,
  { info, keyId }: RoundUse,
): Promise<Uint8Array> {
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  return hkdf(new Uint8Array(secret), ephemeral, info + keyId)
}

async function orNull(key: Promise<CryptoKey>): Promise<CryptoKey | null> {
  try {
    return await key
  } catch {
    return null
  }
}
