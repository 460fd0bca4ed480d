import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { assessmentsTable } from '~/exchange/csv/assessmentsCsv.ts'
import { assessorsTable } from '~/exchange/csv/assessorsTable.ts'
import { tableCsv } from '~/exchange/csv/ExportTable.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import { type RankingCsvStyle, rankingTable } from '~/exchange/csv/rankingCsv.ts'

/** One of the round's tables as a CSV file. */
export function csvOf(
  table: 'ranking' | 'assessments' | 'assessors',
  { state, sheets }: { readonly state: RoundState; readonly sheets: readonly AreaSheet[] },
  provenance: Provenance,
  style: RankingCsvStyle,
): string {
  const tables = {
    ranking: () => rankingTable(sheets, provenance, style),
    assessments: () => assessmentsTable(state, provenance, style),
    assessors: () => assessorsTable(state, provenance, style),
  }
  return tableCsv(tables[table](), style.dialect)
}
