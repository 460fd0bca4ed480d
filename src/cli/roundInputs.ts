import { type FileFault } from '~/exchange/csv/FileFault.ts'
import { decodeText } from '~/exchange/csv/decodeText.ts'
import { faultText } from '~/exchange/csv/faultText.ts'
import { headingKey } from '~/exchange/csv/headingKey.ts'
import type { ReadApplications } from '~/exchange/csv/applicationRows.ts'
import { readApplications } from '~/exchange/csv/readApplications.ts'
import {
  type KnownParties,
  readAssessments,
  type ReadAssessments,
} from '~/exchange/csv/readAssessments.ts'
import { readRulings, type ReadRulings } from '~/exchange/csv/readRulings.ts'
import { readTable } from '~/exchange/csv/readTable.ts'
import { readRound, type ReadRound } from '~/exchange/round/readRound.ts'
import { roundFaultText } from '~/exchange/round/roundFaultText.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Result } from '~/lib/result.ts'
import type { RoundCommand } from './parseCommand.ts'
import type { FileRole } from './readFiles.ts'
import { type Report, valueOrReport } from './Report.ts'
import { filesWords } from '~/i18n/filesWords.ts'
import type { Words } from './words.ts'

/** Everything the files of one round say. */
export interface RoundInputs {
  readonly round: ReadRound
  readonly applications: ReadApplications
  readonly assessments: ReadAssessments
  /** Undefined where no file was named. */
  readonly rulings: ReadRulings | undefined
}

/** Where a file's faults and warnings go. */
interface Desk {
  readonly command: RoundCommand
  readonly files: ReadonlyMap<FileRole, Uint8Array>
  readonly words: Words
  readonly report: Report
}

/**
 * Reads every file as far as it can be read, so that all faults of all files are told at once.
 * Shape: undefined when there was a fault in any of them.
 */
export function roundInputs(desk: Desk): RoundInputs | undefined {
  const round = roundIn(desk)
  if (!round) {
    // Without the setup nothing in the lists can be judged but whether they are lists.
    for (const role of ['applications', 'assessments', 'rulings'] as const) {
      takeIn(desk, role, (bytes) => readTable(bytes, { mayBeEmpty: true }))
    }
    return undefined
  }
  const { setup, assessors } = round
  const applications = takeIn(desk, 'applications', (bytes) => readApplications(bytes, setup))
  const caseNumbers = caseNumbersIn(desk, applications)
  const parties = { caseNumbers, assessors }
  const assessments = takeIn(desk, 'assessments', (bytes) => readAssessments(bytes, setup, parties))
  const rulings = rulingsIn(desk, {
    caseNumbers,
    assessors: [...assessors, ...(assessments?.newAssessors ?? [])],
  })
  if (desk.report.faults.length > 0 || !applications || !assessments) return undefined
  return { round, applications, assessments, rulings }
}

function roundIn({ command, files, words, report }: Desk): ReadRound | undefined {
  const bytes = files.get('round')
  if (!bytes) return undefined
  const describe = (text: string) => words.cli.fault(command.round, text)
  const decoded = valueOrReport(decodeText(bytes), report, (fault) =>
    describe(faultText(fault, words.language)),
  )
  if (!decoded) return undefined
  return valueOrReport(readRound(decoded.text), report, (fault) =>
    describe(roundFaultText(fault, words.language)),
  )
}

const rulingsIn = (desk: Desk, parties: KnownParties): ReadRulings | undefined =>
  takeIn(desk, 'rulings', (bytes) =>
    readRulings(bytes, parties, filesWords[desk.words.language].reasonMissing),
  )

function takeIn<Value extends { readonly warnings: readonly FileFault[] }>(
  { command, files, words, report }: Desk,
  role: 'applications' | 'assessments' | 'rulings',
  read: (bytes: Uint8Array) => Result<Value, FileFault>,
): Value | undefined {
  const [bytes, path] = [files.get(role), command[role]]
  if (!bytes || path === null) return undefined
  const text = (fault: FileFault) => faultText(fault, words.language)
  const value = valueOrReport(read(bytes), report, (fault) => words.cli.fault(path, text(fault)))
  const warnings = value?.warnings ?? []
  report.warnings.push(...warnings.map((fault) => words.cli.warning(path, text(fault))))
  return value
}

/**
 * The applications that the other lists may speak of. Where the list of applications has faults,
 * every case number in it counts, so that one bad cell does not make a hundred unknown cases.
 */
function caseNumbersIn(
  { files }: Desk,
  read: ReadApplications | undefined,
): ReadonlySet<CaseNumber> {
  if (read) return new Set(read.applications.map(({ caseNumber }) => caseNumber))
  const table = readTable(files.get('applications') ?? new Uint8Array())
  const column = table.ok
    ? table.value.header.find(({ name }) => headingKey(name) === 'sagsnummer')
    : undefined
  if (!table.ok || !column) return anyCase
  return new Set(table.value.rows.map(({ cells }) => cells[column.index]?.trim() as CaseNumber))
}

/** Nothing is known of the cases, so none is unknown. */
const anyCase: ReadonlySet<CaseNumber> = Object.assign(new Set<CaseNumber>(), { has: () => true })
