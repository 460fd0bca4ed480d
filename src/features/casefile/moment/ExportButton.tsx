import { knownLog } from '~/domain/log/arrivalsOf.ts'
import { type Log, logDigest } from '~/domain/log/Log.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { appVersion } from '~/session/appVersion.ts'
import { saveCsv } from '~/session/saveFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { CaseLog } from '~/features/casefile/caseLogOf.ts'
import { clockOf } from './momentAddress.ts'
import type { ChosenMoment } from './useMoment.ts'
import type { PastSheets } from './usePastSheets.ts'

interface Props {
  readonly log: Log
  readonly caseLog: CaseLog
  readonly moment: ChosenMoment
  /** Undefined while they are being made. */
  readonly sheets: PastSheets | undefined
  readonly text: string
}

/** The ranking of a moment to take home, marked with the moment and the fingerprint of what was known. */
export function ExportButton({ log, caseLog, moment, sheets, text }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(casefileWords).moment
  const save = () => {
    const known = knownLog(log, caseLog.arrivals, moment.count)
    const provenance = {
      logDigest: logDigest(known).slice(0, 16),
      version: appVersion,
      ...(moment.at !== null && { moment: words.exportNote(moment.text) }),
    }
    const { date, time } = moment.at ? clockOf(moment.at) : { date: words.exportNow, time: '' }
    const name = words.exportName(time === '' ? date : `${date}-${time}`)
    const style = { dialect: 'excel', messages, language } as const
    saveCsv(name, rankingCsv([...(sheets?.values() ?? [])], provenance, style))
  }
  return (
    <Button icon="download" isDisabled={!sheets || sheets.size === 0} onPress={save}>
      {text}
    </Button>
  )
}
