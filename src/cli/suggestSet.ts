import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { bestSets } from '~/domain/portfolio/bestSets.ts'
import { assessorNames } from '~/exchange/csv/assessorNames.ts'
import { suggestionCsv } from '~/exchange/csv/suggestionCsv.ts'
import { suggestionJson } from '~/exchange/json/suggestionJson.ts'
import type { CliIo } from './CliIo.ts'
import type { RoundCommand } from './parseCommand.ts'
import type { RecordedRound } from './recordRound.ts'
import type { Words } from './words.ts'

/** Some seconds of search; an ordinary round takes a thousandth of it. */
const nodeLimit = 5_000_000

/**
 * The whole set, in the format asked for. Of an archive it is what people have decided, as the
 * workbench shows it; lists hold no decisions, so of them it is the computed suggestion.
 * Throws on a round without areas, which cannot be recorded.
 */
export function suggestSet(
  { state, logDigest, hasDecisions }: RecordedRound,
  { format }: Pick<RoundCommand, 'format'>,
  { version }: CliIo,
  { portfolio: words, messages, language }: Words,
): string {
  const sheets = allSheets(state)
  const suggested = { recommendedIn: ({ selection }: AreaSheet) => selection.suggested }
  const portfolio = portfolioOf(state, sheets, hasDecisions ? {} : suggested)
  if (!portfolio) throw new Error('A recorded round has no areas')
  const set = { sheets, portfolio, best: bestSets(portfolio.question, { nodeLimit }) }
  if (format === 'json') return suggestionJson(set, words, language)
  const provenance = { logDigest, version }
  return suggestionCsv(set, assessorNames(state), provenance, {
    dialect: 'excel',
    words,
    messages,
    language,
  })
}
