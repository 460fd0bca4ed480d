import type { Application } from '~/domain/model/Application.ts'
import { caseNumberSchema } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { ok, type Result } from '~/lib/result.ts'
import { applicationColumns, requiredApplicationColumns } from './applicationColumns.ts'
import { applicationOf } from './applicationOf.ts'
import type { FileFault } from './FileFault.ts'
import { inFileOrder, refused } from './inFileOrder.ts'
import { isMangledByExcel } from './isMangledByExcel.ts'
import { warnOfLookalikes } from './lookalikes.ts'
import { readTable } from './readTable.ts'
import { type Findings, requiredText, type RowReader, rowReaders } from './RowReader.ts'
import { withoutTwins } from './withoutTwins.ts'

export interface ReadApplications {
  readonly applications: readonly Application[]
  readonly warnings: readonly FileFault[]
  /** Rows with content in the file, repeated ones too. */
  readonly rowCount: number
}

/**
 * Applications from a CSV file with the template's heading, in any order and any capitals; columns
 * the template does not know are the applications' own text.
 * Errors: every fault of the file at once; an application is read whole or not at all.
 */
export function readApplications(
  bytes: Uint8Array,
  setup: Setup,
): Result<ReadApplications, FileFault> {
  const table = readTable(bytes, { ownColumns: requiredApplicationColumns })
  if (!table.ok) return table
  const findings: Findings = { faults: [], warnings: [...table.value.warnings] }
  const columns = applicationColumns(table.value, setup, findings)
  // Where a column is missing no row can be whole, and that is told already.
  const isHeadingAtFault = findings.faults.length > 0
  const rows = rowReaders(table.value, columns.columns, findings).map((reader) => ({
    reader,
    caseNumber: caseNumberIn(reader),
  }))
  const singles = withoutTwins(rows, 'sagsnummer', ({ reader, caseNumber }) => ({
    key: caseNumber === '' ? null : caseNumber,
    content: reader.content,
  }))
  warnOfLookalikes(
    singles.filter(({ caseNumber }) => caseNumber !== ''),
    'sagsnummer',
  )
  const applications = singles.flatMap(({ reader, caseNumber }) => {
    const before = findings.faults.length
    const application = applicationOf(reader, caseNumber, columns, setup)
    if (application) return [application]
    const isTold =
      isHeadingAtFault ||
      findings.faults.length > before ||
      !caseNumberSchema.safeParse(caseNumber).success
    if (!isTold) reader.fault('row-malformed', 'sagsnummer', { found: caseNumber })
    return []
  })
  if (findings.faults.length > 0) return refused(findings.faults)
  return ok({
    applications,
    warnings: inFileOrder(findings.warnings),
    rowCount: table.value.rows.length,
  })
}

function caseNumberIn(reader: RowReader): string {
  const found = requiredText(reader, 'sagsnummer', 60).trim()
  if (isMangledByExcel(found)) reader.fault('case-mangled', 'sagsnummer', { found })
  return found
}
