import { expect, test } from 'vitest'
import { decisionLetters } from '~/domain/dossier/letters/letterStandings.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { letterFileName } from '~/exchange/document/letters/letterFileName.ts'
import { letterTitle } from '~/features/letters/letterTitle.ts'
import { lettersToPack } from '~/features/letters/lettersToPack.ts'
import { letterPages } from '~/i18n/da/letterPages.ts'
import { letters as words } from '~/i18n/da/letters.ts'
import { letters as english } from '~/i18n/en/letters.ts'
import { funderId } from '../../support/acts.ts'
import { caseNumber, setupWith } from '../../support/builders.ts'
import { letterState } from '../../support/letters.ts'

const state = letterState()
const letters = decisionLetters(state, allSheets(state))
const provenance = { logDigest: '0123456789abcdef', version: '1.0.0' }

test('letters are made one at a time, each under a name of its own', () => {
  const packing = lettersToPack(state, letters, provenance)
  const written = [...packing.letters]
  const names = written.map(({ fileName }) => fileName)
  expect(written).toHaveLength(letters.length)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('20-41088-tilsagn-ufm.docx')
  expect(names).toContain('20-41071-afslag-deb.docx')
  expect(written.every(({ document }) => document.language === 'da')).toBe(true)
})

test('the list says whose each letter is, in which file, and what it lacks', () => {
  const packing = lettersToPack(state, letters, provenance)
  for (const _letter of packing.letters) continue
  const [header, ...lines] = packing.list().trimEnd().split('\r\n')
  expect(header).toBe(
    '\uFEFFsagsnummer;ansøger;område;brev;fil;antal_mangler;mangler;runde;grundlag;logaftryk;version',
  )
  expect(lines).toHaveLength(letters.length)
  const lineOf = (file: string) => lines.find((line) => line.includes(`;${file};`)) ?? ''
  expect(lineOf('20-41096-afslag.docx')).toMatch(
    /^20-41096;Brintby Vest;Energiteknologi;Afslag på jeres ansøgning;20-41096-afslag\.docx;0;;/,
  )
  expect(lineOf('20-41088-tilsagn-deb.docx')).toContain(`;3;${words.gap.reference} | `)
  expect(packing.withGaps()).toBe(lines.filter((line) => !line.includes('.docx;0;')).length)
})

test('a file name is safe, and never one that is taken', () => {
  const name = { kind: 'refusal', caseNumber: caseNumber('Å/1: x'), funderId: null } as const
  expect(letterFileName(name, words)).toBe('aa-1-x-afslag.docx')
  expect(letterFileName(name, words, new Set(['aa-1-x-afslag']))).toBe('aa-1-x-afslag-2.docx')
  expect(letterFileName({ ...name, kind: 'hearing' }, words)).toBe('aa-1-x-partshoering.docx')
  expect(letterFileName({ ...name, kind: 'rejection' }, english)).toBe('aa-1-x-rejection.docx')
})

test('a letter is called by its kind, and by its funder where the funder writes', () => {
  const setup = setupWith({ funders: [{ id: 'ufm', frames: {} }] })
  const of = (funder: string | null) =>
    letterTitle(
      {
        kind: 'commitment',
        caseNumber: caseNumber('20-1'),
        funderId: funder === null ? null : funderId(funder),
      },
      setup,
      letterPages,
    )
  expect([of(null), of('ufm'), of('ukendt')]).toEqual([
    'Tilsagn',
    'Tilsagn fra ufm',
    'Tilsagn fra ukendt',
  ])
})
