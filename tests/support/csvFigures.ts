import Papa from 'papaparse'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { bestSets } from '~/domain/portfolio/bestSets.ts'
import { assessmentsCsv } from '~/exchange/csv/assessmentsCsv.ts'
import { assessorNames } from '~/exchange/csv/assessorNames.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { suggestionCsv } from '~/exchange/csv/suggestionCsv.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { portfolioWords } from '~/i18n/portfolioWords.ts'

export type CsvRow = Readonly<Record<string, string>>

/** The three lists of a round as a spreadsheet would read them, a record a line. */
export interface CsvFiles {
  readonly ranking: readonly CsvRow[]
  readonly points: readonly CsvRow[]
  readonly set: readonly CsvRow[]
}

const rowsOf = (csv: string): readonly CsvRow[] =>
  Papa.parse<CsvRow>(csv, { header: true, skipEmptyLines: true }).data

/** The lists in one language; the set is what is recommended. */
export function csvFiles(
  state: RoundState,
  sheets: readonly AreaSheet[],
  portfolio: PortfolioSheet,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): CsvFiles {
  const provenance = { logDigest: '0'.repeat(16), version: '0.0.0' }
  const style = { dialect: 'rfc4180', messages, language } as const
  const set = { sheets, portfolio, best: bestSets(portfolio.question, { nodeLimit: 1 }) }
  const words = portfolioWords[language]
  return {
    ranking: rowsOf(rankingCsv(sheets, provenance, style)),
    points: rowsOf(assessmentsCsv(state, provenance, style)),
    set: rowsOf(suggestionCsv(set, assessorNames(state), provenance, { ...style, words })),
  }
}
