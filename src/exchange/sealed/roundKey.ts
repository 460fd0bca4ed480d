import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { RoundKey } from '~/domain/model/PanelFile.ts'
import { fromBase64url, toBase64url } from '~/lib/base64url.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { decrypt, encrypt, zeroNonce } from './aesGcm.ts'
import { draw, type Random } from './Random.ts'
import { keyFromRound, keyToRound, makePair, privateKeyFrom, publicKeyFrom } from './roundSecret.ts'
import type { SealFault } from './SealFault.ts'
import { stretch } from './stretch.ts'
import { newSalt } from './wordsKey.ts'

/** A round's key in memory, after its passphrase was given. */
export interface UnlockedRoundKey {
  readonly keyId: string
  readonly privateKey: CryptoKey
}

const nonceLength = 12
const pointLength = 65
const secretUse = 'klyngevalg round secret 1'

/**
 * A new key pair for a round, its private half under the passphrase; some tenths of a second.
 * The passphrase is taken without the spaces around it, in the composed spelling (NFC).
 */
export async function makeRoundKey(passphrase: string, random: Random): Promise<RoundKey> {
  const pair = await makePair()
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const salt = newSalt(random)
  // The salt is new, so this key encrypts once and the nonce may be zeros.
  const wrapped = await encrypt(secret, { key: await keyOf(passphrase, salt), nonce: zeroNonce })
  return {
    keyId: toBase64url(sha256(point).subarray(0, 16)),
    publicKey: toBase64url(point),
    wrappedPrivate: toBase64url(wrapped),
    salt: toBase64url(salt),
  }
}

/**
 * Opens the private half. Errors: `wrong-words` when the passphrase does not fit, `malformed` on
 * what is no key, `wrong-key` when the public key beside it is of another pair. Never throws.
 */
export async function unlockRoundKey(
  { keyId, publicKey, wrappedPrivate, salt }: RoundKey,
  passphrase: string,
): Promise<Result<UnlockedRoundKey, SealFault>> {
  const [saltBytes, wrapped] = [fromBase64url(salt), fromBase64url(wrappedPrivate)]
  if (!saltBytes || !wrapped) return err({ code: 'malformed' })
  const key = await keyOf(passphrase, saltBytes)
  const secret = await decrypt(wrapped, { key, nonce: zeroNonce })
  if (!secret) return err({ code: 'wrong-words' })
  const privateKey = await privateKeyFrom(secret, false)
  if (!privateKey) return err({ code: 'malformed' })
  // What is sealed to a public key that somebody put in the place of ours would not be for us.
  return (await publicKeyOf(secret)) === publicKey
    ? ok({ keyId, privateKey })
    : err({ code: 'wrong-key' })
}

/** Whether a text is the public key of some round, so that things can be sealed to it. */
export const isPublicKey = async (publicKey: string): Promise<boolean> =>
  (await publicKeyFrom(fromBase64url(publicKey))) !== null

/**
 * Seals a small secret to a round, to be kept in its log.
 * Shape: base64url of 65 bytes of public key, 12 of nonce, and the bytes encrypted with AES-256-GCM;
 * the length of the secret shows. Throws RangeError on a public key that is none.
 */
export async function sealToRound(
  publicKey: string,
  keyId: string,
  bytes: Uint8Array,
  random: Random,
): Promise<string> {
  const { ephemeral, key } = await keyToRound(publicKey, { info: secretUse, keyId })
  const nonce = draw(random, nonceLength)
  const sealed = await encrypt(bytes, { key, nonce })
  return toBase64url(Uint8Array.from([...ephemeral, ...nonce, ...sealed]))
}

/** Opens such a secret. Errors: `malformed`, or `wrong-key` when it is of another round or changed. */
export async function openFromRound(
  { keyId, privateKey }: UnlockedRoundKey,
  sealed: string,
): Promise<Result<Uint8Array, SealFault>> {
  const bytes = fromBase64url(sealed)
  if (!bytes || bytes.length < pointLength + nonceLength + 16) return err({ code: 'malformed' })
  const use = { info: secretUse, keyId }
  const key = await keyFromRound(privateKey, bytes.subarray(0, pointLength), use)
  if (!key) return err({ code: 'malformed' })
  const nonce = bytes.subarray(pointLength, pointLength + nonceLength)
  const opened = await decrypt(bytes.subarray(pointLength + nonceLength), { key, nonce })
  return opened ? ok(opened) : err({ code: 'wrong-key' })
}

/**
 * A public key to be read aloud: 24 digits in six groups of four.
 * Source: SHA-256 of the key's base64url text as a number, modulo 10^24; 80 bits.
 */
export function fingerprint(publicKey: string): string {
  const digest = bytesToHex(sha256(new TextEncoder().encode(publicKey)))
  const digits = (BigInt(`0x${digest}`) % 10n ** 24n).toString().padStart(24, '0')
  return digits.match(/.{4}/g)?.join(' ') ?? digits
}

const keyOf = (passphrase: string, salt: Uint8Array): Promise<Uint8Array> =>
  stretch(passphrase.trim(), salt)

async function publicKeyOf(secret: Uint8Array): Promise<string | null> {
  const key = await privateKeyFrom(secret, true)
  const { x, y } = key ? await crypto.subtle.exportKey('jwk', key) : {}
  const [across, up] = [fromBase64url(x ?? ''), fromBase64url(y ?? '')]
  return across && up && toBase64url(Uint8Array.from([4, ...across, ...up]))
}
