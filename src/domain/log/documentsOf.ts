import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { RoundState } from './RoundState.ts'

/**
 * The PDFs of an application by name, and those of the same name by content, so that everybody has
 * them in one order. One that somebody has attached and somebody else taken away still stands.
 */
export const documentsOf = (
  state: RoundState,
  caseNumber: CaseNumber,
): readonly ApplicationDocument[] =>
  [...(state.applications.get(caseNumber)?.documents.values() ?? [])]
    .flatMap(({ heads }) => heads.find(({ value }) => value !== null)?.value ?? [])
    .toSorted(
      (a, b) => compareNatural(a.fileName, b.fileName) || compareNatural(a.sha256, b.sha256),
    )

/** Every PDF of the round, each once. */
export const allDocuments = (state: RoundState): readonly ApplicationDocument[] => [
  ...new Map(
    [...state.applications.keys()]
      .flatMap((caseNumber) => documentsOf(state, caseNumber))
      .map((document) => [document.sha256, document]),
  ).values(),
]
