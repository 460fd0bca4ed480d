import type { Application, Precondition } from '~/domain/model/Application.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import {
  factColumnsBesides,
  requiredApplicationColumns,
  summaryColumn,
} from './applicationColumns.ts'
import { areaNameFor } from './areaNameFor.ts'
import { copenhagenText, readMoment } from './readMoment.ts'
import { type CsvCell, writeCsv } from './writeCsv.ts'

/** Before the amounts, which stand in a column for each funder and year: `<funder id>_<year>`. */
export const factColumns = [...requiredApplicationColumns, ...factColumnsBesides] as const

/**
 * Applications as a file with the template's heading, which imports again to the same applications.
 * Shape: one column per funder and year of the setup, then one per heading of the applications' own
 * text, in the order first met.
 * Unit: kroner; moments as Copenhagen's clock showed them.
 */
export function applicationsCsv(applications: readonly Application[], setup: Setup): string {
  const amounts = amountColumns(applications, setup)
  const headings = [
    ...new Set(applications.flatMap(({ texts }) => texts.map(({ heading }) => heading))),
  ]
  const header = [
    ...factColumns,
    ...amounts.map(({ funderId, year }) => `${funderId}_${year}`),
    summaryColumn,
    ...headings,
  ]
  const rows = applications.map((application) => [
    ...factCells(application, setup),
    ...amounts.map((column) => amountCell(application, column)),
    application.summary,
    ...headings.map(
      (name) => application.texts.find(({ heading }) => heading === name)?.text ?? null,
    ),
  ])
  return writeCsv(header, rows, 'excel')
}

const factCells = (application: Application, { areas }: Setup): readonly CsvCell[] => [
  application.caseNumber,
  areaNameFor(areas, application.areaId),
  application.title,
  application.applicant,
  application.cvr,
  application.submittedAt && momentText(application.submittedAt),
  application.headquarters,
  application.branches.join(', '),
  application.board?.join(', ') ?? null,
  application.partners?.join(', ') ?? null,
  preconditionWord(application.legalForm),
  preconditionWord(application.boardBusiness),
  preconditionWord(application.boardKnowledge),
  preconditionWord(application.goldLabel),
  application.proposedField,
]

interface AmountColumn {
  readonly funderId: FunderId
  readonly year: number
}

/** The years of every funder's frames; a year outside them too where somebody has asked for it. */
function amountColumns(
  applications: readonly Application[],
  { funders }: Setup,
): readonly AmountColumn[] {
  const asked = applications.flatMap(({ amounts }) => amounts)
  return funders.flatMap(({ id, frames }) => {
    const own = asked.filter(({ funderId }) => funderId === id)
    const years = new Set([...frames, ...own].map(({ year }) => year))
    return [...years].toSorted((a, b) => a - b).map((year) => ({ funderId: id, year }))
  })
}

function amountCell({ amounts }: Application, { funderId, year }: AmountColumn): CsvCell {
  const asked = amounts.find((amount) => amount.funderId === funderId && amount.year === year)
  return asked ? asked.amount / 100 : null
}

const words = { met: 'opfyldt', plan: 'plan', 'not-met': 'ikke opfyldt' } as const

const preconditionWord = (precondition: Precondition): string | null =>
  precondition && words[precondition]

/** With the offset only where the clock showed the time twice. */
function momentText(instant: Instant): string {
  const [clock = '', offset = ''] = copenhagenText(instant)
    .replace('T', ' ')
    .split(/(?=[+-]\d\d:\d\d$)/)
  return readMoment(clock).ok ? clock : clock + offset
}
