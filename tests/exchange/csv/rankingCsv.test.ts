import { expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import {
  application,
  assessed,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const provenance = { logDigest: '0123456789abcdef', version: '1.2.3' }
const setup = setupWith({
  criteria: [{ weight: 600 }, { weight: 400 }],
  areas: [{ id: 'energi', kind: 'strength' }],
})
const sheets = allSheets(
  roundStateFrom(
    roundCommands(
      setup,
      [
        application('20-1', { applicant: '=Kyst' }),
        application('20-2'),
        application('20-3', { legalForm: 'not-met' }),
      ],
      [
        assessed('20-1', 'Bæk', [3, 3]),
        assessed('20-2', 'Bæk', [5, 5]),
        assessed('20-2', 'Holm', [4, 4]),
        assessed('20-2', 'Dam', [4, 5]),
      ],
    ),
  ),
)

test('the wide export lists the ranked first, the others after, and says where it comes from', () => {
  const last = 'Prøverunde;gennemsnit af bedømmelser;0123456789abcdef;1.2.3'
  expect(rankingCsv(sheets, provenance, { dialect: 'excel', messages: da, language: 'da' })).toBe(
    [
      '\uFEFFområde;rang;sagsnummer;ansøger;titel;tilstand;total;Kriterium 1;Kriterium 2;bedømmelser;spredning;udfald;forslag;runde;grundlag;logaftryk;version',
      `energi;1;20-2;Forening 20-2;Klynge 20-2;På ranglisten;4,4667;4,3333;4,6667;3;1,0000;Klart;ja;${last}`,
      `energi;2;20-1;'=Kyst;Klynge 20-1;På ranglisten;3,0000;3,0000;3,0000;1;;Klart;nej;${last}`,
      `energi;;20-3;Forening 20-3;Klynge 20-3;Afventer afgørelse;;;;0;;Klart;nej;${last}`,
      '',
    ].join('\r\n'),
  )
})

test('in English the words follow and the heading stays', () => {
  const text = rankingCsv(sheets, provenance, { dialect: 'rfc4180', messages: en, language: 'en' })
  const [heading, first] = text.split('\r\n')
  expect(heading).toMatch(/^område,rang,sagsnummer,/)
  expect(first).toContain(',Ranked,4.4667,')
  expect(first).toContain(',Clear,yes,')
})

test('an export of the past names its moment beside the round', () => {
  const then = { ...provenance, moment: 'som den stod 2. juni 2020 kl. 14.00' }
  const text = rankingCsv(sheets, then, { dialect: 'excel', messages: da, language: 'da' })
  expect(text).toContain(';Prøverunde (som den stod 2. juni 2020 kl. 14.00);gennemsnit')
})
