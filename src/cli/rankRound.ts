import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { assessorNames } from '~/exchange/csv/assessorNames.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { rankingJson } from '~/exchange/json/rankingJson.ts'
import type { CliIo } from './CliIo.ts'
import type { RoundCommand } from './parseCommand.ts'
import type { RecordedRound } from './recordRound.ts'
import type { Words } from './words.ts'

/** The ranking of every area, in the format asked for. */
export function rankRound(
  { state, logDigest }: RecordedRound,
  { format }: Pick<RoundCommand, 'format'>,
  { version }: CliIo,
  { messages, language }: Words,
): string {
  const sheets = allSheets(state)
  if (format === 'json') return rankingJson(sheets, assessorNames(state), messages, language)
  return rankingCsv(sheets, { logDigest, version }, { dialect: 'excel', messages, language })
}
