import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { logDigest } from '~/domain/log/Log.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import { readArchive } from '~/exchange/archive/readArchive.ts'
import { linesOf, writeArchive } from '~/exchange/archive/writeArchive.ts'
import { unzip, zip } from '~/exchange/archive/zip.ts'
import { testRound } from '../../support/builders.ts'
import { anyHistory, commonStart } from '../../support/devices.ts'

const createdAt = '2026-03-02T09:00:00Z' as Instant
const written = (log = commonStart) =>
  writeArchive({
    roundId: testRound,
    title: 'Prøverunde',
    chains: linesOf(log),
    createdAt,
    appVersion: '0.2.0',
    rulesVersion: 1,
  })
const whole = written()
const faultsOf = async (bytes: Uint8Array): Promise<readonly ArchiveFault[]> => {
  const read = await readArchive(bytes)
  return read.ok ? [] : read.faults
}

/** The copy with some of its parts as another made them. */
function withParts(change: (parts: Map<string, Uint8Array>) => void): Uint8Array {
  const changed = new Map(unzipped())
  change(changed)
  return zip(changed)
}
function unzipped(): ReadonlyMap<string, Uint8Array> {
  const parts = unzip(whole)
  if (!parts.ok) throw new Error('not a zip')
  return parts.value
}
const manifestOf = async (bytes: Uint8Array) => {
  const read = await readArchive(bytes)
  return read.ok ? read.value.manifest : undefined
}
const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const logPart = Object.keys(Object.fromEntries(linesOf(commonStart))).map(
  (chain) => `log/${chain}.jsonl`,
)[0]!
const inManifest = (from: string | RegExp, to: string) =>
  withParts((parts) =>
    parts.set('manifest.json', encode(decode(parts.get('manifest.json')).replace(from, to))),
  )

describe('a copy', () => {
  test('reads back as the log it was made of, whatever that holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (log) => {
        const read = await readArchive(written(log))
        expect(read.ok && read.value.log.chains).toEqual(log.chains)
      }),
      { numRuns: 40 },
    )
  })

  test('of the same log is the same bytes, and says what it is', async () => {
    expect(written()).toEqual(whole)
    const read = await readArchive(whole)
    expect(read.ok && read.value.manifest).toMatchObject({
      format: 1,
      kind: 'archive',
      round: { id: testRound, title: 'Prøverunde' },
      createdAt,
      rulesVersion: 1,
    })
  })

  test('[D1] with one byte changed is refused, wherever in its parts that is', async () => {
    const parts = unzipped()
    for (const [path, bytes] of parts) {
      for (let at = 0; at < bytes.length; at += 7) {
        const spoilt = bytes.slice()
        spoilt[at]! ^= 0x01
        const read = await readArchive(zip(new Map(parts).set(path, spoilt)))
        // A title or a version in the manifest is words for people, as long as the file vouches for it.
        const isWords = read.ok && !isDeepStrictEqual(read.value.manifest, await manifestOf(whole))
        expect(!read.ok || (path === 'manifest.json' && isWords), `${path} ${at}`).toBe(true)
      }
    }
  })

  test.each<[string, Uint8Array, Partial<ArchiveFault>[]]>([
    ['is empty', new Uint8Array(), [{ code: 'not-archive' }]],
    ['is text', encode('sagsnummer;område\n'), [{ code: 'not-archive' }]],
    ['is cut off', whole.slice(0, whole.length / 2), [{ code: 'ends-early' }]],
    ['is another zip', zip(new Map([['a.txt', encode('a')]])), [{ code: 'no-manifest' }]],
    ['is of a newer format', inManifest('"format":1', '"format":3'), [{ code: 'newer-format' }]],
    [
      'has a field too many',
      inManifest('"format":1', '"format":1,"x":1'),
      [{ code: 'no-manifest' }],
    ],
    [
      'lacks a part',
      withParts((parts) => parts.delete(logPart)),
      [{ code: 'missing-part', path: logPart }],
    ],
    [
      'has a part too many',
      withParts((parts) => parts.set('../../evil.jsonl', encode('{}'))),
      [{ code: 'unknown-part', path: '../../evil.jsonl' }],
    ],
    [
      'has an event that was changed',
      withParts((parts) =>
        parts.set(logPart, encode(decode(parts.get(logPart)).replace('Anne', 'Anna'))),
      ),
      [{ code: 'broken-chain', path: logPart }],
    ],
    [
      'ends too early',
      withParts((parts) =>
        parts.set(
          logPart,
          encode(`${decode(parts.get(logPart)).split('\n').slice(0, 2).join('\n')}\n`),
        ),
      ),
      [{ code: 'changed-part', path: logPart }],
    ],
    ['is of another round', inManifest(testRound, 'round00000000009'), [{ code: 'other-round' }]],
    ['has no chains', inManifest(/"parts":\[.*\]/, '"parts":[]'), [{ code: 'unknown-part' }]],
    [
      'unpacks to too much',
      zipSync({ 'manifest.json': new Uint8Array(50_000_000) }),
      [{ code: 'too-large' }],
    ],
  ])('that %s is refused with its reason', async (_, bytes, faults) => {
    const found = await faultsOf(bytes)
    expect(found).toMatchObject(faults)
    for (const fault of found) {
      expect(archiveFaultText(fault, 'da')).toMatch(/\.$/)
      expect(archiveFaultText(fault, 'en')).toMatch(/\.$/)
    }
  })

  test('[D1] with a changed event names the event and its place', async () => {
    const lines = decode(unzipped().get(logPart)).split('\n')
    const spoilt = lines.with(2, lines[2]!.replace(/"title":"[^"]*"/, '"title":"Andet"')).join('\n')
    const [fault] = await faultsOf(withParts((parts) => parts.set(logPart, encode(spoilt))))
    expect(fault).toEqual({ code: 'broken-chain', path: logPart, seq: 3 })
  })

  test('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, end) => {
          const spoilt = whole.slice(0, end)
          for (const [at, value] of changes) if (at < end) spoilt[at] = value
          expect(typeof (await readArchive(spoilt)).ok).toBe('boolean')
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('fixtures/archives', () => {
  test('a copy of every released format reads for ever', async () => {
    const folder = 'fixtures/archives/accepted'
    const names = readdirSync(folder).filter((name) => name.endsWith('.klynge'))
    expect(names).toEqual(['format-1.klynge'])
    const read = await readArchive(readFileSync(`${folder}/format-1.klynge`))
    expect(read.ok && logDigest(read.value.log)).toBe(
      readFileSync(`${folder}/format-1.digest.txt`, 'utf8').trim(),
    )
  })

  test.each(readdirSync('fixtures/archives/rejected'))('%s is refused', async (name) => {
    expect(await faultsOf(readFileSync(`fixtures/archives/rejected/${name}`))).not.toEqual([])
  })
})
