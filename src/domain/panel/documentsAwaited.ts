import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** How the document files of the brief that was opened last stand on this device [PA4] [PA5]. */
export interface DocumentsAwaited {
  /** How many belong to the brief. */
  readonly all: number
  /** The numbers of those that have not been opened, ascending. */
  readonly missing: readonly number[]
  /** The file an application's text is still to come in. */
  readonly numberOf: ReadonlyMap<CaseNumber, number>
}

/** `held` is the PDFs on this device; undefined while that is not known, and then none is missed. */
export function documentsAwaited(
  state: RoundState,
  held?: ReadonlySet<DocumentId>,
): DocumentsAwaited {
  const beside = settled(state.opened)?.beside ?? []
  // A text that goes beside a brief is never empty, and stands as empty until its file comes.
  const isMissing = (caseNumber: CaseNumber) =>
    settled(state.applications.get(caseNumber)?.record)?.texts.length === 0
  const numberOf = new Map(
    beside.flatMap(({ caseNumbers, pdfs }, index) =>
      pdfs
        ? []
        : caseNumbers.filter(isMissing).map((caseNumber) => [caseNumber, index + 1] as const),
    ),
  )
  const ofPdfs = beside.flatMap(({ pdfs = [] }, index) =>
    held && pdfs.some((sha256) => !held.has(sha256)) ? [index + 1] : [],
  )
  return {
    all: beside.length,
    missing: [...new Set([...numberOf.values(), ...ofPdfs])].toSorted((a, b) => a - b),
    numberOf,
  }
}
