const none = new Uint8Array()

/** For keys that encrypt once and never again: the nonce needs to differ only under the same key. */
export const zeroNonce = new Uint8Array(12)

export interface AesGcm {
  /** 32 bytes. */
  readonly key: Uint8Array
  /** 12 bytes. */
  readonly nonce: Uint8Array
  /** What is not encrypted but must be the same when the bytes are opened. */
  readonly bound?: Uint8Array
}

/** AES-256-GCM: 16 bytes longer than what goes in. Source: NIST SP 800-38D. */
export async function encrypt(bytes: Uint8Array, aes: AesGcm): Promise<Uint8Array<ArrayBuffer>> {
  const key = await importKey(aes.key, 'encrypt')
  return new Uint8Array(await crypto.subtle.encrypt(parameters(aes), key, new Uint8Array(bytes)))
}

/** What was encrypted; null where the key, the nonce, the bound bytes or the bytes are others. */
export async function decrypt(
  bytes: Uint8Array,
  aes: AesGcm,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await importKey(aes.key, 'decrypt')
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(aes), key, new Uint8Array(bytes)))
  } catch {
    return null
  }
}

const importKey = (key: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-GCM', false, [use])

const parameters = ({ nonce, bound = none }: AesGcm): AesGcmParams => ({
  name: 'AES-GCM',
  iv: new Uint8Array(nonce),
  additionalData: new Uint8Array(bound),
})
