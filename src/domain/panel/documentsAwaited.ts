import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** How the document files of the brief that was opened last stand on this device [PA4]. */
export interface DocumentsAwaited {
  /** How many belong to the brief. */
  readonly all: number
  /** The numbers of those that have not been opened, ascending. */
  readonly missing: readonly number[]
  /** The file an application's text is still to come in. */
  readonly numberOf: ReadonlyMap<CaseNumber, number>
}

export function documentsAwaited(state: RoundState): DocumentsAwaited {
  const beside = settled(state.opened)?.beside ?? []
  // A text that goes beside a brief is never empty, and stands as empty until its file comes.
  const isMissing = (caseNumber: CaseNumber) =>
    settled(state.applications.get(caseNumber)?.record)?.texts.length === 0
  const numberOf = new Map(
    beside.flatMap(({ caseNumbers }, index) =>
      caseNumbers.filter(isMissing).map((caseNumber) => [caseNumber, index + 1] as const),
    ),
  )
  return {
    all: beside.length,
    missing: [...new Set(numberOf.values())].toSorted((a, b) => a - b),
    numberOf,
  }
}
