import { expect, test } from 'vitest'
import { questionNoteOf } from '~/domain/dossier/letters/questionNoteOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { gapsIn } from '~/exchange/document/letters/gapsIn.ts'
import { questionNoteDocument } from '~/exchange/document/letters/questionNoteDocument.ts'
import { letters as da } from '~/i18n/da/letters.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Language } from '~/i18n/formats.ts'
import { areaId } from '../../../support/builders.ts'
import { letterState, linesOf, questionId } from '../../../support/letters.ts'

const provenance = { logDigest: '0123456789abcdef', version: '1.0.0' }
const state = letterState()

function noteOn(of: RoundState, areas: readonly string[], language: Language = 'da') {
  const note = questionNoteOf(of, allSheets(of), questionId, areas.map(areaId))
  if (!note) throw new Error('no note')
  return questionNoteDocument(note, (id) => id, language, provenance)
}

test('[HE9] a note has question, answer, version, ranking, distance, amounts and decisions', () => {
  const lines = linesOf(noteOn(state, ['energi'])).map((line) => line.replaceAll('\u00a0', ' '))
  expect(lines).toEqual(
    expect.arrayContaining([
      'Hvorfor er Strømsamling Danmark ikke indstillet, og hvad skiller de to?',
      'Afstanden er 0,05 point. Tallene følger herunder.',
      'Hører til indstillingens version 1, sendt den 1. september 2020',
      '2 | 20-41122 | Strømsamling Danmark | 4,05',
      '– | 20-41119 | Grøn Puls | Trukket tilbage',
      'SMV-fokus | 3,60 | 4,60 | −0,25',
      'Resultat | 4,10 | 4,05 | +0,05',
      'Indstillet: Nordvind Energiklynge\nUdpeget: Nordvind Energiklynge, 1. oktober 2020',
      'I alt | 24.000.000 kr. | 10.400.000 kr. | 34.400.000 kr.',
    ]),
  )
  expect(lines.join('\n')).toContain('svarer ikke længere til det, der blev sendt i version 1')
  expect(gapsIn(noteOn(state, ['energi']))).toEqual([])
})

test('[HE9] a note says what an area without any decision has, and marks an answer that is missing', () => {
  const bare = letterState(null)
  const lines = linesOf(noteOn(bare, ['miljoe']))
  expect(lines).toContain('Indstillet: ikke besluttet\nUdpeget: ikke afgjort')
  expect(gapsIn(noteOn(bare, []))).toEqual([da.gap.authority])
})

test('a note is there in English too', () => {
  const lines = linesOf(noteOn(state, ['energi'], 'en'))
  expect(lines[0]).toBe('Supplementary note')
  expect(lines).toContain('Total | 4.10 | 4.05 | +0.05')
})
