import type { Setup } from '~/domain/model/Setup.ts'
import type { Result } from '~/lib/result.ts'
import { applicationColumns, requiredApplicationColumns } from './applicationColumns.ts'
import { applicationRows, type ReadApplications } from './applicationRows.ts'
import type { FileFault } from './FileFault.ts'
import { readTable } from './readTable.ts'
import type { Findings } from './RowReader.ts'

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
  return applicationRows({ table: table.value, columns, areas: setup.areas, findings })
}
