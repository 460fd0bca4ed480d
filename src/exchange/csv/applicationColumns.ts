import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import { closestName } from './closestName.ts'
import { type Columns, columnFaults, columnsOf } from './columns.ts'
import { knownNames, fileFault } from './FileFault.ts'
import { headingKey } from './headingKey.ts'
import type { NumberStyle } from './readKroner.ts'
import type { Findings } from './RowReader.ts'
import type { Heading, Table } from './Table.ts'

export const requiredApplicationColumns = ['sagsnummer', 'område', 'titel', 'ansøger'] as const

/** What else is told of an application in columns of their own; what a heading of ours has, in its order. */
export const factColumnsBesides = [
  'cvr',
  'indsendt',
  'hovedsæde',
  'afdelinger',
  'bestyrelse',
  'partnere',
  'retsform',
  'bestyrelse_erhvervsfolk',
  'bestyrelse_videninstitutioner',
  'guldcertificering',
  'foreslået_område',
] as const

/** After the amounts; the applications' own texts follow, each under its own heading. */
export const summaryColumn = 'resumé'

const optionalColumns = [...factColumnsBesides, summaryColumn] as const

export const templateColumns: readonly string[] = [
  ...requiredApplicationColumns,
  ...optionalColumns,
]

export interface AmountColumn {
  readonly key: string
  readonly funderId: FunderId
  readonly year: number
}

/** A column kept as the application's own text, under its own heading. */
export interface TextColumn {
  readonly key: string
  readonly name: string
}

/** What the columns of a list of applications are: the template's, amounts, or free text. */
export interface ApplicationColumns {
  /** Where each is, by the template's name or the key of an amount or a text. */
  readonly columns: Columns
  readonly amounts: readonly AmountColumn[]
  readonly texts: readonly TextColumn[]
  /** How amounts are written; Danish where nothing is said. */
  readonly numbers?: NumberStyle
  /** Whether a row without any amount is at fault: somebody has said where the amounts stand. */
  readonly needsAmount?: boolean
  /** A day without a time is told of only where it is this one's; left out, always. */
  readonly deadline?: Instant | null
}

export function applicationColumns(
  table: Table,
  setup: Setup,
  findings: Findings,
): ApplicationColumns {
  const columns = columnsOf(table)
  findings.faults.push(...columnFaults(table, columns, requiredApplicationColumns))
  const amounts: AmountColumn[] = []
  const texts: TextColumn[] = []
  for (const heading of table.header) {
    const key = headingKey(heading.name)
    if (templateColumns.includes(key)) continue
    const parts = setup.funders.length > 0 ? /^(.+)_(\d{4})$/.exec(key) : null
    if (!parts) {
      texts.push({ key, name: heading.name })
      warnOfSlip(heading, key, columns, setup, findings)
      continue
    }
    const amount = amountColumn(heading, key, { id: parts[1] ?? '', year: Number(parts[2]) }, setup)
    if ('code' in amount) findings.faults.push(amount)
    else amounts.push(amount)
  }
  return { columns, amounts, texts }
}

function amountColumn(
  { name: column }: Heading,
  key: string,
  { id, year }: { readonly id: string; readonly year: number },
  { funders }: Setup,
) {
  const funder = funders.find((one) => headingKey(one.id) === id)
  if (!funder) {
    const known = knownNames(funders.map((one) => one.id))
    return fileFault('unknown-funder', { column }, { found: id, known })
  }
  const years = funder.frames.map((frame) => frame.year)
  if (years.includes(year)) return { key, funderId: funder.id, year }
  const known = knownNames(years.map(String))
  return fileFault('year-outside-frames', { column }, { funder: funder.name, year, known })
}

/** A slip in an optional heading would make its whole column free text without a word. */
function warnOfSlip(
  { name }: Heading,
  key: string,
  columns: Columns,
  { funders }: Setup,
  { warnings }: Findings,
): void {
  const expected = [
    ...templateColumns,
    ...funders.flatMap(({ id, frames }) => frames.map(({ year }) => `${headingKey(id)}_${year}`)),
  ].filter((column) => !columns.has(column))
  const other = closestName(key, expected)
  if (other) warnings.push(fileFault('column-resembles', { column: name }, { other }))
}
