import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccessPack } from '~/domain/dossier/access/AccessPack.ts'
import { type AccessChoices, noChoices } from '~/domain/dossier/access/AccessText.ts'
import { anyonePack } from '~/domain/dossier/access/anyonePack.ts'
import { anyoneTexts } from '~/domain/dossier/access/anyoneTexts.ts'
import { partyPack } from '~/domain/dossier/access/partyPack.ts'
import { unzip } from '~/exchange/archive/zip.ts'
import type { AccessStyle } from '~/exchange/access/AccessStyle.ts'
import { leftOutColumns } from '~/exchange/access/leftOutCsv.ts'
import { packDocument } from '~/exchange/access/packDocument.ts'
import { writePack } from '~/exchange/access/writePack.ts'
import { accessPackWords } from '~/i18n/accessPackWords.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import {
  type AccessRound,
  anyAccessRound,
  fullAccessRound,
  markedWord,
  takeAlong,
  wordsOfOthers,
} from '../../support/accessRounds.ts'
import { day } from '../../support/acts.ts'
import { areaId, assessorId, caseNumber } from '../../support/builders.ts'

const styles: Readonly<Record<'da' | 'en', AccessStyle>> = {
  da: { language: 'da', messages: da, ...accessPackWords.da },
  en: { language: 'en', messages: en, ...accessPackWords.en },
}
const request = {
  requester: 'Advokat Lind',
  date: day('2026-11-01'),
  provenance: { logDigest: '0123456789abcdef', version: '1.2.3' },
}
const pdf = (index: number) => new TextEncoder().encode(`%PDF-1.4 ${markedWord(index, 'inside')}`)
/** The device holds the PDFs of every application. */
const held = new Map([0, 1, 2, 3].map((index) => [`${index}`.repeat(64), pdf(index)]))

const partyPackIn = ({ state, log }: AccessRound, number: string, choices: AccessChoices) => {
  const pack = partyPack(state, log, caseNumber(number), choices)
  if (!pack.ok) throw new Error(JSON.stringify(pack.faults))
  return pack.value
}

/** Everything that can be read in a pack: the names of its parts and what is in them, unpacked. */
function readable(bytes: Uint8Array): string {
  const read = unzip(bytes)
  if (!read.ok) return new TextDecoder().decode(bytes)
  return [...read.value]
    .map(([path, part]) => `${path}\n${path.endsWith('.docx') ? readable(part) : decoded(part)}`)
    .join('\n')
}
const decoded = (part: Uint8Array) =>
  new TextDecoder()
    .decode(part)
    .replace(/<\/w:t><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>/g, '')

const round = fullAccessRound()
const packs: readonly (readonly [string, AccessPack])[] = [
  ['party', partyPackIn(round, '20-1', noChoices)],
  ['anyone', anyoneOf(round)],
]

function anyoneOf({ state, log }: AccessRound): AccessPack {
  const texts = ['energi', 'lyd'].flatMap((area) => anyoneTexts(state, areaId(area)))
  const pack = anyonePack(state, log, {
    assessors: new Map([[assessorId('bo'), 'Offentlighedslovens § 33, nr. 5']]),
    texts: takeAlong(texts, ['applicant-name']),
  })
  if (!pack.ok) throw new Error(JSON.stringify(pack.faults))
  return pack.value
}

describe('a pack as a file', () => {
  test('holds the document, the party’s data and PDFs, and the list of what was left out', async () => {
    const bytes = await writePack(partyPackIn(round, '20-1', noChoices), request, styles.da, held)
    const read = unzip(bytes)
    expect(read.ok && [...read.value.keys()]).toEqual([
      'pakke.docx',
      'udeladt.csv',
      'egne-data.csv',
      `bilag/1-${markedWord(0, 'pdf')}.pdf`,
    ])
    const text = readable(bytes)
    for (const own of ['summary', 'text', 'remark', 'answer', 'inside', 'pdf']) {
      expect(text).toContain(markedWord(0, own))
    }
    expect(text).toContain('Plads 1 af 1 på områdets rangliste.')
    expect(text).toContain('Ane Ahorn')
  })

  test('[AX2] nothing of another applicant’s stands in its bytes, whatever the round', async () => {
    await fc.assert(
      fc.asyncProperty(anyAccessRound, fc.nat(3), async (any, at) => {
        const index = at % any.cases.length
        const own = any.cases[index]?.number ?? ''
        const bytes = await writePack(partyPackIn(any, own, noChoices), request, styles.da, held)
        const text = readable(bytes)
        expect(text).toContain(own)
        expect(wordsOfOthers(text, own, any)).toEqual([])
        const inside = [...text.matchAll(/Zq\dinside/g)].map(([word]) => word)
        expect(inside.filter((word) => word !== markedWord(index, 'inside'))).toEqual([])
      }),
      { numRuns: 6 },
    )
  }, 30_000)

  test('[AX3] a name that is left out stands nowhere in it, and its basis does', async () => {
    const choices = {
      ...noChoices,
      assessors: new Map([[assessorId('ane'), 'Forvaltningslovens § 15 b']]),
    }
    const bytes = await writePack(partyPackIn(round, '20-1', choices), request, styles.da, held)
    const text = readable(bytes)
    expect(text).not.toContain('Ane Ahorn')
    expect(text).toContain('Bedømmer 1 (navnet er udeladt)')
    expect(text).toContain('Bo Birk')
    const read = unzip(bytes)
    const csv = new TextDecoder().decode(
      (read.ok && read.value.get('udeladt.csv')) || new Uint8Array(),
    )
    expect(csv).toContain(leftOutColumns.join(';'))
    expect(csv).toMatch(
      /Navn, stilling, organisation og kompetence;Bedømmer 1;AX3;[^\r]*;Forvaltningslovens § 15 b\r\n/,
    )
  })

  test.each(packs)('[AX7] the %s pack is the same bytes from the same choices', async (_, pack) => {
    const twice = await Promise.all([
      writePack(pack, request, styles.da, held),
      writePack(pack, request, styles.da, held),
    ])
    expect(twice[0]).toEqual(twice[1])
  })

  test.each(packs)('[AX7] the %s pack tells in both languages all it leaves out', (_, pack) => {
    for (const style of [styles.da, styles.en]) {
      const { blocks } = packDocument(pack, request, style, () => true)
      const last = blocks.at(-1)
      expect(last?.kind === 'table' && last.rows.length).toBe(pack.leftOut.length)
      expect(JSON.stringify(blocks)).not.toMatch(/undefined|null|\[object/)
    }
  })

  test('[AX6] for anyone the appointed stands by name, the others by case number', async () => {
    const text = readable(await writePack(anyoneOf(round), request, styles.da, held))
    expect(text).toContain('Foreningen Zq0navn')
    expect(text).not.toContain('Foreningen Zq2navn')
    expect(text).toContain('20-3')
    expect(text).not.toContain('Bo Birk')
    expect(text).not.toMatch(/Zq\dinside/)
  })

  test('documents the device does not hold are named in it as not there', () => {
    const { blocks } = packDocument(
      partyPackIn(round, '20-1', noChoices),
      request,
      styles.da,
      () => false,
    )
    expect(JSON.stringify(blocks)).toContain(
      `Disse bilag ligger ikke på den computer, pakken er lavet på, og er ikke i den: ${markedWord(0, 'pdf')}.pdf.`,
    )
  })
})
