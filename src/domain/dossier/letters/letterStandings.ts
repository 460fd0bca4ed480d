import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { fundingBy } from './funderRefusals.ts'
import type { LetterName } from './Letter.ts'
import { type LetterBar, letterBar } from './letterBar.ts'

/** One letter an applicant may come to get, and why not now. */
export interface LetterStanding {
  readonly name: LetterName
  /** Null where it can be written as things stand. */
  readonly bar: LetterBar | null
}

/**
 * Every letter there may come to be to one applicant: the authority's own, then one for each funder,
 * a refusal where it has refused and else a commitment.
 * Shape: `sheet` is that of the application's own area.
 */
export function letterStandings(
  state: RoundState,
  sheet: AreaSheet,
  caseNumber: CaseNumber,
): readonly LetterStanding[] {
  const names: readonly LetterName[] = [
    { kind: 'hearing', caseNumber, funderId: null },
    { kind: 'rejection', caseNumber, funderId: null },
    { kind: 'refusal', caseNumber, funderId: null },
    ...sheet.setup.funders.map(({ id: funderId }) => {
      const isRefused = fundingBy(state, caseNumber, funderId)?.outcome === 'refused'
      return { kind: isRefused ? 'funder-refusal' : 'commitment', caseNumber, funderId } as const
    }),
  ]
  return names.map((name) => ({ name, bar: letterBar(state, sheet, name) }))
}

/** Every letter on a decision that can be written now, in the order of the sheets and their cases. */
export const decisionLetters = (
  state: RoundState,
  sheets: readonly AreaSheet[],
): readonly { readonly name: LetterName; readonly sheet: AreaSheet }[] =>
  sheets.flatMap((sheet) =>
    sheet.candidates.flatMap(({ caseNumber }) =>
      letterStandings(state, sheet, caseNumber).flatMap(({ name, bar }) =>
        bar === null && name.kind !== 'hearing' ? [{ name, sheet }] : [],
      ),
    ),
  )
