import { describe, expect, test } from 'vitest'
import type { Sentence } from '~/domain/dossier/Sentence.ts'
import { panel } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import { fraction } from '~/lib/fraction.ts'
import { assessorId, criterionId, type PlainSetup, setupWith } from '../../support/builders.ts'

const plain: PlainSetup = {
  criteria: [{ name: { da: 'Tilgængelighed', en: 'Accessibility' } }, {}],
}

function say(sentence: Sentence, kind: 'strength' | 'open' = 'strength', changes = plain): string {
  const setup = setupWith(changes)
  const area = setup.areas.find((one) => one.kind === kind)!
  return sentenceText(sentence, { area, setup }, () => 'Bæk', da, 'da')
}

const total = fraction(41n, 10n)
const pair = { applicant: 'Nordvind Energiklynge', runnerUp: 'Strømsamling Danmark' }

describe('the leader', () => {
  test('is named with total, distance and the next', () => {
    expect(say({ key: 'leads', ...pair, total, margin: fraction(1n, 20n) })).toBe(
      'Nordvind Energiklynge har 4,10 point, 0,05 mere end nr. 2, Strømsamling Danmark.',
    )
  })

  test('a distance that is not nothing is never written as 0,00', () => {
    const margin = fraction(1n, 3000n)
    expect(say({ key: 'leads', ...pair, total, margin })).toContain(', 0,0003 mere end nr. 2')
  })

  test('[SC6] has fewer points where lowest is best', () => {
    const sentence = { key: 'leads', ...pair, total, margin: fraction(1n, 2n) } as const
    expect(say(sentence, 'strength', { ...plain, scale: { best: 'low' } })).toBe(
      'Nordvind Energiklynge har 4,10 point, 0,50 mindre end nr. 2, Strømsamling Danmark; lavest er bedst.',
    )
  })

  test('[RK4] by the cascade is said with its criterion', () => {
    const sentence = { key: 'leads-by-cascade', ...pair, total } as const
    expect(say({ ...sentence, criterionId: criterionId('k1') })).toBe(
      'Nordvind Energiklynge og Strømsamling Danmark har begge 4,10 point; Nordvind Energiklynge står først på grund af «Tilgængelighed».',
    )
  })

  test('[SE3] is several with a place each in an open area', () => {
    const applicants = ['Lydkyst', 'Rumhavn']
    const margin = fraction(3n, 10n)
    const filled = { key: 'fills-places', places: 2, runnerUp: 'Forsvar', margin } as const
    expect(say({ ...filled, applicants }, 'open')).toBe(
      'Lydkyst og Rumhavn står til de 2 pladser. Der er 0,30 point til den næste, Forsvar.',
    )
    expect(say({ ...filled, applicants: ['Lydkyst'] }, 'open')).toBe(
      'Lydkyst står til 1 af de 2 pladser. Der er 0,30 point til den næste, Forsvar.',
    )
    expect(say({ key: 'leads-alone', applicants, total }, 'open')).toBe(
      'Lydkyst og Rumhavn står til hver sin plads, den sidste med 4,10 point. Ingen andre på ranglisten kan få en plads.',
    )
  })
})

test('[SE3] somebody passed over in an open area learns whose field it was', () => {
  const taken = { key: 'field-taken', rank: 2, field: 'Lyd', holder: 'Lydkyst' } as const
  expect(say({ ...taken, applicant: 'Klangbund' }, 'open')).toBe(
    'Klangbund er nr. 2, men har samme foreslåede område som Lydkyst, «Lyd»; hvert område kan kun få én plads.',
  )
})

describe('what one point can do', () => {
  const point: Sentence = {
    key: 'one-point-changes-it',
    applicant: 'Nordvind',
    assessorId: assessorId('birgit-baek'),
    criterionId: criterionId('k1'),
    from: 5 as Points,
    to: 4 as Points,
  }

  test('[SE2] is said with who, where and how much', () => {
    expect(say(point)).toBe(
      'Giver Bæk 4 i stedet for 5 til Nordvind på «Tilgængelighed», ændrer førstepladsen sig.',
    )
    expect(say(point, 'open')).toBe(
      'Giver Bæk 4 i stedet for 5 til Nordvind på «Tilgængelighed», ændrer det, hvem der står til en plads.',
    )
  })

  test('[SC5] may be the panel’s own', () => {
    expect(say({ ...point, assessorId: panel })).toMatch(/^Giver panelet 4 i stedet for 5/)
  })

  test('is nothing in a clear area', () => {
    expect(say({ key: 'no-point-changes-it' })).toBe('Intet enkelt point ændrer førstepladsen.')
    expect(say({ key: 'no-point-changes-it' }, 'open')).toBe(
      'Intet enkelt point ændrer, hvem der står til en plads.',
    )
  })
})

describe('no suggestion', () => {
  test('[SE1] a tie is left to people', () => {
    const tie = { key: 'share-the-place', total: fraction(4n), secured: [] } as const
    const applicants = ['Dansk Kreds', 'Norden']
    expect(say({ ...tie, applicants })).toBe(
      'Dansk Kreds og Norden deler førstepladsen med 4,00 point. Rundens regler skiller dem ikke; mennesker afgør det.',
    )
    expect(say({ ...tie, applicants, secured: ['Lydkyst'] }, 'open')).toBe(
      'Lydkyst står til en plads. Dansk Kreds og Norden står lige med 4,00 point om den ene plads, der er tilbage. Rundens regler skiller dem ikke; mennesker afgør det.',
    )
  })

  const cases: readonly (readonly [Sentence, string])[] = [
    [
      { key: 'only-one-ranked', applicant: 'Norden', total },
      'Norden er den eneste på ranglisten og har 4,10 point.',
    ],
    [
      { key: 'area-closed', reason: 'Midlerne er flyttet' },
      'Området er lukket: Midlerne er flyttet.',
    ],
    [{ key: 'area-closed', reason: 'Flyttet.' }, 'Området er lukket: Flyttet.'],
    [{ key: 'no-applications' }, 'Ingen har søgt i området.'],
    [
      { key: 'nobody-eligible', count: 3, awaiting: 2 },
      'Ingen af områdets 3 ansøgninger kan komme i betragtning. 2 af dem afventer afgørelse.',
    ],
    [
      { key: 'nobody-eligible', count: 3, awaiting: 3 },
      'Alle områdets 3 ansøgninger afventer afgørelse.',
    ],
    [
      { key: 'nobody-eligible', count: 1, awaiting: 1 },
      'Områdets eneste ansøgning afventer afgørelse.',
    ],
    [
      { key: 'nobody-eligible', count: 1, awaiting: 0 },
      'Områdets eneste ansøgning kan ikke komme i betragtning.',
    ],
    [
      { key: 'nobody-above-threshold', count: 2 },
      'Ingen af de 2 ansøgninger, der kan komme i betragtning, klarer rundens tærskler.',
    ],
    [
      {
        key: 'below-quorum',
        quorum: 3,
        applicants: [
          { applicant: 'Norden', count: 2 },
          { applicant: 'Kyst', count: 0 },
        ],
      },
      'Runden kræver mindst 3 bedømmelser af hver ansøgning; Norden har 2 og Kyst har ingen.',
    ],
    [
      { key: 'without-total', applicants: ['Norden'] },
      'Norden har intet resultat, fordi mindst ét kriterium mangler point.',
    ],
    [
      { key: 'missing-cannot-change', applicant: 'Norden' },
      'De bedømmelser, der mangler, kan ikke fjerne Norden fra førstepladsen.',
    ],
    [
      { key: 'missing-could-change', applicant: 'Norden', rivals: ['Kyst', 'Havn'] },
      'De bedømmelser, der mangler, kan endnu bringe Kyst og Havn på højde med eller foran Norden.',
    ],
  ]

  test.each(cases.map(([sentence, text]) => ({ sentence, text })))(
    '$text',
    ({ sentence, text }) => {
      expect(say(sentence)).toBe(text)
    },
  )
})

test('English names and numbers are English', () => {
  const setup = setupWith(plain)
  const area = setup.areas[0]!
  const sentence: Sentence = {
    key: 'leads-by-cascade',
    ...pair,
    total,
    criterionId: criterionId('k1'),
  }
  expect(sentenceText(sentence, { area, setup }, () => 'Bæk', en, 'en')).toBe(
    'Nordvind Energiklynge and Strømsamling Danmark both have 4.10 points; Nordvind Energiklynge stands first because of “Accessibility”.',
  )
})
