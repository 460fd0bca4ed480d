import { describe, expect, test } from 'vitest'
import { letterOf } from '~/domain/dossier/letters/letterOf.ts'
import { letterStandings } from '~/domain/dossier/letters/letterStandings.ts'
import { namesIn } from '~/domain/dossier/letters/namesIn.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Letter, LetterName } from '~/domain/dossier/letters/Letter.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { gapsIn } from '~/exchange/document/letters/gapsIn.ts'
import { letterDocument } from '~/exchange/document/letters/letterDocument.ts'
import { letters as da } from '~/i18n/da/letters.ts'
import type { Language } from '~/i18n/formats.ts'
import { day, decideOn } from '../../../support/acts.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  type GivenPoints,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'
import { letterIn, letterState, letterWords, linesOf } from '../../../support/letters.ts'

const provenance = { logDigest: '0123456789abcdef', version: '1.0.0' }
const state = letterState()
const bare = letterState(null)

/** Applications in `energi` with the points one assessor gave; the first is appointed as recommended. */
function refusedIn(
  setup: PlainSetup,
  given: Readonly<Record<string, GivenPoints | null>>,
): RoundState {
  const numbers = Object.keys(given)
  return roundStateFrom([
    ...roundCommands(
      setupWith(setup),
      numbers.map((number) => application(number)),
      numbers.flatMap((number) => {
        const points = given[number]
        return points ? [assessed(number, 'Ida', points)] : []
      }),
    ),
    decideOn('energi', numbers.slice(0, 1)),
    {
      kind: 'appoint',
      areaId: areaId('energi'),
      choice: 'recommended',
      caseNumbers: numbers.slice(0, 1).map(caseNumber),
      date: day('2020-10-01'),
      reference: '',
      reason: null,
    },
  ])
}

interface Written {
  readonly name: LetterName
  readonly letter: Letter
}

/** Every letter that can be written to anybody, hearings too. */
const lettersIn = (of: RoundState): readonly Written[] =>
  allSheets(of).flatMap((sheet) =>
    sheet.candidates.flatMap(({ caseNumber }) =>
      letterStandings(of, sheet, caseNumber).flatMap(({ name }) => {
        const letter = letterOf(of, sheet, name)
        return letter.ok ? [{ name, letter: letter.value }] : []
      }),
    ),
  )

const textOf = (letter: Letter, language: Language = 'da') =>
  linesOf(letterDocument(letter, language, provenance)).join('\n')

const docOf = (kind: LetterName['kind'], number: string, funder: string | null = null) =>
  letterDocument(letterIn(state, kind, number, funder), 'da', provenance)

/** Spaces that do not break are spaces to whoever reads. */
const plain = (line: string): string => line.replaceAll('\u00a0', ' ')

/** What assessors have written on an application, whether it counts or not. */
const remarksOn = (number: string): readonly string[] =>
  [...state.applications]
    .filter(([caseNumber]) => caseNumber === number)
    .flatMap(([, facts]) => [...facts.assessments.values()])
    .flatMap(({ heads }) => heads.flatMap(({ value }) => value.answers))
    .flatMap(({ remark }) => (remark.trim() === '' ? [] : [remark.trim()]))

describe('[HE5] no letter', () => {
  const written = lettersIn(state)

  test('has a name, a case number, a title or a remark of another applicant in it', () => {
    expect(written.length).toBeGreaterThan(25)
    const applications = [...state.applications.values()].flatMap(({ record }) =>
      record.heads.map(({ value }) => value),
    )
    const slips = written.flatMap(({ name, letter }) => {
      const text = textOf(letter)
      const isNamed = namesIn(text)
      const told = letter.kind === 'refusal' ? letter.appointed.map((one) => one.caseNumber) : []
      return applications
        .filter(({ caseNumber }) => caseNumber !== name.caseNumber)
        .flatMap((other) => [
          ...(told.includes(other.caseNumber) ? [] : [other.applicant]),
          other.caseNumber,
          other.title,
          ...(other.cvr ? [other.cvr] : []),
        ])
        .filter(isNamed)
        .concat(
          applications
            .filter(({ caseNumber }) => caseNumber !== name.caseNumber)
            .flatMap(({ caseNumber }) => remarksOn(caseNumber))
            .filter((remark) => !remarksOn(name.caseNumber).includes(remark))
            .filter((remark) => text.includes(remark)),
        )
        .map((slip) => `${name.kind} to ${name.caseNumber}: ${slip}`)
    })
    expect(slips).toEqual([])
  })

  test('has a number of the appointed but the total', () => {
    const lines = linesOf(docOf('refusal', '20-41096'))
    const about = lines.filter((line) => line.includes('Nordvind'))
    expect(about).toEqual([
      'Uddannelses- og forskningsministeren har den 1. oktober 2020 udpeget Nordvind Energiklynge på området Energiteknologi. I er dermed ikke udpeget.',
      'Nordvind Energiklynge, som er udpeget, har resultatet 4,10. Der er 0,70 point fra jeres resultat op til resultatet for Nordvind Energiklynge.',
    ])
  })

  test('has a remark that names another, and marks its place', () => {
    const [own, other] = [application('20-1'), application('20-2')]
    const assessment = assessed('20-1', 'Ida', [3])
    const answers = assessment.answers.map((answer) => ({
      ...answer,
      remark: 'Svagere end Forening 20-2s plan.',
    }))
    const naming = roundStateFrom(
      roundCommands(setupWith({ criteria: [{}] }), [own, other], [{ ...assessment, answers }]),
    )
    const document = letterDocument(letterIn(naming, 'hearing', '20-1'), 'da', provenance)
    expect(linesOf(document).join('\n')).not.toContain('20-2')
    expect(gapsIn(document)).toContain(da.gap.remarkWithheld)
  })

  test('shows what was held back as a place to write', () => {
    expect(gapsIn(docOf('commitment', '20-41088', 'ufm'))).toContain(da.gap.conditionWithheld)
    expect(gapsIn(docOf('refusal', '20-41083'))).toContain(da.gap.groundWithheld)
  })
})

describe('[HE8] a letter is a draft', () => {
  test('that lacks its day and signature, and says nowhere that it was sent', () => {
    for (const { letter } of lettersIn(state)) {
      const document = letterDocument(letter, 'da', provenance)
      const text = linesOf(document).join('\n')
      expect(document.header).toMatch(/^Udkast/)
      expect(text).toContain(da.dateGap)
      expect(text).toContain(da.signatureGap)
      expect(text).not.toMatch(/dette brev er sendt|afsendt/i)
      expect(document.footer).toContain('0123456789abcdef')
    }
  })

  test('that says the setup’s own words, and marks each that is missing', () => {
    const whole = docOf('refusal', '20-41096')
    const text = linesOf(whole).join('\n')
    for (const words of [letterWords.authority, letterWords.legalBasis, letterWords.complaint]) {
      expect(text).toContain(words)
    }
    expect(gapsIn(whole)).toEqual([])
    const without = letterDocument(letterIn(bare, 'refusal', '20-41096'), 'da', provenance)
    expect(gapsIn(without)).toEqual([
      da.someone,
      da.gap.legalBasis,
      da.gap.complaint,
      da.gap.authority,
    ])
    expect(without.header).toBe('Udkast')
  })

  test('that cites no paragraph of a law of its own accord', () => {
    for (const { letter } of lettersIn(bare)) {
      expect(textOf(letter)).not.toMatch(/§|forvaltningslov|offentlighedslov/i)
    }
  })
})

describe('[HE4] the letter of a hearing', () => {
  const lines = linesOf(docOf('hearing', '20-41067'))

  test('has each assessor’s point and remark on each criterion, and who they are', () => {
    expect(lines).toContain('Karen Lindqvist | 3 | Køge har kontordage, ikke et kontor.')
    expect(lines).toContain('Emil Østergaard | 4 | Ingen bemærkning')
    expect(lines).toContain('Karen Lindqvist, Professor i innovationsledelse, Universitet')
    expect(lines).toContain('Resultat |  | 3,95')
    expect(lines).toContain('Vi skal have modtaget jeres bemærkninger senest den 10. juli 2020.')
  })

  test('marks the day to answer by where none is recorded', () => {
    expect(gapsIn(docOf('hearing', '20-41064'))).toEqual([da.gap.due])
  })
})

describe('a refusal', () => {
  test('[HE6] tells own place, own means, the remarks and what the hearing came to', () => {
    const lines = linesOf(docOf('refusal', '20-41096')).map(plain)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Jeres ansøgning har fået resultatet 3,40 og deler pladsen som nummer 3 af 5 rangerede ansøgninger på området.',
        'Tilgængelighed i hele landet | 25 % | 3,20',
        '«Øst for Storebælt er der kun to temadage.» (Birgit Bæk)',
        'Gengivet i korthed skrev I: Kontoret i Esbjerg er åbent hver dag, ikke kun to dage om ugen.',
        'Bemærkningerne har ikke ført til, at bedømmelsen er ændret.',
      ]),
    )
  })

  test('[HE6] tells a threshold, a field and a reason among equals in words', () => {
    expect(linesOf(docOf('refusal', '20-41128'))).toContain(
      'På kriteriet «Grøn omstilling» er tallet 1,75. Der kræves mindst 2.',
    )
    expect(linesOf(docOf('refusal', '20-41110'))).toContain(
      'Der kan højst udpeges én ansøger inden for hvert felt, og Lydens Hus er udpeget inden for samme felt som jeres.',
    )
    expect(linesOf(docOf('refusal', '20-41116')).join('\n')).toContain(
      'lagt vægt på dette (valg mellem ansøgninger, der står lige): Bygherrer og Byggevarer har',
    )
  })

  test('[HE6] tells the same where low is best, of a limit too', () => {
    const low = refusedIn(
      { criteria: [{ threshold: 4 }, {}], scale: { best: 'low' } },
      { '20-1': [1, 2], '20-2': [2, 3], '20-3': [5, 1] },
    )
    expect(linesOf(letterDocument(letterIn(low, 'refusal', '20-2'), 'da', provenance))).toContain(
      'Forening 20-1, som er udpeget, har resultatet 1,50. Der er 1,00 point fra jeres resultat ned til resultatet for Forening 20-1; det laveste resultat er bedst.',
    )
    expect(linesOf(letterDocument(letterIn(low, 'refusal', '20-3'), 'da', provenance))).toContain(
      'På kriteriet «Kriterium 1» er tallet 5,00. Det må højst være 4.',
    )
  })

  test('[HE6] tells what lacks points, that nobody has assessed, and asks why', () => {
    const open = refusedIn(
      { criteria: [{}, {}] },
      { '20-1': [4, 4], '20-2': [3, 'abstained'], '20-3': null },
    )
    const [half, none] = ['20-2', '20-3'].map((number) =>
      letterDocument(letterIn(open, 'refusal', number), 'da', provenance),
    )
    expect(half && linesOf(half)).toContain(
      'Jeres ansøgning har intet resultat og er ikke rangeret, fordi der ikke er point på Kriterium 2.',
    )
    expect(none && linesOf(none)).toContain(
      'Jeres ansøgning er ikke rangeret, fordi der ikke er bedømmelser, der tæller med.',
    )
    expect(half && gapsIn(half)).toContain(da.gap.ground)
    expect(half && gapsIn(half)).toContain(da.gap.remarks)
  })

  test('tells how each hearing stands, and marks what is not known of one', () => {
    expect(linesOf(docOf('refusal', '20-41122')).join('\n')).toContain(
      'Vi har ikke modtaget bemærkninger inden fristen den 10. juli 2020.',
    )
    expect(linesOf(docOf('refusal', '20-41131')).join('\n')).toContain(
      'partshøring ikke var nødvendig: Bedømmelsen er sendt til udtalelse tidligere.',
    )
    expect(gapsIn(docOf('refusal', '20-41147'))).toContain(da.gap.hearing)
  })

  test('by a funder gives the funder’s reason under the funder’s name', () => {
    const document = docOf('funder-refusal', '20-41071', 'deb')
    expect(document.title).toBe('Afslag fra Danmarks Erhvervsfremmebestyrelse')
    expect(document.header).toBe('Udkast · Danmarks Erhvervsfremmebestyrelse')
    expect(linesOf(document)).toContain('Aktiviteterne ligger uden for bestyrelsens strategi.')
  })
})

test('a rejection says which condition, why, and what it rests on, and nothing of points', () => {
  const document = docOf('rejection', '20-41138')
  const text = linesOf(document).join('\n')
  expect(text).toContain('Ansøgeren skal have den retsform, som opslaget kræver')
  expect(text).toContain('Ansøger er ikke en selvstændig juridisk enhed')
  expect(text).toContain('Ansøgningen, sag 20-41138, modtaget den 26. maj 2020 kl. 14.29')
  expect(text).not.toMatch(/point|resultat|afslag/i)
  expect(gapsIn(document)).toEqual([])
})

describe('a commitment', () => {
  test('has the amounts year by year, the conditions and what it presupposes', () => {
    const document = docOf('commitment', '20-41088', 'ufm')
    expect(document.title).toBe('Tilsagn med vilkår fra Uddannelses- og Forskningsministeriet')
    expect(linesOf(document).map(plain)).toEqual(
      expect.arrayContaining([
        'Uddannelses- og Forskningsministeriet har den 2. oktober 2020 besluttet at give jer tilsagn med vilkår om tilskud på i alt 24.000.000 kr. til jeres ansøgning.',
        '2024 | 6.000.000 kr. | 6.000.000 kr.',
        'Guldcertificering efter ECEI dokumenteres.\nFrist: 31. december 2022.',
        'Tilsagnet forudsætter, at I er udpeget. Uddannelses- og forskningsministeren har den 1. oktober 2020 udpeget jer på området.',
      ]),
    )
  })

  test('asks why it is less than was asked, and then tells how to complain', () => {
    const part = docOf('commitment', '20-41088', 'deb')
    expect(gapsIn(part)).toEqual([da.gap.reference, da.gap.lessReason, da.gap.reservation])
    expect(linesOf(part)).toContain(da.heading.complaint)
  })
})

/** The Danish catalogue's sentences, as far as they stand alone. */
const danish = [...JSON.stringify(da).matchAll(/[:[,]"([^"]{20,})"(?!:)/g)].map(
  ([, text = '']) => text,
)

test('every letter is there in English too, and only the data’s own words are Danish', () => {
  for (const { letter } of lettersIn(state)) {
    const document = letterDocument(letter, 'en', provenance)
    const text = linesOf(document).join('\n')
    expect(document.header).toMatch(/^Draft/)
    expect(danish.filter((words) => text.includes(words))).toEqual([])
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b/)
  }
  const refusal = linesOf(letterDocument(letterIn(state, 'refusal', '20-41096'), 'en', provenance))
  expect(refusal).toContain(
    'Your application has the total 3.40 and shares the place as number 3 of 5 ranked applications in the area.',
  )
})
