import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isProven,
  makeDeviceKey,
  proveInvitation,
  signBytes,
  verifySignature,
} from '~/exchange/sealed/deviceKey.ts'
import {
  fingerprint,
  isPublicKey,
  makeRoundKey,
  openFromRound,
  sealToRound,
  unlockRoundKey,
  type UnlockedRoundKey,
} from '~/exchange/sealed/roundKey.ts'
import { deriveWordsKey, newSalt } from '~/exchange/sealed/wordsKey.ts'
import { seededRandom } from '../support/seededRandom.ts'

const random = seededRandom('keys')
const encode = (text: string) => new TextEncoder().encode(text)
const roundKey = await makeRoundKey('  rød grød med fløde ', random)
const unlocked = await unlockRoundKey(roundKey, 'rød grød med fløde'.normalize('NFD'))
const own = (unlocked.ok ? unlocked.value : undefined)!
const others = await makeRoundKey('en anden', random)
const device = await makeDeviceKey()

/** The text with its first character another. */
const spoilt = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
const codeOf = (read: { readonly ok: boolean; readonly faults?: readonly { code: string }[] }) =>
  read.faults?.[0]?.code

describe('the key of words', () => {
  test('is that of the words with a space between, whoever derives it', async () => {
    const salt = encode('0123456789abcdef')
    const { bits } = await deriveWordsKey(['æble', 'pære'], salt)
    // From Python's hashlib, so from OpenSSL: PBKDF2 of "æble pære" with that salt, 1 000 000 rounds of SHA-256.
    expect(Buffer.from(bits).toString('hex')).toBe(
      '01620830038952db5b388c3873c8ca39b3d06c15c22f326ef524ab2456923a01',
    )
    expect((await deriveWordsKey(['æble'.normalize('NFD'), 'pære'], salt)).bits).toEqual(bits)
    expect((await deriveWordsKey(['pære', 'æble'], salt)).bits).not.toEqual(bits)
  })

  test('has a salt of 16 bytes, and none from a source that gives too few', () => {
    expect(newSalt(random)).toHaveLength(16)
    expect(() => newSalt(() => new Uint8Array(8))).toThrow(RangeError)
  })
})

describe('the key of a round', () => {
  test('opens with its passphrase however that is spelt, and with no other', async () => {
    expect(unlocked.ok && unlocked.value.keyId).toBe(roundKey.keyId)
    expect(codeOf(await unlockRoundKey(roundKey, 'rød grød med flode'))).toBe('wrong-words')
  })

  test('that is damaged, or is another’s, is refused', async () => {
    const { wrappedPrivate, salt } = roundKey
    const open = async (change: Partial<typeof roundKey>) =>
      codeOf(await unlockRoundKey({ ...roundKey, ...change }, 'rød grød med fløde'))
    expect(await open({ wrappedPrivate: spoilt(wrappedPrivate) })).toBe('wrong-words')
    expect(await open({ wrappedPrivate: '' })).toBe('wrong-words')
    expect(await open({ wrappedPrivate: '!' })).toBe('malformed')
    expect(await open({ salt: spoilt(salt) })).toBe('wrong-words')
    expect(await open({ salt: 'æ' })).toBe('malformed')
    expect(await open({ publicKey: others.publicKey })).toBe('wrong-key')
  })

  test('opens what was sealed to it, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const sealed = await sealToRound(roundKey.publicKey, roundKey.keyId, bytes, random)
        expect(await openFromRound(own, sealed)).toEqual({ ok: true, value: bytes })
      }),
      { numRuns: 30 },
    )
  })

  test('opens nothing that was changed, or sealed to another', async () => {
    const sealed = await sealToRound(
      roundKey.publicKey,
      roundKey.keyId,
      encode('hemmeligt'),
      random,
    )
    for (let at = 0; at < sealed.length; at += 1) {
      const text = sealed.slice(0, at) + spoilt(sealed.slice(at))
      expect((await openFromRound(own, text)).ok, `${at}`).toBe(false)
    }
    const toOthers = await sealToRound(others.publicKey, others.keyId, encode('hemmeligt'), random)
    expect(codeOf(await openFromRound(own, toOthers))).toBe('wrong-key')
    const otherName: UnlockedRoundKey = { ...own, keyId: others.keyId }
    expect(codeOf(await openFromRound(otherName, sealed))).toBe('wrong-key')
    expect(codeOf(await openFromRound(own, sealed.slice(0, 40)))).toBe('malformed')
    expect(codeOf(await openFromRound(own, 'æ'))).toBe('malformed')
  })

  test('is no public key when it is no point of the curve', async () => {
    expect(await isPublicKey(roundKey.publicKey)).toBe(true)
    for (const text of ['', 'æ', spoilt(roundKey.publicKey), roundKey.keyId]) {
      expect(await isPublicKey(text)).toBe(false)
      await expect(sealToRound(text, 'a', encode('a'), random)).rejects.toThrow(RangeError)
    }
  })

  test('is read aloud in six groups of four digits', () => {
    expect(fingerprint(roundKey.publicKey)).toMatch(/^\d{4}( \d{4}){5}$/)
    expect(fingerprint(others.publicKey)).not.toBe(fingerprint(roundKey.publicKey))
    expect(fingerprint('BA')).toBe('0621 8082 8642 6499 0350 3160')
  })
})

describe('the key of a device', () => {
  test('signs bytes, and its signature fits those bytes and that key only', async () => {
    const kept: typeof device = JSON.parse(JSON.stringify(device))
    const signature = await signBytes(kept, encode('svar'))
    const other = await makeDeviceKey()
    const check = (key: string, text: string, signed: string) =>
      verifySignature(key, encode(text), signed)
    expect(signature).toMatch(/^[\w-]{86}$/)
    expect(await check(device.publicKey, 'svar', signature)).toBe(true)
    expect(await check(device.publicKey, 'svaR', signature)).toBe(false)
    expect(await check(other.publicKey, 'svar', signature)).toBe(false)
    expect(await check(device.publicKey, 'svar', spoilt(signature))).toBe(false)
    expect(await check(device.publicKey, 'svar', '')).toBe(false)
    expect(await check(spoilt(device.publicKey), 'svar', signature)).toBe(false)
    expect(await check('æ', 'svar', 'æ')).toBe(false)
  })

  test('that is none signs nothing', async () => {
    await expect(signBytes({ ...device, privateKey: 'æ' }, encode('a'))).rejects.toThrow(RangeError)
    await expect(signBytes({ ...device, privateKey: 'AA' }, encode('a'))).rejects.toBeDefined()
  })
})

describe('the proof of an invitation', () => {
  const secret = random(32)

  test('fits its secret and its bytes only', async () => {
    const proof = await proveInvitation(secret, encode('nøgle'))
    expect(await isProven(secret, encode('nøgle'), proof)).toBe(true)
    expect(await isProven(secret, encode('nøglE'), proof)).toBe(false)
    expect(await isProven(random(32), encode('nøgle'), proof)).toBe(false)
    expect(await isProven(secret, encode('nøgle'), spoilt(proof))).toBe(false)
    expect(await isProven(secret, encode('nøgle'), 'æ')).toBe(false)
    expect(await isProven(new Uint8Array(), encode('nøgle'), proof)).toBe(false)
    await expect(proveInvitation(new Uint8Array(15), encode('a'))).rejects.toThrow(RangeError)
  })
})
