import { logDigest } from '~/domain/log/Log.ts'
import type { CsvDialect } from '~/exchange/csv/writeCsv.ts'
import { exportsWords } from '~/i18n/exportsWords.ts'
import { appVersion } from '~/session/appVersion.ts'
import { goTo, paths } from '~/session/paths.ts'
import { saveBytes, saveCsv } from '~/session/saveFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { usePortfolio, useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { MenuButton } from '~/ui/form/MenuButton.tsx'

type Table = 'ranking' | 'assessments' | 'assessors'
type Choice = `${CsvDialect}-${Table}` | 'workbook' | 'description'

const tables = ['ranking', 'assessments', 'assessors'] as const
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What can be taken out of the round as files; what writes them comes when one is chosen. */
export function ExportMenu() {
  const { roundId, log, state } = useRound()
  const sheets = useSheets()
  const portfolio = usePortfolio()
  const { messages, language } = useMessages()
  const words = useWords(exportsWords)
  const { option, group, file } = words
  const save = async (choice: Choice) => {
    if (choice === 'description') return goTo(paths.dataDescription(roundId))
    const provenance = { logDigest: logDigest(log).slice(0, 16), version: appVersion }
    const style = { messages, language, words }
    if (choice === 'workbook') {
      if (!portfolio) return
      const { roundWorkbook } = await import('~/exchange/xlsx/roundWorkbook.ts')
      const sources = { state, sheets, portfolio }
      saveBytes(file.workbook, await roundWorkbook(sources, provenance, style), spreadsheet)
      return
    }
    const { csvOf } = await import('./csvOf.ts')
    const [dialect, table] = choice.split('-') as [CsvDialect, Table]
    saveCsv(file[table], csvOf(table, { state, sheets }, provenance, { ...style, dialect }))
  }
  const tablesFor = (dialect: CsvDialect) =>
    tables.map((table) => ({ key: `${dialect}-${table}` as const, text: option[table] }))
  return (
    <MenuButton<Choice>
      text={words.button}
      name={words.button}
      icon="download"
      onChoose={(choice) => void save(choice)}
      groups={[
        { title: group.excel, options: tablesFor('excel') },
        { title: group.plain, options: tablesFor('rfc4180') },
        { title: group.whole, options: [{ key: 'workbook', text: option.workbook }] },
        { title: group.data, options: [{ key: 'description', text: option.description }] },
      ]}
    />
  )
}
