import type { ImportedFile } from '~/domain/log/Command.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { readApplications } from '~/exchange/csv/readApplications.ts'
import { type KnownParties, readAssessments } from '~/exchange/csv/readAssessments.ts'
import { readRulings } from '~/exchange/csv/readRulings.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { ImportCommand, ImportKind } from './importPlan.ts'

/** A file that was read whole: the command that would take it in, and what to know before. */
export interface ReadImport {
  readonly command: ImportCommand
  readonly warnings: readonly FileFault[]
  readonly rowCount: number
}

interface Source {
  readonly bytes: Uint8Array
  readonly file: ImportedFile
  /** Stands for the reason of a ruling when the file gives none. */
  readonly reasonMissing: string
}

/** Reads a file as what it is said to hold. Errors: every fault of the file at once. */
export function readImport(
  kind: ImportKind,
  source: Source,
  state: RoundState,
): Result<ReadImport, FileFault> {
  const setup = setupOf(state)
  if (!setup) return err(fileFault('no-rows'))
  const known = {
    caseNumbers: new Set(state.applications.keys()),
    assessors: [...state.assessors.values()].flatMap((register) => settled(register) ?? []),
  }
  return readers[kind](source, setup, known)
}

type Reader = (source: Source, setup: Setup, known: KnownParties) => Result<ReadImport, FileFault>

const readers: Readonly<Record<ImportKind, Reader>> = {
  applications: ({ bytes, file }, setup) => {
    const read = readApplications(bytes, setup)
    if (!read.ok) return read
    const { applications, warnings, rowCount } = read.value
    return ok({ command: { kind: 'import-applications', file, applications }, warnings, rowCount })
  },
  assessments: ({ bytes, file }, setup, known) => {
    const read = readAssessments(bytes, setup, known)
    if (!read.ok) return read
    const { assessments, panelPoints, newAssessors, warnings, rowCount } = read.value
    const command = { assessments, panelPoints, newAssessors, file }
    return ok({ command: { kind: 'import-assessments', ...command }, warnings, rowCount })
  },
  rulings: ({ bytes, file, reasonMissing }, _setup, known) => {
    const read = readRulings(bytes, known, reasonMissing)
    if (!read.ok) return read
    const { rulings, newAssessors, warnings, rowCount } = read.value
    return ok({
      command: { kind: 'import-rulings', file, rulings, newAssessors },
      warnings,
      rowCount,
    })
  },
}
