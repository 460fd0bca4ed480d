import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Log } from '~/domain/log/Log.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { bytesSource } from '~/exchange/archive/ByteSource.ts'
import { caseArchivePieces } from '~/exchange/archive/caseArchivePieces.ts'
import { crc32 } from '~/exchange/archive/crc32.ts'
import { examineArchive } from '~/exchange/archive/examineArchive.ts'
import { readArchive } from '~/exchange/archive/readArchive.ts'
import { linesOf, writeArchive } from '~/exchange/archive/writeArchive.ts'
import { joined, zip } from '~/exchange/archive/zip.ts'
import { testRound } from '../../support/builders.ts'
import { commonStart } from '../../support/devices.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const about = {
  roundId: testRound,
  title: 'Prøverunde',
  createdAt: '2026-03-02T09:00:00Z' as Instant,
  appVersion: '0.2.0',
  rulesVersion: 1,
}
const pdfs = ['%PDF-1.7 den ene', '%PDF-1.7 den anden'].map(encode)
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const verifier = encode('<!doctype html><title>Efterprøv</title>')

const archived = (log: Log = commonStart) =>
  joined(
    caseArchivePieces({
      ...about,
      chains: linesOf(log),
      verifier,
      documents: pdfs.map((content) => ({
        sha256: sha256Of(content),
        size: content.length,
        crc: crc32(content),
        content,
      })),
    }),
  )
const whole = archived()
const faultsOf = async (bytes: Uint8Array, isExact = true): Promise<readonly ArchiveFault[]> =>
  (await examineArchive(bytesSource(bytes), { isExact })).faults
const flipped = (bytes: Uint8Array, at: number, bit = at % 8): Uint8Array => {
  const spoilt = bytes.slice()
  spoilt[at]! ^= 1 << bit
  return spoilt
}

/** What stands at each byte, found out by looking for it. */
const logOfChain = [...linesOf(commonStart)][0]!
const logPart = `log/${logOfChain[0]}.jsonl`
const logBytes = encode(logOfChain[1].map((line) => `${line}\n`).join(''))
const places = [
  ...pdfs.map((bytes) => ({ path: `documents/${sha256Of(bytes)}`, bytes })),
  { path: 'verify.html', bytes: verifier },
  { path: logPart, bytes: logBytes },
].map(({ path, bytes }) => {
  const at = Buffer.from(whole).indexOf(bytes)
  return { path, from: at, to: at + bytes.length }
})
const manifestEnd = Buffer.from(whole).indexOf('PK\u0003\u0004', 4)

/** Whether a fault names the place of a byte. */
function isAt(fault: ArchiveFault | undefined, at: number): boolean {
  const place = places.find(({ from, to }) => at >= from && at < to)
  if (fault === undefined) return false
  if (!place && at >= 43 && at < manifestEnd) {
    return fault.code === 'changed-part' && fault.path === 'manifest.json'
  }
  if (!place) return fault.code === 'changed-bytes' && fault.at === at
  if (!('path' in fault) || fault.path !== place.path) return false
  if (place.path !== logPart) return fault.code === 'changed-part'
  const line = [...logBytes.subarray(0, at - place.from)].filter((byte) => byte === 10).length + 1
  // Nothing vouches for the last event, so whether it or the one before was changed cannot be told.
  const least = line === logOfChain[1].length ? line - 1 : line
  return 'seq' in fault && fault.seq >= least && fault.seq <= line + 1
}

describe('a case archive', () => {
  test('gives back the log and the PDFs, and the same content is the same bytes', async () => {
    const read = await readArchive(whole)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.value.log.chains).toEqual(commonStart.chains)
    expect(read.value.manifest).toMatchObject({ format: 2, kind: 'archive' })
    for (const bytes of pdfs) {
      const document = read.value.documents.get(sha256Of(bytes))
      expect(document?.size).toBe(bytes.length)
      expect(await document?.read()).toEqual(bytes)
    }
    expect(archived()).toEqual(whole)
  })

  test('[D1] [VF1] with any one byte changed is refused, and its place is named', async () => {
    expect(await faultsOf(whole)).toEqual([])
    const missed: string[] = []
    for (let at = 0; at < whole.length; at += 1) {
      const faults = await faultsOf(flipped(whole, at))
      if (!isAt(faults[0], at)) missed.push(`${at}: ${JSON.stringify(faults[0])}`)
    }
    expect(missed).toEqual([])
  })

  test('[VF1] so is a copy, also where the change is in how it is packed', async () => {
    const copy = writeArchive({ ...about, chains: linesOf(commonStart) })
    expect(await faultsOf(copy)).toEqual([])
    const missed: number[] = []
    for (let at = 0; at < copy.length; at += 1) {
      if ((await faultsOf(flipped(copy, at))).length === 0) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  test.each<[string, (lines: readonly string[]) => readonly string[], number]>([
    ['edited', (lines) => lines.with(2, lines[2]!.replace(/"at":"2026/, '"at":"2027')), 3],
    ['deleted', (lines) => lines.toSpliced(2, 1), 3],
    ['inserted', (lines) => lines.toSpliced(2, 0, lines[1]!), 2],
    ['swapped', (lines) => lines.with(1, lines[2]!).with(2, lines[1]!), 2],
    ['dropped at the end', (lines) => lines.slice(0, -1), logOfChain[1].length - 1],
  ])(
    '[D1] names the event that was %s, also where the file was packed anew',
    async (_, to, seq) => {
      const lines = encode(
        to(logOfChain[1])
          .map((line) => `${line}\n`)
          .join(''),
      )
      const read = new Map(
        await Promise.all(
          ['manifest.json', ...places.map(({ path }) => path)].map(async (path) => {
            const place = places.find((each) => each.path === path)
            const bytes = place ? whole.slice(place.from, place.to) : whole.slice(43, manifestEnd)
            return [path, path === logPart ? lines : bytes] as const
          }),
        ),
      )
      for (const bytes of [zip(read), zipSync(Object.fromEntries(read), { level: 0 })]) {
        expect((await faultsOf(bytes))[0]).toMatchObject({ path: logPart, seq })
      }
    },
  )

  test.each<[string, Uint8Array, string]>([
    ['something behind its end', joined([whole, encode('x')]), 'goes-on'],
    ['another archive behind its end', joined([whole, whole]), 'goes-on'],
    ['something before its beginning', joined([encode('x'), whole]), 'not-archive'],
    ['only its beginning', whole.slice(0, 50), 'ends-early'],
    ['all but its end', whole.slice(0, -1), 'ends-early'],
    ['the half of it', whole.slice(0, whole.length / 2), 'ends-early'],
  ])('that has %s is refused', async (_, bytes, code) => {
    expect((await faultsOf(bytes, false)).map((fault) => fault.code)).toContain(code)
  })

  test('is framed as any ZIP without a time and without comments', () => {
    const parts = new Map([
      ['a/b.txt', encode('Læsø '.repeat(50))],
      ['Læsø/Ærø.txt', encode('ø')],
      ['c.txt', encode('')],
    ])
    expect(zip(parts)).toEqual(
      zipSync(Object.fromEntries(parts), { mtime: '2020-01-01T00:00:00', level: 6 }),
    )
  })
})
