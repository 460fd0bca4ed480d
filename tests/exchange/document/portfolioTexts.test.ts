import { describe, expect, test } from 'vitest'
import type { Ore } from '~/domain/model/units.ts'
import type { PortfolioCheck } from '~/domain/portfolio/checksOf.ts'
import { passedOverText } from '~/exchange/document/passedOverText.ts'
import { portfolioCheckText } from '~/exchange/document/portfolioCheckText.ts'
import type { PortfolioNames } from '~/exchange/document/portfolioNames.ts'
import { portfolio as da } from '~/i18n/da/portfolio.ts'
import { portfolio as en } from '~/i18n/en/portfolio.ts'
import { caseNumber } from '../../support/builders.ts'
import { funderId } from '../../support/portfolios.ts'

const million = 100_000_000
const ore = (millions: number) => (millions * million) as Ore
const names: PortfolioNames = {
  applicant: (number) => `Klynge ${number}`,
  funder: (id) => id.toUpperCase(),
}
/** With plain spaces where the formats have fixed ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const danish = (check: PortfolioCheck) => plain(portfolioCheckText(check, names, da, 'da'))

const overFrame = {
  code: 'over-frame',
  kind: 'recommended',
  funderId: funderId('ufm'),
  year: 2021,
  frame: ore(80),
  sum: ore(81.5),
  over: ore(1.5),
} as const
const outside = {
  code: 'outside-expected',
  caseNumber: caseNumber('A'),
  year: 2022,
  sum: ore(3),
  min: ore(4),
  max: ore(20),
} as const

describe('a warning about the set', () => {
  test.each<readonly [PortfolioCheck, string]>([
    [
      overFrame,
      'UFM, 2021: Det samlede beløb er 81.500.000 kr.; det er 1.500.000 kr. mere end rammen (80.000.000 kr.).',
    ],
    [
      outside,
      'Klynge A står til 3.000.000 kr. i 2022; der forventes mindst 4.000.000 kr. om året.',
    ],
    [
      { ...outside, sum: ore(21) },
      'Klynge A står til 21.000.000 kr. i 2022; der forventes højst 20.000.000 kr. om året.',
    ],
    [
      {
        code: 'organisation-twice',
        cvr: '13748136',
        caseNumbers: [caseNumber('A'), caseNumber('B')],
      },
      'CVR-nummer 13748136 står til en plads i mere end ét område: Klynge A (A) og Klynge B (B).',
    ],
    [
      { code: 'no-amounts', caseNumber: caseNumber('A') },
      'Klynge A har ingen beløb. Summerne er derfor for små.',
    ],
    [
      { code: 'place-unknown', caseNumber: caseNumber('A'), office: 'headquarters', place: null },
      'Klynge A har ikke oplyst et hovedsæde.',
    ],
    [
      { code: 'place-unknown', caseNumber: caseNumber('A'), office: 'branch', place: 'Malmø' },
      'Klynge A har en afdeling i «Malmø», som ikke er en dansk kommune.',
    ],
  ])('is one sentence: %#', (check, sentence) => {
    expect(danish(check)).toBe(sentence)
  })

  test('speaks English too', () => {
    expect(plain(portfolioCheckText(overFrame, names, en, 'en'))).toBe(
      'UFM, 2021: The amounts come to DKK 81,500,000, which is DKK 1,500,000 above the frame of DKK 80,000,000.',
    )
  })
})

describe('why somebody is passed over', () => {
  test('names every frame that does not suffice, or who has the field', () => {
    const frames = [2021, 2022].map((year) => ({ funderId: funderId('ufm'), year, lack: ore(1) }))
    const over = { caseNumber: caseNumber('A'), because: 'over-frame', frames } as const
    expect(plain(passedOverText(over, names, da, 'da'))).toBe(
      'Rammerne slår ikke til: UFM 2021 (1.000.000 kr. for lidt) og UFM 2022 (1.000.000 kr. for lidt)',
    )
    const taken = {
      caseNumber: caseNumber('A'),
      because: 'field-taken',
      holder: caseNumber('B'),
    } as const
    expect(passedOverText(taken, names, da, 'da')).toBe(
      'Klynge B har allerede det foreslåede område',
    )
  })
})
