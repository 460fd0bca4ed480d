import type { Setup } from '~/domain/model/Setup.ts'
import { type Provenance, provenanceCells, provenanceColumns } from './Provenance.ts'
import { writeCsv } from './writeCsv.ts'

/** One letter among many that were written at once. */
export interface LetterRow {
  readonly caseNumber: string
  readonly applicant: string
  readonly area: string
  /** What the letter is, as its title says. */
  readonly letter: string
  readonly fileName: string
  /** What somebody has to write before it is sent, day and signature apart. */
  readonly gaps: readonly string[]
}

const columns = ['sagsnummer', 'ansøger', 'område', 'brev', 'fil', 'antal_mangler', 'mangler']

/**
 * The list that lies beside the letters: whose each is, in which file, and what it still lacks.
 * Shape: for a Danish Excel; the header is a file format and Danish in every language.
 */
export const lettersCsv = (
  rows: readonly LetterRow[],
  setup: Setup,
  basis: string,
  provenance: Provenance,
): string =>
  writeCsv(
    [...columns, ...provenanceColumns],
    rows.map(({ caseNumber, applicant, area, letter, fileName, gaps }) => [
      caseNumber,
      applicant,
      area,
      letter,
      fileName,
      gaps.length,
      gaps.join(' | '),
      ...provenanceCells(setup, basis, provenance),
    ]),
    'excel',
  )
