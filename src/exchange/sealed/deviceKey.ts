import { fromBase64url, toBase64url } from '~/lib/base64url.ts'

/** The key a device signs with, as it is kept there. */
export interface DeviceKey {
  /** The point of the curve, uncompressed, 65 bytes, base64url. */
  readonly publicKey: string
  /** PKCS #8, base64url; secret. */
  readonly privateKey: string
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' }
const signing = { name: 'ECDSA', hash: 'SHA-256' }
const proving = { name: 'HMAC', hash: 'SHA-256' }

export async function makeDeviceKey(): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  return {
    publicKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    privateKey: toBase64url(
      new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    ),
  }
}

/**
 * Signs bytes. Shape: base64url of 64 bytes, r and s; another each time.
 * Throws on a key that is none. Source: FIPS 186-5, ECDSA P-256 with SHA-256.
 */
export async function signBytes({ privateKey }: DeviceKey, bytes: Uint8Array): Promise<string> {
  const secret = fromBase64url(privateKey)
  if (!secret) throw new RangeError('signBytes got no private key')
  const key = await crypto.subtle.importKey('pkcs8', secret, curve, false, ['sign'])
  const signature = await crypto.subtle.sign(signing, key, new Uint8Array(bytes))
  return toBase64url(new Uint8Array(signature))
}

/** Whether the holder of that key signed exactly these bytes. Never throws. */
export async function verifySignature(
  publicKey: string,
  bytes: Uint8Array,
  signature: string,
): Promise<boolean> {
  const [point, signed] = [fromBase64url(publicKey), fromBase64url(signature)]
  if (!point || !signed) return false
  try {
    const key = await crypto.subtle.importKey('raw', point, curve, false, ['verify'])
    return await crypto.subtle.verify(signing, key, signed, new Uint8Array(bytes))
  } catch {
    return false
  }
}

/**
 * Shows that whoever wrote the bytes was invited, by the secret of the invitation.
 * Shape: base64url of 32 bytes. Throws RangeError on a secret below 16 bytes.
 * Source: RFC 2104, HMAC-SHA-256.
 */
export async function proveInvitation(secret: Uint8Array, bytes: Uint8Array): Promise<string> {
  if (secret.length < 16) throw new RangeError('proveInvitation got too short a secret')
  const key = await invitationKey(secret, 'sign')
  return toBase64url(new Uint8Array(await crypto.subtle.sign(proving, key, new Uint8Array(bytes))))
}

/** Whether the proof is of that secret and these bytes; compared in constant time. Never throws. */
export async function isProven(
  secret: Uint8Array,
  bytes: Uint8Array,
  proof: string,
): Promise<boolean> {
  const proven = fromBase64url(proof)
  if (!proven || secret.length < 16) return false
  const key = await invitationKey(secret, 'verify')
  return crypto.subtle.verify(proving, key, proven, new Uint8Array(bytes))
}

const invitationKey = (secret: Uint8Array, use: 'sign' | 'verify'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(secret), proving, false, [use])
