import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Fraction } from '~/lib/fraction.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { type Provenance, provenanceCells, provenanceColumns } from './Provenance.ts'
import { type CsvCell, type CsvDialect, writeCsv } from './writeCsv.ts'

const decimals = 4

/** How an export is written: for which program, and in whose words. */
export interface RankingCsvStyle {
  readonly dialect: CsvDialect
  readonly messages: Messages
  readonly language: Language
}

/**
 * All areas, a line for each application: the ranked in their order, the others after them. What
 * the rules suggest is in it; what people decided is not.
 * Shape: the header is a file format and Danish in every language; only the words in the cells
 * follow the reader's.
 * Unit: points with four decimals, from the exact values, so that equal totals read alike.
 */
export function rankingCsv(
  sheets: readonly AreaSheet[],
  provenance: Provenance,
  style: RankingCsvStyle,
): string {
  const setup = sheets[0]?.setup
  if (!setup) return writeCsv(header([]), [], style.dialect)
  const last = provenanceCells(setup, style.messages.sheet.basis[setup.basis], provenance)
  const rows = sheets.flatMap((sheet) =>
    sheet.candidates.map((candidate) => [...candidateCells(sheet, candidate, style), ...last]),
  )
  return writeCsv(header(setup.criteria), rows, style.dialect)
}

const before = ['område', 'rang', 'sagsnummer', 'ansøger', 'titel', 'tilstand', 'total']
const after = ['bedømmelser', 'spredning', 'udfald', 'forslag', ...provenanceColumns]

const header = (criteria: Setup['criteria']): readonly string[] => [
  ...before,
  ...criteria.map(({ name }) => name.da),
  ...after,
]

function candidateCells(
  { area, setup, selection }: AreaSheet,
  candidate: SheetCandidate,
  { messages, language }: RankingCsvStyle,
): readonly CsvCell[] {
  const { caseNumber, rank, application, score } = candidate
  const meanOf = new Map(score.criteria.map(({ criterionId, mean }) => [criterionId, mean]))
  const isSuggested = selection.suggested.includes(caseNumber)
  return [
    localText(area.name, language),
    rank,
    caseNumber,
    application.applicant,
    application.title,
    candidateStateText(candidate, messages),
    pointsCell(score.total),
    ...setup.criteria.map(({ id }) => pointsCell(meanOf.get(id) ?? null)),
    score.countingAssessments,
    pointsCell(score.spread),
    verdictText(selection.verdict, messages),
    isSuggested ? messages.sheet.yes : messages.sheet.no,
  ]
}

const pointsCell = (value: Fraction | null): CsvCell => value && { value, decimals }
