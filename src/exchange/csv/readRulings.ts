import type { Ruling } from '~/domain/log/Command.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import { panel } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { caseIn } from './assessmentRow.ts'
import { type AssessorNames, assessorsIn } from './assessorsIn.ts'
import { columnFaults, columnsOf, unknownColumnFaults } from './columns.ts'
import { type FileFault, fileFault } from './FileFault.ts'
import { headingKey } from './headingKey.ts'
import { inFileOrder, refused } from './inFileOrder.ts'
import type { KnownParties } from './readAssessments.ts'
import { readTable } from './readTable.ts'
import {
  type Findings,
  optionalText,
  requiredText,
  type RowReader,
  rowReaders,
} from './RowReader.ts'
import { withoutTwins } from './withoutTwins.ts'

export interface ReadRulings {
  readonly rulings: readonly Ruling[]
  readonly newAssessors: readonly Assessor[]
  readonly warnings: readonly FileFault[]
  readonly rowCount: number
}

const required = ['sagsnummer', 'bedømmer', 'afgørelse'] as const
const words = new Map<string, Ruling['ruling']>([
  ['inhabil', 'recused'],
  ['afvist', 'rejected'],
  ['trukket', 'withdrawn'],
  ['genoptaget', 'resumed'],
  ['dispensation', 'dispensation'],
])
const maxReason = 5000

/**
 * Rulings from a CSV file: `inhabil` for an assessor in an application; `afvist`, `trukket`,
 * `genoptaget` (a rejection or withdrawal reversed) or `dispensation` (admitted though late) for an
 * application itself, then without an assessor.
 * Shape: `reasonMissing` stands for a reason nobody wrote, as the log asks for one.
 * Errors: every fault of the file at once.
 */
export function readRulings(
  bytes: Uint8Array,
  known: KnownParties,
  reasonMissing: string,
): Result<ReadRulings, FileFault> {
  const table = readTable(bytes, { ownColumns: required, mayBeEmpty: true })
  if (!table.ok) return table
  const columns = columnsOf(table.value)
  const headingFaults = [
    ...columnFaults(table.value, columns, required),
    ...unknownColumnFaults(table.value, [...required, 'grund']),
  ]
  const findings: Findings = { faults: headingFaults, warnings: [...table.value.warnings] }
  if (table.value.rows.length === 0) findings.warnings.push(fileFault('no-rows'))
  const assessors = assessorsIn('bedømmer', known.assessors)
  const read = rowReaders(table.value, columns, findings).flatMap((reader) => {
    const ruling = rulingIn(reader, known, assessors, reasonMissing)
    return ruling ? [{ reader, ruling }] : []
  })
  const rows = withoutTwins(read, 'sagsnummer', ({ ruling }) => ({
    // An application that is admitted though late may be rejected for something else.
    key: JSON.stringify([ruling.caseNumber, ruling.assessorId, ruling.ruling === 'dispensation']),
    content: JSON.stringify([ruling.ruling, ruling.reason]),
  }))
  if (findings.faults.length > 0) return refused(findings.faults)
  return ok({
    rulings: rows.map(({ ruling }) => ruling),
    newAssessors: assessors.newAssessors,
    warnings: inFileOrder(findings.warnings),
    rowCount: table.value.rows.length,
  })
}

function rulingIn(
  reader: RowReader,
  { caseNumbers }: KnownParties,
  assessors: AssessorNames,
  reasonMissing: string,
): Ruling | null {
  const caseNumber = caseIn(reader, caseNumbers)
  const found = requiredText(reader, 'afgørelse', maxReason)
  const ruling = words.get(headingKey(found))
  if (ruling === undefined && found !== '')
    reader.fault('ruling-unreadable', 'afgørelse', { found })
  const reason = optionalText(reader, 'grund', maxReason) ?? reasonMissing
  const name = headingKey(reader.text('bedømmer'))
  const isAbout = ruling === 'recused' ? 'assessor' : 'application'
  if (isAbout === 'assessor' && (name === '' || name === panel)) {
    reader.fault('assessor-needed', 'bedømmer')
  } else if (isAbout === 'application' && ruling && name !== '') {
    reader.fault('assessor-not-allowed', 'bedømmer', { found: name })
  }
  if (ruling === undefined || caseNumber === null) return null
  if (ruling !== 'recused') return { caseNumber, assessorId: null, ruling, reason }
  const assessorId = name === '' || name === panel ? null : assessors.idIn(reader)
  return assessorId === null ? null : { caseNumber, assessorId, ruling, reason }
}
