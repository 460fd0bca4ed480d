import type { Setup } from '~/domain/model/Setup.ts'
import { headingKey } from '~/exchange/csv/headingKey.ts'
import type { Heading } from '~/exchange/csv/Table.ts'
import {
  type ApplicationField,
  applicationFields,
  type ColumnUse,
  type FieldPath,
  headingOfField,
  isFieldPath,
  type Mapping,
} from './Mapping.ts'

/** Why a column is taken for what it is. */
export type ProposalBasis = 'own-heading' | 'earlier' | 'likeness' | 'none'

export interface ProposedColumn {
  readonly column: string
  readonly use: ColumnUse
  readonly basis: ProposalBasis
}

/** Headings that other systems have for a field, in small letters and without signs. */
const likenesses: Readonly<Record<ApplicationField, string>> = {
  caseNumber:
    'id sag sagsnr sagsnummer sagsid journalnr jnr journalnummer ansøgningsnr ansøgningsnummer ansøgningsid løbenummer løbenr casenumber caseno applicationid applicationnumber reference',
  area: 'område omraade styrkeposition klyngeområde indsatsområde tema spor area field theme topic',
  title:
    'titel projekt projekttitel ansøgningstitel overskrift navn projektnavn title projecttitle',
  applicant:
    'ansøger ansoeger hovedansøger organisation organisationsnavn klynge klyngeorganisation virksomhed institution applicant leadapplicant organisationname company',
  cvr: 'cvr cvrnr cvrnummer companynumber vat',
  submittedAt:
    'indsendt indsendelse modtaget modtagetdato modtagelsesdato indsendelsesdato afsendt submitted submittedat received date',
  headquarters: 'hovedsæde hovedsaede hjemsted kommune hovedkontor headquarters municipality',
  branches: 'afdelinger filialer lokationer branches offices',
  board: 'bestyrelse bestyrelsesmedlemmer board',
  partners: 'partnere deltagere medansøgere partners participants',
  legalForm: 'retsform legalform',
  boardBusiness: 'bestyrelseerhvervsfolk erhvervsfolk boardbusiness',
  boardKnowledge: 'bestyrelsevideninstitutioner videninstitutioner boardknowledge',
  goldLabel: 'guldcertificering guld guldlabel eceiguld goldlabel',
  proposedField: 'foreslåetområde foreslaaetomraade proposedfield',
  summary: 'resumé resume sammenfatning beskrivelse abstract summary description',
}

const bare = (text: string): string => headingKey(text).replace(/[^\p{L}\p{N}]/gu, '')

const fieldByWord = new Map(
  applicationFields.flatMap((field) =>
    likenesses[field].split(' ').map((word) => [word, field] as const),
  ),
)
const fieldByHeading = new Map(
  applicationFields.map((field) => [headingOfField[field], field] as const),
)

/**
 * What each column most likely is [IM3]: as the template names it, as somebody said of a column with
 * that heading before, or by likeness, in that order; else text under its own heading. No field is given twice.
 */
export function proposeMapping(
  header: readonly Heading[],
  funders: Setup['funders'],
  earlier: Mapping = [],
): readonly ProposedColumn[] {
  const said = new Map(earlier.map(({ column, use }) => [headingKey(column), use]))
  const taken = new Set<FieldPath>()
  const proposals = new Map<Heading, ProposedColumn>()
  const propose = (basis: ProposalBasis, choiceOf: (name: string) => ColumnUse | undefined) => {
    for (const heading of header) {
      if (proposals.has(heading)) continue
      const use = choiceOf(heading.name)
      if (use === undefined || (isFieldPath(use) && taken.has(use))) continue
      if (isFieldPath(use)) taken.add(use)
      proposals.set(heading, { column: heading.name, use, basis })
    }
  }
  propose('earlier', (name) => said.get(headingKey(name)))
  propose('own-heading', (name) => fieldByHeading.get(headingKey(name)) ?? ownAmount(name, funders))
  propose('likeness', (name) => fieldByWord.get(bare(name)) ?? likelyAmount(name, funders))
  propose('none', () => 'text')
  return header.flatMap((heading) => proposals.get(heading) ?? [])
}

/** `ufm_2021`, as the template has it. */
function ownAmount(name: string, funders: Setup['funders']): FieldPath | undefined {
  const [, id, year] = /^(.+)_(\d{4})$/.exec(headingKey(name)) ?? []
  const funder = funders.find((one) => headingKey(one.id) === id)
  return funder?.frames.some((frame) => frame.year === Number(year))
    ? `amounts.${funder.id}.${Number(year)}`
    : undefined
}

/** A year and an amount in the heading, and a funder where there is more than one. */
function likelyAmount(name: string, funders: Setup['funders']): FieldPath | undefined {
  const year = Number(/(?<!\d)(20\d{2})(?!\d)/.exec(name)?.[1])
  const key = headingKey(name)
  const having = funders.filter(({ frames }) => frames.some((frame) => frame.year === year))
  const named = having.filter(
    ({ id, name: funder }) =>
      words(key).includes(headingKey(id)) || key.includes(headingKey(funder)),
  )
  const isAmount = /beløb|beloeb|ansøgt|søgt|tilskud|støtte|kr\b|dkk|amount|budget|grant/.test(key)
  const [only, ...others] = named.length > 0 ? named : isAmount ? having : []
  return only && others.length === 0 ? `amounts.${only.id}.${year}` : undefined
}

const words = (key: string): readonly string[] => key.split(/[^\p{L}\p{N}]+/u)
