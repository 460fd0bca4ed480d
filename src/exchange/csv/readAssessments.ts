import type { EnteredAssessment, PanelPoint } from '~/domain/log/Command.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { ok, type Result } from '~/lib/result.ts'
import { type AssessmentRow, assessmentRow } from './assessmentRow.ts'
import { assessorsIn } from './assessorsIn.ts'
import { columnFaults, columnsOf, unknownColumnFaults } from './columns.ts'
import { enteredAssessments, panelPointsIn } from './enteredAssessments.ts'
import { type FileFault, fileFault } from './FileFault.ts'
import { idByName } from './idByName.ts'
import { inFileOrder, refused } from './inFileOrder.ts'
import { readTable } from './readTable.ts'
import { type Findings, rowReaders } from './RowReader.ts'
import { withoutTwins } from './withoutTwins.ts'

/** What the round knows already, to find a row's application and assessor by. */
export interface KnownParties {
  readonly caseNumbers: ReadonlySet<CaseNumber>
  readonly assessors: readonly Assessor[]
}

export interface ReadAssessments {
  readonly assessments: readonly EnteredAssessment[]
  readonly panelPoints: readonly PanelPoint[]
  readonly newAssessors: readonly Assessor[]
  readonly warnings: readonly FileFault[]
  readonly rowCount: number
}

const required = ['sagsnummer', 'bedømmer', 'kriterium', 'point'] as const
/** The last four stand in our own long export, for people; they say nothing of a score. */
const optional = ['bemærkning', 'afleveret', 'runde', 'grundlag', 'logaftryk', 'version'] as const

/**
 * Assessments from a CSV file with one row per application, assessor and criterion.
 * Shape: each assessment answers every criterion in the setup's order; one without a row is not
 * yet scored. It is handed in when every criterion has a mark and no row says otherwise [SC1, SC2].
 * Errors: every fault of the file at once.
 */
export function readAssessments(
  bytes: Uint8Array,
  setup: Setup,
  known: KnownParties,
): Result<ReadAssessments, FileFault> {
  const table = readTable(bytes, { ownColumns: required, mayBeEmpty: true })
  if (!table.ok) return table
  const columns = columnsOf(table.value)
  const headingFaults = [
    ...columnFaults(table.value, columns, required),
    ...unknownColumnFaults(table.value, [...required, ...optional]),
  ]
  const findings: Findings = { faults: headingFaults, warnings: [...table.value.warnings] }
  if (table.value.rows.length === 0) findings.warnings.push(fileFault('no-rows'))
  const assessors = assessorsIn('bedømmer', known.assessors)
  const criteria = idByName(setup.criteria)
  const context = { setup, caseNumbers: known.caseNumbers, assessors, criteria }
  const read = rowReaders(table.value, columns, findings).map((row) => assessmentRow(row, context))
  const rows = withoutTwins(read, 'sagsnummer', twinKeyOf)
  const assessments = enteredAssessments(rows, setup)
  if (findings.faults.length > 0) return refused(findings.faults)
  return ok({
    assessments,
    panelPoints: panelPointsIn(rows),
    newAssessors: assessors.newAssessors,
    warnings: inFileOrder(findings.warnings),
    rowCount: table.value.rows.length,
  })
}

/** An unread criterion tells nothing; an empty one is the row that only assigns. */
function twinKeyOf({ reader, caseNumber, assessorId, criterionId, mark, remark }: AssessmentRow) {
  const isUnread = criterionId === null && reader.text('kriterium').trim() !== ''
  const key = caseNumber === null || assessorId === null || isUnread
  return {
    key: key ? null : JSON.stringify([caseNumber, assessorId, criterionId]),
    content: canonicalJson([mark, remark]),
  }
}
