import { describe, expect, test } from 'vitest'
import { fileDigest } from '~/lib/fileDigest.ts'
import { DocumentDatabase } from '~/storage/documents/DocumentDatabase.ts'
import { dropDocuments } from '~/storage/documents/dropDocuments.ts'
import { heldDocuments } from '~/storage/documents/heldDocuments.ts'
import { readDocument } from '~/storage/documents/readDocument.ts'
import { storeDocument } from '~/storage/documents/storeDocument.ts'
import { testRound } from '../../support/builders.ts'
import { freshName } from '../../support/freshDatabase.ts'
import { otherRound } from '../support.ts'

const contentOf = (text: string) => new TextEncoder().encode(text).slice().buffer

async function stored(database: DocumentDatabase, text: string, roundId = testRound) {
  const bytes = contentOf(text)
  const sha256 = await fileDigest(bytes)
  expect((await storeDocument(database, { roundId, sha256, bytes })).ok).toBe(true)
  return sha256
}

describe('documents on this device', () => {
  test('[DO1] are told by their content, stand once, and are read as they were stored', async () => {
    const database = new DocumentDatabase(freshName())
    const first = await stored(database, '%PDF-en')
    expect(await stored(database, '%PDF-en', otherRound)).toBe(first)
    const second = await stored(database, '%PDF-to')
    expect(await database.contents.count()).toBe(2)
    const held = await heldDocuments(database, testRound)
    expect(held).toEqual({
      ok: true,
      value: new Map([first, second].toSorted().map((sha256) => [sha256, 7])),
    })
    expect(await readDocument(database, second)).toEqual({ ok: true, value: contentOf('%PDF-to') })
  })

  test('that are gone or are something else are said to be', async () => {
    const database = new DocumentDatabase(freshName())
    const sha256 = await stored(database, '%PDF-en')
    await database.contents.put({ sha256, bytes: contentOf('%PDF-em') })
    expect(await readDocument(database, sha256)).toMatchObject({
      faults: [{ code: 'damaged-document' }],
    })
    expect(await stored(database, '%PDF-en')).toBe(sha256)
    expect(await readDocument(database, sha256)).toMatchObject({ ok: true })
    expect(await readDocument(database, '0'.repeat(64))).toMatchObject({
      faults: [{ code: 'missing-document' }],
    })
  })

  test('go with their round, but for those that another round has', async () => {
    const database = new DocumentDatabase(freshName())
    const shared = await stored(database, '%PDF-fælles')
    await stored(database, '%PDF-fælles', otherRound)
    const own = await stored(database, '%PDF-egen')
    const other = await stored(database, '%PDF-anden')
    expect((await dropDocuments(database, testRound, other)).ok).toBe(true)
    expect(await database.contents.count()).toBe(2)
    expect((await dropDocuments(database, testRound)).ok).toBe(true)
    expect(await readDocument(database, own)).toMatchObject({ ok: false })
    expect(await readDocument(database, shared)).toMatchObject({ ok: true })
    expect(await heldDocuments(database, testRound)).toEqual({ ok: true, value: new Map() })
  })

  test('are refused as a whole where the disk is full, and what was there stays', async () => {
    const database = new DocumentDatabase(freshName())
    const sha256 = await stored(database, '%PDF-en')
    database.holders.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const bytes = contentOf('%PDF-to')
    const refused = await storeDocument(database, {
      roundId: testRound,
      sha256: await fileDigest(bytes),
      bytes,
    })
    expect(refused).toMatchObject({ faults: [{ code: 'quota' }] })
    expect(await database.contents.count()).toBe(1)
    expect(await readDocument(database, sha256)).toMatchObject({ ok: true })
  })
})
