import { documentsOf } from '~/domain/log/documentsOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { caseNumberIn } from '~/domain/model/caseNumberIn.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { LookedAt, LookFault } from '~/session/createDocuments.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { PlacedFile } from '~/ui/form/FolderDrop.tsx'

/** A file that somebody wants attached, and what is known of it. */
export interface AttachRow extends PlacedFile {
  readonly key: string
  /** Null for a file that is not taken. */
  readonly looked: LookedAt | null
  readonly fault: LookFault['code'] | StorageFault['code'] | 'refused' | null
  /** As matched by its name, or as chosen. */
  readonly caseNumber: CaseNumber | null
}

/** How a file stands: what would happen to it if one went on now. */
export type Standing = 'ready' | 'unmatched' | 'exists' | 'twin' | 'faulty'

/** The row of a file that was looked at, matched by its path [DO2]. */
export function attachRow(
  { file, path }: PlacedFile,
  outcome: LookedAt | LookFault,
  caseNumbers: readonly CaseNumber[],
): AttachRow {
  const isTaken = 'sha256' in outcome
  return {
    file,
    path,
    key: `${path} ${file.size} ${file.lastModified}`,
    looked: isTaken ? outcome : null,
    fault: isTaken ? null : outcome.code,
    caseNumber: isTaken ? caseNumberIn(path, caseNumbers) : null,
  }
}

/**
 * How each of the files stands; the second of two that are the same for one application is a twin. One
 * that the log knows of and this computer has lost is not there: `held` is the PDFs that are.
 */
export function standingsOf(
  state: RoundState,
  rows: readonly AttachRow[],
  held: ReadonlySet<DocumentId>,
): ReadonlyMap<AttachRow, Standing> {
  const seen = new Set<string>()
  return new Map(
    rows.map((row) => {
      const { looked, fault, caseNumber } = row
      if (!looked || fault) return [row, 'faulty']
      if (!caseNumber) return [row, 'unmatched']
      const place = `${caseNumber} ${looked.sha256}`
      const isTwin = seen.has(place)
      seen.add(place)
      const isKnown = documentsOf(state, caseNumber).some(({ sha256 }) => sha256 === looked.sha256)
      if (isKnown && held.has(looked.sha256)) return [row, 'exists']
      return [row, isTwin ? 'twin' : 'ready']
    }),
  )
}
