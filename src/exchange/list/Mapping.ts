import * as z from 'zod/mini'

/** The fields of an application that a column can be, besides amounts. */
export const applicationFields = [
  'caseNumber',
  'area',
  'title',
  'applicant',
  'cvr',
  'submittedAt',
  'headquarters',
  'branches',
  'board',
  'partners',
  'legalForm',
  'boardBusiness',
  'boardKnowledge',
  'goldLabel',
  'proposedField',
  'summary',
] as const
export type ApplicationField = (typeof applicationFields)[number]

export const requiredFields = ['caseNumber', 'area', 'title', 'applicant'] as const

/** `amounts.ufm.2021`: what is asked of a funder for a year. */
const amountPath = /^amounts\.(.+)\.(\d{4})$/
export type FieldPath = ApplicationField | `amounts.${string}.${number}`

export const isFieldPath = (text: string): text is FieldPath =>
  amountPath.test(text) || (applicationFields as readonly string[]).includes(text)

export interface AmountPath {
  readonly funder: string
  readonly year: number
}

/** The funder and year of an amount; null for any other field. */
export function amountIn(path: string): AmountPath | null {
  const [, funder, year] = amountPath.exec(path) ?? []
  return funder === undefined ? null : { funder, year: Number(year) }
}

/** What a column becomes: a field, text under its own heading, or nothing. */
export type ColumnUse = FieldPath | 'text' | 'left-out'

const columnUse = z
  .string()
  .check(z.refine((text) => text === 'text' || text === 'left-out' || isFieldPath(text)))

/** What each column of a list is, by its heading. */
export const mappingSchema = z.array(
  z.strictObject({ column: z.string().check(z.maxLength(1000)), use: columnUse }),
)
export type Mapping = readonly { readonly column: string; readonly use: ColumnUse }[]

/** The template's own heading for each field. */
export const headingOfField: Readonly<Record<ApplicationField, string>> = {
  caseNumber: 'sagsnummer',
  area: 'område',
  title: 'titel',
  applicant: 'ansøger',
  cvr: 'cvr',
  submittedAt: 'indsendt',
  headquarters: 'hovedsæde',
  branches: 'afdelinger',
  board: 'bestyrelse',
  partners: 'partnere',
  legalForm: 'retsform',
  boardBusiness: 'bestyrelse_erhvervsfolk',
  boardKnowledge: 'bestyrelse_videninstitutioner',
  goldLabel: 'guldcertificering',
  proposedField: 'foreslået_område',
  summary: 'resumé',
}
