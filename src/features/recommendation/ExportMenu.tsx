import { logDigest } from '~/domain/log/Log.ts'
import { assessmentsCsv } from '~/exchange/csv/assessmentsCsv.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { appVersion } from '~/session/appVersion.ts'
import { saveCsv } from '~/session/saveFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { MenuButton } from '~/ui/form/MenuButton.tsx'

const choices = ['excel-wide', 'excel-long', 'rfc4180-wide', 'rfc4180-long'] as const

/** The ranking to take home: a line an application or a line a point, for Excel or for programs. */
export function ExportMenu() {
  const { log, state } = useRound()
  const sheets = useSheets()
  const { messages, language } = useMessages()
  const words = messages.recommendation.export
  const save = (key: (typeof choices)[number]) => {
    const dialect = key.startsWith('excel') ? 'excel' : 'rfc4180'
    const provenance = { logDigest: logDigest(log).slice(0, 16), version: appVersion }
    if (key.endsWith('wide')) {
      return saveCsv(
        words.wideFile,
        rankingCsv(sheets, provenance, { dialect, messages, language }),
      )
    }
    return saveCsv(words.longFile, assessmentsCsv(state, provenance, { dialect, messages }))
  }
  return (
    <MenuButton
      text={words.button}
      name={words.button}
      icon="download"
      onChoose={save}
      groups={[
        {
          title: words.excel,
          options: [
            { key: 'excel-wide', text: words.wide },
            { key: 'excel-long', text: words.long },
          ],
        },
        {
          title: words.plain,
          options: [
            { key: 'rfc4180-wide', text: words.wide },
            { key: 'rfc4180-long', text: words.long },
          ],
        },
      ]}
    />
  )
}
