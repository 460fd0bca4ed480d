import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSealed, openSection, readSealed, saltOf } from '~/exchange/sealed/readSealed.ts'
import { makeRoundKey, unlockRoundKey } from '~/exchange/sealed/roundKey.ts'
import type { SealFault } from '~/exchange/sealed/SealFault.ts'
import { sealFile, type ToSeal } from '~/exchange/sealed/sealFile.ts'
import { deriveWordsKey, newSalt } from '~/exchange/sealed/wordsKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { Result } from '~/lib/result.ts'
import { seededRandom } from '../support/seededRandom.ts'

const random = seededRandom('file')
const encode = (text: string) => new TextEncoder().encode(text)
const words = await deriveWordsKey(['rav', 'klit', 'marehalm'], newSalt(random))
const otherWords = { ...words, bits: random(32) }
const passphrase = 'hav og himmel'
const roundKey = await makeRoundKey(passphrase, random)
const strangerKey = await makeRoundKey(passphrase, random)
const unlocked = async (key: typeof roundKey) => {
  const read = await unlockRoundKey(key, passphrase)
  if (!read.ok) throw new Error('locked')
  return read.value
}
const own = await unlocked(roundKey)
const stranger = await unlocked(strangerKey)

const toWords = { to: 'words', key: words } as const
const toRound = { to: 'round', publicKey: roundKey.publicKey, keyId: roundKey.keyId } as const
const contact = { name: 'Åse Ærø', phone: '33 12 34 56', mail: null }
const marker = encode('HEMMELIG-TEKST-DER-IKKE-MÅ-SES')
const brief = (content: Uint8Array): ToSeal => ({
  kind: 'brief',
  contact,
  sections: [{ content, recipients: [toWords] }],
})
const answer = (first: Uint8Array, second: Uint8Array): ToSeal => ({
  kind: 'answer',
  contact,
  sections: [
    { content: first, recipients: [toRound, toWords] },
    { content: second, recipients: [toWords] },
  ],
})
const small = await sealFile(brief(marker), seededRandom('small'))
const both = await sealFile(answer(marker, encode('arbejde')), random)

const codeOf = (read: Result<unknown, SealFault>) => (read.ok ? undefined : read.faults[0]?.code)
const headerEnd = (file: Uint8Array) => 12 + new DataView(file.buffer, file.byteOffset).getUint32(8)
/** The file with its digest made right again, as somebody would who wants a change to pass. */
function redigested(file: Uint8Array): Uint8Array {
  const forged = file.slice()
  forged.set(sha256(forged.subarray(0, -32)), forged.length - 32)
  return forged
}
const changed = (file: Uint8Array, change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = file.slice()
  change(bytes)
  return redigested(bytes)
}
/** The file with another header before its sections. */
function withHeader(file: Uint8Array, change: (text: string) => string): Uint8Array {
  const end = headerEnd(file)
  const header = encode(change(new TextDecoder().decode(file.subarray(12, end))))
  const front = file.slice(0, 12)
  new DataView(front.buffer).setUint32(8, header.length)
  return redigested(Uint8Array.from([...front, ...header, ...file.subarray(end)]))
}
/** Reads a file and opens one section of it. */
async function opened(
  file: Uint8Array,
  index = 0,
  key: Parameters<typeof openSection>[2] = { words },
) {
  const read = readSealed(file)
  return read.ok ? openSection(read.value, index, key) : read
}
const at = (haystack: Uint8Array, needle: Uint8Array) =>
  Buffer.from(haystack).indexOf(Buffer.from(needle))

describe('a sealed file', () => {
  test('gives back what was sealed, whatever that is, in whole blocks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 9000, size: 'max' }),
        fc.uint8Array({ maxLength: 5000, size: 'max' }),
        async (first, second) => {
          const file = await sealFile(answer(first, second), random)
          expect(file.length % 4096).toBe(0)
          expect(await opened(file, 0, { round: own })).toEqual({ ok: true, value: first })
          expect(await opened(file, 0)).toEqual({ ok: true, value: first })
          expect(await opened(file, 1)).toEqual({ ok: true, value: second })
        },
      ),
      { numRuns: 30 },
    )
  })

  test.each([8 * 1024 * 1024 - 8, 8 * 1024 * 1024 + 1])(
    'gives back %i bytes, which are more than one chunk once they are padded',
    async (length) => {
      const content = new Uint8Array(length).map((_, index) => index % 251)
      const file = await sealFile(answer(content, content), random)
      const first = await opened(file, 0, { round: own })
      const second = await opened(file, 1)
      expect(file.length % 4096).toBe(0)
      expect(first.ok && at(first.value, content) === 0 && first.value.length).toBe(length)
      expect(second.ok && at(second.value, content) === 0 && second.value.length).toBe(length)
    },
  )

  test('says in clear what kind it is, whom to ask and with which salt, and no more', () => {
    const read = readSealed(both)
    const file = (read.ok ? read.value : undefined)!
    expect(isSealed(both)).toBe(true)
    expect(file).toMatchObject({ kind: 'answer', contact })
    expect(saltOf(file)).toEqual(words.salt)
    expect(at(both, marker)).toBe(-1)
    expect(at(both, marker.subarray(0, 8))).toBe(-1)
    expect(at(both, words.bits.subarray(0, 8))).toBe(-1)
  })

  test('looks like noise behind its header', async () => {
    const content = new Uint8Array(100_000)
    const file = await sealFile(brief(content), random)
    const counts = new Uint32Array(256)
    for (const byte of file.subarray(headerEnd(file))) counts[byte]! += 1
    const total = file.length - headerEnd(file)
    const bits = counts.reduce((sum, n) => sum - (n / total) * Math.log2(n / total), 0)
    expect(bits).toBeGreaterThan(7.99)
  })

  test('tells the length of what is in it in steps of 4 KiB only', async () => {
    const lengths = await Promise.all(
      [0, 1, 50, 500, 2000].map(async (length) => {
        const file = await sealFile(answer(new Uint8Array(length), new Uint8Array(length)), random)
        const read = readSealed(file)
        return [file.length, read.ok && read.value.sections.map((one) => one.ciphertext.length)]
      }),
    )
    expect(new Set(lengths.map((each) => JSON.stringify(each))).size).toBe(1)
  })

  test('is the same bytes when the random bytes are', async () => {
    expect(await sealFile(brief(marker), seededRandom('small'))).toEqual(small)
    expect(await sealFile(brief(marker), seededRandom('other'))).not.toEqual(small)
    // Another digest is another layout: then it is another version, and this one is still read.
    expect(bytesToHex(sha256(small))).toBe(
      '88c66ae72929e9f01f8e6f1fcacfc906a77760c8b7535ba7f117ded20d76407f',
    )
  })

  test('that no reader would take is not made', async () => {
    const refused = (file: ToSeal) => expect(sealFile(file, random)).rejects.toThrow(RangeError)
    await refused({ ...brief(marker), sections: [] })
    await refused({ ...brief(marker), sections: [{ content: marker, recipients: [] }] })
    await refused({ ...brief(marker), contact: { ...contact, name: 'å'.repeat(201) } })
    await refused({ ...brief(marker), contact: { ...contact, name: 'a\uD83D' } })
    await refused(brief(new Uint8Array(64_000_000)))
    const noKey = { ...toRound, publicKey: strangerKey.keyId }
    await refused({ ...brief(marker), sections: [{ content: marker, recipients: [noKey] }] })
    const many = { content: marker, recipients: Array.from({ length: 100 }, () => toWords) }
    await refused({ ...brief(marker), sections: Array.from({ length: 8 }, () => many) })
  })
})

describe('a sealed file for somebody else', () => {
  test('says so, or that the words or the key are wrong', async () => {
    const foreign = { ...words, salt: random(16) }
    const impostor = { ...stranger, keyId: own.keyId }
    expect(codeOf(await opened(both, 0, { words: otherWords }))).toBe('wrong-words')
    expect(codeOf(await opened(both, 0, { words: foreign }))).toBe('not-for-you')
    expect(codeOf(await opened(both, 0, { round: stranger }))).toBe('not-for-you')
    expect(codeOf(await opened(both, 0, { round: impostor }))).toBe('wrong-key')
    expect(codeOf(await opened(both, 1, { round: own }))).toBe('not-for-you')
    expect(codeOf(await opened(both, 2))).toBe('malformed')
  })

  test('has no salt when it is for a round only', async () => {
    const file = await sealFile(
      { kind: 'habilitet', contact: null, sections: [{ content: marker, recipients: [toRound] }] },
      random,
    )
    const read = readSealed(file)
    expect(read.ok && saltOf(read.value)).toBeNull()
    expect(await opened(file, 0, { round: own })).toEqual({ ok: true, value: marker })
  })
})

describe('a sealed file that was changed', () => {
  const bits = Array.from({ length: small.length * 8 }, (_, bit) => bit)
  const flipped = (bit: number): Uint8Array => {
    const file = small.slice()
    file[bit >> 3]! ^= 1 << (bit & 7)
    return file
  }

  test('[D1] in one bit is refused before any words, whichever bit that is', () => {
    expect(bits.filter((bit) => readSealed(flipped(bit)).ok)).toEqual([])
    expect(codeOf(readSealed(flipped(8 * 3000)))).toBe('changed')
    expect(codeOf(readSealed(flipped(8 * small.length - 1)))).toBe('changed')
  })

  test(
    '[D1] in one bit, with the digest made right again, does not open',
    { timeout: 120_000 },
    async () => {
      const unnoticed: number[] = []
      const beforeDigest = bits.slice(0, -256)
      for (let from = 0; from < beforeDigest.length; from += 256) {
        await Promise.all(
          beforeDigest.slice(from, from + 256).map(async (bit) => {
            if ((await opened(redigested(flipped(bit)))).ok) unnoticed.push(bit)
          }),
        )
      }
      expect(unnoticed).toEqual([])
    },
  )

  test('[D1] in its header does not open, though the words are right', async () => {
    const asOther = (from: string | RegExp, to: string) =>
      opened(withHeader(both, (text) => text.replace(from, to)))
    expect(codeOf(await asOther('Åse', 'Ase'.padEnd(4)))).toBe('changed')
    expect(codeOf(await asOther('33 12', '33 21'))).toBe('changed')
    expect(codeOf(await asOther('"kind":"answer"', '"kind":"answer" '))).toBe('malformed')
    expect(codeOf(await asOther('{"contact"', '{"a":1,"contact"'))).toBe('malformed')
    expect(codeOf(await asOther('"answer"', '"archiv"'))).toBe('malformed')
    expect(codeOf(await asOther('{', '{"__proto__":null,'))).toBe('malformed')
    expect(codeOf(await asOther(/.*/, 'null'))).toBe('malformed')
    expect(codeOf(await asOther(/"to":"round"/, '"to":"roun"'))).toBe('malformed')
  })

  test('into one with a recipient less, or its recipients exchanged, does not open', async () => {
    interface Clear {
      readonly sections: { recipients: { to: string }[] }[]
    }
    const asOther = (change: (header: Clear) => void) =>
      withHeader(both, (text) => {
        const header = JSON.parse(text) as Clear
        change(header)
        return canonicalJson(header).padEnd(text.length)
      })
    const swapped = asOther(({ sections: [first] }) => {
      first!.recipients = first!.recipients.toReversed()
    })
    expect(codeOf(await opened(swapped))).toBe('changed')
    const exchanged = asOther(({ sections: [first, second] }) => {
      const [round, words] = first!.recipients
      ;[first!.recipients, second!.recipients] = [[round!, second!.recipients[0]!], [words!]]
    })
    expect(codeOf(await opened(exchanged))).toBe('changed')
  })

  test('by two sections that change places does not open', async () => {
    const file = await sealFile(
      {
        kind: 'documents',
        contact: null,
        sections: [marker, marker, marker].map((content) => ({ content, recipients: [toWords] })),
      },
      random,
    )
    const read = readSealed(file)
    const sections = read.ok ? read.value.sections : []
    const [start, length] = [headerEnd(file), sections[0]!.ciphertext.length]
    expect(sections[1]!.ciphertext).toHaveLength(length)
    const swapped = changed(file, (bytes) => {
      bytes.set(sections[1]!.ciphertext, start)
      bytes.set(sections[0]!.ciphertext, start + length)
    })
    expect(codeOf(await opened(swapped, 0))).toBe('changed')
    expect(codeOf(await opened(swapped, 1))).toBe('changed')
    expect((await opened(swapped, 2)).ok).toBe(true)
    const twice = changed(file, (bytes) => bytes.set(sections[1]!.ciphertext, start))
    expect(codeOf(await opened(twice, 0))).toBe('changed')
    if (!read.ok) throw new Error('not read')
    const moved = { ...read.value, sections: [sections[1]!, sections[0]!] }
    expect(codeOf(await openSection(moved, 0, { words }))).toBe('changed')
  })

  test('by chunks that change places, stand twice or are left out does not open', async () => {
    const chunk = 8 * 1024 * 1024 + 16
    const content = new Uint8Array(2 * 8 * 1024 * 1024 + 50)
    const file = await sealFile(brief(content), random)
    const start = headerEnd(file)
    const chunks = [0, 1].map((index) => file.slice(start + index * chunk).subarray(0, chunk))
    expect((await opened(file)).ok).toBe(true)
    const swapped = changed(file, (bytes) => {
      bytes.set(chunks[1]!, start)
      bytes.set(chunks[0]!, start + chunk)
    })
    expect(codeOf(await opened(swapped))).toBe('changed')
    const twice = changed(file, (bytes) => bytes.set(chunks[0]!, start + chunk))
    expect(codeOf(await opened(twice))).toBe('changed')
    const read = readSealed(file)
    if (!read.ok) throw new Error('not read')
    const [section] = read.value.sections
    const without = (from: number, to: number) => ({
      ...read.value,
      sections: [
        {
          ...section!,
          ciphertext: Uint8Array.from([
            ...section!.ciphertext.subarray(0, from),
            ...section!.ciphertext.subarray(to),
          ]),
        },
      ],
    })
    const end = section!.ciphertext.length
    expect(codeOf(await openSection(without(2 * chunk, end), 0, { words }))).toBe('changed')
    expect(codeOf(await openSection(without(0, 2 * chunk), 0, { words }))).toBe('changed')
  }, 60_000)
})

describe('a sealed file that did not come whole', () => {
  const end = headerEnd(both)

  test.each([
    ['in the version', 6, 'cut-off'],
    ['in the length', 10, 'cut-off'],
    ['at the header', 12, 'cut-off'],
    ['in the header', 60, 'cut-off'],
    ['before the first section', end, 'cut-off'],
    ['in the first section', end + 700, 'cut-off'],
    ['in the second section', both.length - 700, 'cut-off'],
    ['at the digest', both.length - 32, 'cut-off'],
    ['in the digest', both.length - 1, 'cut-off'],
    ['in the magic', 5, 'not-sealed'],
    ['at once', 0, 'not-sealed'],
  ])('but ends %s is told as such', (_, length, code) => {
    expect(codeOf(readSealed(both.slice(0, length)))).toBe(code)
    expect(codeOf(readSealed(Buffer.from(both).subarray(0, length)))).toBe(code)
  })

  test('is refused wherever it ends', () => {
    for (let length = 0; length < small.length; length += 1) {
      expect(readSealed(small.subarray(0, length)).ok).toBe(false)
    }
  })

  test('but with more behind it is told as such', () => {
    const more = (tail: Uint8Array) => Uint8Array.from([...both, ...tail])
    expect(codeOf(readSealed(more(encode('\n'))))).toBe('trailing')
    expect(codeOf(readSealed(more(both)))).toBe('trailing')
    expect(codeOf(readSealed(redigested(more(new Uint8Array(4096)))))).toBe('trailing')
  })
})

describe('a file', () => {
  test.each<[string, Uint8Array, SealFault]>([
    ['of version 99', changed(small, (b) => (b[6] = 99)), { code: 'newer-format', version: 99 }],
    ['of another suite', changed(small, (b) => (b[7] = 2)), { code: 'newer-format', version: 1 }],
    ['of version 0', changed(small, (b) => (b[6] = 0)), { code: 'malformed' }],
    ['that is a zip', encode('PK\u0003\u0004'), { code: 'not-sealed' }],
    ['that is null', encode('null'), { code: 'not-sealed' }],
    [
      'with a header that is too long',
      changed(small, (b) => b.set([0, 1, 0, 1], 8)),
      { code: 'malformed' },
    ],
    [
      'that is not whole blocks',
      withHeader(small, (text) => text.replace('33 12', '33')),
      { code: 'malformed' },
    ],
  ])('%s is refused with its reason', (_, bytes, fault) => {
    expect(readSealed(bytes)).toEqual({ ok: false, faults: [fault] })
  })

  test('above the size of one is refused unread', () => {
    const huge = new Uint8Array(64_000_001)
    huge.set(small)
    expect(codeOf(readSealed(huge))).toBe('too-large')
  })

  test('is never more than a fault, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(both.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(both.length),
        async (changes, length) => {
          const bytes = both.slice(0, length)
          for (const [index, value] of changes) if (index < length) bytes[index] = value
          expect(readSealed(bytes).ok && at(both, bytes) !== 0).toBe(false)
          // A section is vouched for by itself and the header, so this one may still be intact.
          const forged = await opened(length > 32 ? redigested(bytes) : bytes)
          expect(forged.ok && at(forged.value, marker) !== 0).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
