import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Fraction } from '~/lib/fraction.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { type ExportColumn, type ExportTable, tableCsv, textColumns } from './ExportTable.ts'
import { type Provenance, provenanceCells, provenanceColumns } from './Provenance.ts'
import type { CsvCell, CsvDialect } from './writeCsv.ts'

const decimals = 4

/** In whose words an export's cells are. */
export interface ExportWords {
  readonly messages: Messages
  readonly language: Language
}

/** How an export is written: for which program, and in whose words. */
export interface RankingCsvStyle extends ExportWords {
  readonly dialect: CsvDialect
}

/** The ranking as a file; see `rankingTable`. */
export const rankingCsv = (
  sheets: readonly AreaSheet[],
  provenance: Provenance,
  style: RankingCsvStyle,
): string => tableCsv(rankingTable(sheets, provenance, style), style.dialect)

/**
 * All areas, a line for each application: the ranked in their order, the others after them. What
 * the rules suggest is in it; what people decided is not.
 * Shape: the header is a file format and Danish in every language; only the words in the cells
 * follow the reader's.
 * Unit: points with four decimals, from the exact values, so that equal totals read alike.
 */
export function rankingTable(
  sheets: readonly AreaSheet[],
  provenance: Provenance,
  words: ExportWords,
): ExportTable {
  const setup = sheets[0]?.setup
  if (!setup) return { columns: columnsFor([]), rows: [] }
  const last = provenanceCells(setup, words.messages.sheet.basis[setup.basis], provenance)
  return {
    columns: columnsFor(setup.criteria),
    rows: sheets.flatMap((sheet) =>
      sheet.candidates.map((candidate) => [...candidateCells(sheet, candidate, words), ...last]),
    ),
  }
}

/** The columns before the criteria, and those after them. */
export const rankingColumns = {
  before: [
    { name: 'område', kind: 'text' },
    { name: 'rang', kind: 'count' },
    { name: 'sagsnummer', kind: 'text' },
    { name: 'ansøger', kind: 'text' },
    { name: 'titel', kind: 'text' },
    { name: 'tilstand', kind: 'text' },
    { name: 'total', kind: 'points' },
  ],
  after: [
    { name: 'bedømmelser', kind: 'count' },
    { name: 'spredning', kind: 'points' },
    { name: 'udfald', kind: 'text' },
    { name: 'forslag', kind: 'text' },
  ],
} as const satisfies Readonly<Record<string, readonly ExportColumn[]>>

const columnsFor = (criteria: Setup['criteria']): readonly ExportColumn[] => [
  ...rankingColumns.before,
  ...criteria.map(({ name }): ExportColumn => ({ name: name.da, kind: 'points' })),
  ...rankingColumns.after,
  ...textColumns(provenanceColumns),
]

function candidateCells(
  { area, setup, selection }: AreaSheet,
  candidate: SheetCandidate,
  { messages, language }: ExportWords,
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

/** Points as an exact value with four decimals. */
export const pointsCell = (value: Fraction | null): CsvCell => value && { value, decimals }
