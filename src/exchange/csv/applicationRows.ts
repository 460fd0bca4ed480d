import type { Application } from '~/domain/model/Application.ts'
import { caseNumberSchema } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { ok, type Result } from '~/lib/result.ts'
import { finish, type Steps, stepSize } from '~/lib/steps.ts'
import type { ApplicationColumns } from './applicationColumns.ts'
import { applicationOf } from './applicationOf.ts'
import type { FileFault } from './FileFault.ts'
import { inFileOrder, refused } from './inFileOrder.ts'
import { isMangledByExcel } from './isMangledByExcel.ts'
import { warnOfLookalikes } from './lookalikes.ts'
import { type Findings, requiredText, type RowReader, rowReaders } from './RowReader.ts'
import type { Table } from './Table.ts'
import { withoutTwins } from './withoutTwins.ts'

export interface ReadApplications {
  readonly applications: readonly Application[]
  readonly warnings: readonly FileFault[]
  /** Rows with content in the file, repeated ones too. */
  readonly rowCount: number
}

export interface RowsToRead {
  readonly table: Table
  readonly columns: ApplicationColumns
  readonly areas: Setup['areas']
  /** What was found of the file and its heading already. */
  readonly findings: Findings
  readonly onRow?: ((done: number, total: number) => void) | undefined
}

/**
 * A table's rows as applications, each read whole or not at all [IM1].
 * Errors: every fault of the file at once.
 */
export function* applicationSteps({
  table,
  columns,
  areas,
  findings,
  onRow,
}: RowsToRead): Steps<Result<ReadApplications, FileFault>> {
  // Where a column is missing no row can be whole, and that is told already.
  const isHeadingAtFault = findings.faults.length > 0
  const rows = rowReaders(table, columns.columns, findings).map((reader) => ({
    reader,
    caseNumber: caseNumberIn(reader),
  }))
  yield
  const singles = withoutTwins(rows, 'sagsnummer', ({ reader, caseNumber }) => ({
    key: caseNumber === '' ? null : caseNumber,
    content: reader.content,
  }))
  warnOfLookalikes(
    singles.filter(({ caseNumber }) => caseNumber !== ''),
    'sagsnummer',
  )
  const applications: Application[] = []
  for (const [index, { reader, caseNumber }] of singles.entries()) {
    if (index % stepSize === 0) {
      onRow?.(index, singles.length)
      yield
    }
    const before = findings.faults.length
    const application = applicationOf(reader, caseNumber, columns, areas)
    if (application) applications.push(application)
    const isTold =
      application !== null ||
      isHeadingAtFault ||
      findings.faults.length > before ||
      !caseNumberSchema.safeParse(caseNumber).success
    if (!isTold) reader.fault('row-malformed', 'sagsnummer', { found: caseNumber })
  }
  if (findings.faults.length > 0) return refused(findings.faults)
  return ok({
    applications,
    warnings: inFileOrder(findings.warnings),
    rowCount: table.rows.length,
  })
}

export const applicationRows = (toRead: RowsToRead): Result<ReadApplications, FileFault> =>
  finish(applicationSteps(toRead))

function caseNumberIn(reader: RowReader): string {
  const found = requiredText(reader, 'sagsnummer', 60).trim()
  if (isMangledByExcel(found)) reader.fault('case-mangled', 'sagsnummer', { found })
  return found
}
