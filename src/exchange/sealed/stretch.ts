/** Rounds of PBKDF2: some tenths of a second here, and for each guess of somebody who tries words. */
const iterations = 1_000_000

/** 32 bytes of key from what a person types. Source: RFC 8018, PBKDF2 with HMAC-SHA-256. */
export async function stretch(text: string, salt: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text.normalize('NFC'))
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits'])
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256))
}
