import type { Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import { applicationSteps, type ReadApplications } from '~/exchange/csv/applicationRows.ts'
import type { FileFault } from '~/exchange/csv/FileFault.ts'
import type { NumberStyle } from '~/exchange/csv/readKroner.ts'
import type { Findings } from '~/exchange/csv/RowReader.ts'
import type { Table } from '~/exchange/csv/Table.ts'
import type { Result } from '~/lib/result.ts'
import type { Steps } from '~/lib/steps.ts'
import { mappedColumns } from './mappedColumns.ts'
import type { Mapping } from './Mapping.ts'

export interface MappedList {
  readonly table: Table
  readonly mapping: Mapping
  readonly numbers: NumberStyle
  readonly areas: Setup['areas']
  readonly deadline?: Instant | null
  readonly warnings?: readonly FileFault[]
  readonly onRow?: ((done: number, total: number) => void) | undefined
}

/**
 * The applications of a list, its columns read as the mapping says [IM1] [IM3]. Columns that are left
 * out are not looked at.
 * Errors: every fault of the mapping and of the rows at once.
 */
export function* readMapped({
  table,
  mapping,
  numbers,
  areas,
  deadline = null,
  warnings = [],
  onRow,
}: MappedList): Steps<Result<ReadApplications, FileFault>> {
  const { columns, faults } = mappedColumns(table.header, mapping, numbers)
  const findings: Findings = { faults: [...faults], warnings: [...warnings, ...table.warnings] }
  const used = new Set([...columns.columns.values()].map(({ index }) => index))
  return yield* applicationSteps({
    table: onlyUsed(table, used),
    columns: { ...columns, deadline },
    areas,
    findings,
    onRow,
  })
}

const onlyUsed = (table: Table, used: ReadonlySet<number>): Table =>
  used.size === table.header.length
    ? table
    : {
        ...table,
        rows: table.rows.map(({ line, cells }) => ({
          line,
          cells: cells.map((cell, index) => (used.has(index) ? cell : '')),
        })),
      }
