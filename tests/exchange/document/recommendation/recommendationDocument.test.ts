import { describe, expect, test } from 'vitest'
import { dossierOf } from '~/domain/dossier/recommendation/dossierOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { SelfCheckOutcome } from '~/domain/statistics/check/CheckedVector.ts'
import { recommendationDocument } from '~/exchange/document/recommendation/recommendationDocument.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'
import { certaintyFor } from '../../../support/analysisFigures.ts'
import { actsCommands, decideOn, logAfter } from '../../../support/acts.ts'
import {
  application,
  assessed,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../../support/builders.ts'
import { resentLog } from '../../../support/decidedRound.ts'
import { plain } from '../../../support/documentFigures.ts'

function documentOf(
  log: Log,
  version: number | null,
  language: 'da' | 'en' = 'da',
  selfCheck: SelfCheckOutcome = { passed: 30, total: 30, quantities: 141, outside: 0 },
): TextDocument {
  const dossier = dossierOf({ log, state: fold(foldOrder(log)) }, version)
  if (!dossier) throw new Error('No dossier')
  const messages = language === 'da' ? da : en
  return recommendationDocument(dossier, {
    language,
    messages,
    appVersion: '1.2.3',
    certainty: { ...certaintyFor(dossier), selfCheck },
  })
}

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')

/** What a document says below a heading, until the next of that level or above. */
function saidUnder({ blocks }: TextDocument, heading: string): string {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading)
  const start = blocks[from]
  const level = start?.kind === 'heading' ? start.level : 0
  const rest = blocks.slice(from + 1)
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level <= level)
  return (to < 0 ? rest : rest.slice(0, to))
    .map((block) => {
      if (block.kind === 'heading') return block.text
      if (block.kind === 'paragraph') return plain(block.runs)
      if (block.kind === 'list') return block.items.map(plain).join('\n')
      if (block.kind !== 'table') return ''
      return [block.caption, ...block.rows.map((row) => row.map(plain).join(' | '))].join('\n')
    })
    .join('\n')
}

const gapsIn = ({ blocks }: TextDocument): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph' && block.look === 'gap') return [plain(block.runs)]
    if (block.kind !== 'list') return []
    return block.items.flatMap((item) =>
      item.flatMap((run) => (typeof run !== 'string' && run.look === 'gap' ? [run.text] : [])),
    )
  })

const headingsIn = ({ blocks }: TextDocument): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

describe('the recommendation of the example round', () => {
  const log = resentLog()
  const document = documentOf(log, 2)

  test('has its parts in order, and its appendices last', () => {
    expect(headingsIn(document)).toEqual([
      'Indstilling',
      'Ændringer siden version 1',
      'Sagen og dens grundlag',
      'Sagens behandling',
      'Områderne',
      'Det samlede sæt',
      'Forbehold',
      'Forhold, der var åbne ved afsendelsen',
      'Bilag 1. Metode',
      'Bilag 2. Enighed mellem bedømmerne',
      'Bilag 3. Aftryk',
    ])
  })

  test('says who recommends what to whom, and which version it is', () => {
    expect(document.subtitle).toEqual([
      'Eksempelrunde: Innovationskraft 2021-2024 (opdigtede navne)',
      'Fra Styrelsen for Eksempler',
      'Til eksempelministeren',
      'Version 2, sendt 15. september 2020',
    ])
    expect(saidUnder(document, 'Indstilling')).toContain(
      'Styrelsen for Eksempler indstiller, at eksempelministeren udpeger de 13 ansøgere',
    )
  })

  test('shows a departure and its reason on the first page and in the area', () => {
    expect(saidUnder(document, 'Indstilling')).toMatch(
      /Energiteknologi \| Strømsamling Danmark \| Nordvind Energiklynge \(nr\.\u00a01\) \| −0,05 \| 35,6 \| Afviger: geografisk spredning/,
    )
    const area = saidUnder(document, 'Energiteknologi')
    expect(area).toContain('Afvigelse fra det beregnede forslag.')
    expect(area).toContain('forslaget Nordvind Energiklynge; i stedet indstilles Strømsamling')
    expect(area).toContain('Kategori: geografisk spredning.')
    expect(area).toContain('Det vejer efter styrelsens skøn tungere end forskellen på 0,05 point.')
  })

  test('says an area’s reasons, what would change it, the dissent and who was recused', () => {
    const area = saidUnder(document, 'Energiteknologi')
    expect(area).toContain(
      'Uden afrunding er resultaterne 41/10 og 81/20; forskellen er 1/20 point.',
    )
    expect(area).toContain(
      'Giver Birgit Bæk 4 i stedet for 5 til Nordvind Energiklynge på «Tilgængelighed i hele landet», ændrer førstepladsen sig.',
    )
    expect(area).toContain(
      'Efter deres egne point sætter 1 Nordvind Energiklynge først, 2 Strømsamling Danmark først og 2 de to lige.',
    )
    expect(area).toContain('Mindretalsudtalelse. Jonas Holm finder')
    expect(area).toContain('Susanne Thorsen-Friis er inhabil i forhold til Kattegat Energi')
    expect(area).toContain('Grøn Puls (20-41119): Trukket tilbage. Trukket af ansøger 9. juni 2020')
  })

  test('[CE1] [CE7] says how sure each ranking is, and with which cautions', () => {
    const area = plainSpaces(saidUnder(document, 'Energiteknologi'))
    expect(area).toContain(
      'Hvor sikkert det er\nNordvind Energiklynge er reelt bedst med 63 % sandsynlighed efter modellen. Nordvind Energiklynge mister førstepladsen, hvis «SMV-fokus» vægtes med mere end 28,6 %; så kommer Strømsamling Danmark foran. Uden Jonas Holms bedømmelser ville Strømsamling Danmark være nr. 1.',
    )
    expect(area).toContain(
      'Kan ikke skilles ad. Sandsynligheden for, at Strømsamling Danmark reelt er bedre, er mindst 25 % efter modellen.',
    )
    expect(plainSpaces(saidUnder(document, 'Indstilling'))).toMatch(
      /Energiteknologi \| .* forbehold: kan ikke skilles ad/,
    )
  })

  test('[CE8] [ST6] tells agreement without a grade, no assessor’s severity, and how it was checked', () => {
    const agreement = saidUnder(document, 'Bilag 2. Enighed mellem bedømmerne')
    expect(agreement).toMatch(/SMV-fokus \| 0,\d\d \| \d+/)
    expect(agreement).toMatch(/intraklassekorrelation, ICC/)
    expect(agreement).not.toMatch(/\b(god|ringe|acceptabel|tilfredsstillende) enighed/i)
    const method = saidUnder(document, 'Bilag 1. Metode')
    expect(method).toContain(
      'Selvkontrollen: 30 af 30 referencesæt er genberegnet inden for tolerancen (141 størrelser)',
    )
    expect(method).toContain('doi 10.1080/2330443X.2022.2086190')
    const all = headingsIn(document)
      .map((heading) => saidUnder(document, heading))
      .join('\n')
    for (const { name } of exampleRound.assessors) expect(all).not.toContain(`${name}s strenghed`)
  })

  test('a self-check that failed is told where the numbers are explained', () => {
    const failed = documentOf(log, 2, 'da', { passed: 29, total: 30, quantities: 141, outside: 2 })
    expect(saidUnder(failed, 'Bilag 1. Metode')).toContain(
      '2 størrelser er uden for tolerancen. Tallene om sikkerhed bør ikke lægges til grund, før det er opklaret.',
    )
  })

  test('[CE8] [AC10] a version that was sent says how sure its own rankings were', () => {
    const { caseNumber } = exampleRound.applications.find(
      ({ applicant }) => applicant === 'Strømsamling Danmark',
    )!
    const reason = 'Trukket efter afsendelsen'
    const later = logAfter([{ kind: 'set-status', caseNumber, status: 'withdrawn', reason }], log)
    const said = (of: TextDocument) => saidUnder(of, 'Energiteknologi')
    const rival = 'kommer Strømsamling Danmark foran'
    expect(said(document)).toContain(rival)
    expect(said(documentOf(later, 2))).toBe(said(document))
    expect(said(documentOf(later, null))).not.toContain(rival)
  })

  test('says what is recommended of money and on which conditions', () => {
    expect(saidUnder(document, 'Avanceret produktion')).toContain(
      'Værkstedet Danmark indstilles til 56.000.000\u00a0kr. i alt; ansøgt er 58.000.000\u00a0kr.\n',
    )
    expect(saidUnder(document, 'Byggeri og anlæg')).toContain(
      'Klyngeorganisationen skal være guldcertificeret. Frist: 30. juni 2021.',
    )
    expect(gapsIn(document)).toEqual([
      'Skriv, hvornår det senest skal være opfyldt',
      'Sted, dato og underskrift',
    ])
  })

  test('leaves each funder to decide, and says so', () => {
    expect(saidUnder(document, 'Forbehold')).toContain(
      'Uddannelses- og Forskningsministeriet og Danmarks Erhvervsfremmebestyrelse træffer hver for sig afgørelse om tilsagn eller afslag',
    )
  })

  test('says what was open when it was sent, and the hearing it went out over', () => {
    expect(saidUnder(document, 'Forhold, der var åbne ved afsendelsen')).toContain(
      'Betonbælte: et vilkår har ingen dato.',
    )
    expect(saidUnder(document, 'Partshøring')).toBe(
      '2 ansøgere er partshørt; 1 partshøring er ikke afsluttet.\nIndstillingen er sendt, før høringen af Kredsløb Syd var afsluttet. Begrundelse: Høringen angår ikke en indstillet ansøger.',
    )
  })

  test('never ends a sentence twice', () => {
    for (const language of ['da', 'en'] as const) {
      const all = documentOf(log, 2, language)
      const texts = headingsIn(all).map((heading) => saidUnder(all, heading))
      expect(texts.filter((text) => /\.\.|\. \.|undefined|\bnull\b|NaN/.test(text))).toEqual([])
    }
  })

  test('the English one has the same parts, tables and gaps', () => {
    const english = documentOf(log, 2, 'en')
    const kinds = (of: TextDocument) => of.blocks.map(({ kind }) => kind)
    expect(kinds(english)).toEqual(kinds(document))
    expect(english.title).toBe('Recommendation on the appointment of cluster organisations')
    expect(english.subtitle.at(-1)).toBe('Version 2, sent 15 September 2020')
    expect(gapsIn(english)).toHaveLength(gapsIn(document).length)
  })
})

describe('the recommendation of a round that is not ready', () => {
  const log = roundLogFrom(actsCommands)
  const said = (...commands: readonly Command[]) => documentOf(logAfter(commands, log), null)

  test('is a draft, asks for what nobody has written, and invents nothing', () => {
    const draft = said()
    expect(draft.subtitle.at(-1)).toMatch(/^Udkast til version 1\./)
    expect(gapsIn(draft).slice(0, 4)).toEqual([
      'Skriv, hvem indstillingen kommer fra',
      'Skriv, hvem indstillingen er til',
      'Skriv de regler og det opslag, sagen hviler på',
      'Der er ikke registreret noget om partshøring. Skriv, om og hvordan ansøgerne er hørt',
    ])
    const text = saidUnder(draft, 'Indstilling')
    expect(text).toContain('Udkast. Teksten er ikke sendt.')
    expect(text).toContain('I tre områder er der ikke truffet beslutning: energi, lyd og nye.')
    expect(text).not.toContain('Styrelsen indstiller')
    expect(text).toContain('energi | Ikke besluttet')
    expect(saidUnder(draft, 'energi')).toContain('Der er ikke truffet beslutning om området')
  })

  test('[CE2] of too few assessments nothing of the model is said anywhere', () => {
    const few = roundLogFrom(
      roundCommands(
        setupWith(),
        [application('20-1'), application('20-2')],
        [assessed('20-1', 'Anne', [5, 4, 3, 4]), assessed('20-2', 'Anne', [3, 3, 4, 3])],
      ),
    )
    const draft = documentOf(few, null)
    const tooFew = 'For få bedømmelser til en statistisk vurdering.'
    expect(saidUnder(draft, 'energi')).toContain(tooFew)
    expect(saidUnder(draft, 'energi')).toContain('Runden har 2 hele bedømmelser af 2 ansøgninger')
    expect(saidUnder(draft, 'Bilag 2. Enighed mellem bedømmerne')).toContain(tooFew)
    expect(saidUnder(draft, 'Indstilling')).toContain('forbehold: for få bedømmelser')
    const text = headingsIn(draft)
      .filter((heading) => !heading.startsWith('Bilag 1'))
      .map((heading) => saidUnder(draft, heading))
      .join('\n')
    expect(text).not.toMatch(/\d\u00a0% sandsynlighed|ICC/)
  })

  test('[ST6] names whom other methods would have first, where they would', () => {
    const setup = setupWith({ criteria: [{ weight: 400 }, { weight: 300 }, { weight: 300 }] })
    const few = roundLogFrom(
      roundCommands(
        setup,
        [application('20-1'), application('20-2')],
        [assessed('20-1', 'Anne', [5, 3, 3]), assessed('20-2', 'Anne', [3, 4, 4])],
      ),
    )
    const appendix = plainSpaces(
      saidUnder(documentOf(few, null), 'Bilag 2. Enighed mellem bedømmerne'),
    )
    expect(appendix).toContain(
      'energi: efter SMAA er Forening 20-2 nr. 1 ved 56 % af alle tænkelige vægte, Forening 20-1 ved 44 %.',
    )
    expect(appendix).toContain('energi: efter PROMETHEE II er Forening 20-2 nr. 1.')
    expect(appendix).not.toContain('Begge har de samme nr. 1')
  })

  test('says that a decision is stale, and that two disagree', () => {
    const stale = said(decideOn('energi', ['20-9']))
    expect(saidUnder(stale, 'energi')).toContain(
      'Forældet. Beslutningen er truffet på en rangliste',
    )
    const one = logAfter([decideOn('energi', ['20-9'])], log)
    const other = logAfter([decideOn('energi', ['20-10'])], log, 'anden')
    const both = { chains: new Map([...other.chains, ...one.chains]), setAside: [] }
    const disputed = documentOf(both, null)
    expect(saidUnder(disputed, 'energi')).toContain('Det er ikke afgjort, hvem der indstilles.')
    expect(saidUnder(disputed, 'energi')).toContain('Forening 20-10 indstilles.')
    expect(saidUnder(disputed, 'Indstilling')).toContain('energi | Ikke afgjort')
  })
})
