import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { assessmentsTable } from '~/exchange/csv/assessmentsCsv.ts'
import { assessorsTable } from '~/exchange/csv/assessorsTable.ts'
import { moneyTable } from '~/exchange/csv/moneyTable.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import { rankingTable } from '~/exchange/csv/rankingCsv.ts'
import { aboutTable, type WorkbookWords } from './aboutTable.ts'
import { type NamedTable, writeWorkbook } from './writeWorkbook.ts'

/** A round as it stands, in the parts that a workbook shows. */
export interface WorkbookSources {
  readonly state: RoundState
  readonly sheets: readonly AreaSheet[]
  readonly portfolio: PortfolioSheet
}

/**
 * The round as one workbook: ranking, assessments, assessors, money, and what the file is made from.
 * Its tables are those of the CSV files, column by column.
 */
export const roundWorkbook = (
  sources: WorkbookSources,
  provenance: Provenance,
  words: WorkbookWords,
): Promise<Uint8Array> =>
  writeWorkbook(roundTables(sources, provenance, words), sources.portfolio.setup.title)

/** The tables of the workbook in the order of its tabs. */
export function roundTables(
  { state, sheets, portfolio }: WorkbookSources,
  provenance: Provenance,
  style: WorkbookWords,
): readonly NamedTable[] {
  const { sheet } = style.words
  return [
    { name: sheet.ranking, table: rankingTable(sheets, provenance, style) },
    { name: sheet.assessments, table: assessmentsTable(state, provenance, style) },
    { name: sheet.assessors, table: assessorsTable(state, provenance, style) },
    { name: sheet.money, table: moneyTable(portfolio, provenance, style) },
    { name: sheet.about, table: aboutTable(state, portfolio.setup, provenance, style) },
  ]
}
