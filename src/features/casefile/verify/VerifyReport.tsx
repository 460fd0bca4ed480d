import { useEffect, useRef } from 'react'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { breakText, remarkText } from '~/exchange/verify/findingText.ts'
import type { Verification } from '~/exchange/verify/Verification.ts'
import { formatCount, formatMoment } from '~/i18n/formats.ts'
import { verifyPanelWords } from '~/i18n/verifyPanelWords.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import { appVersion } from '~/session/appVersion.ts'
import { saveCsv } from '~/session/saveFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { VerifyChecks } from './VerifyChecks.tsx'
import { VerifyList } from './VerifyList.tsx'
import { VerifyRanking } from './VerifyRanking.tsx'
import { VerifyVerdict } from './VerifyVerdict.tsx'

interface Props {
  readonly verification: Verification
  /** Of the file; null for the round in hand. */
  readonly name: string | null
}

/** What a verification found, as the page of its own shows it. */
export function VerifyReport({ verification, name }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(verifyWords)
  const panelWords = useWords(verifyPanelWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { checks, sheets, archive, events, logDigest } = verification
  const style = { messages, language, sheets }
  const breaks = checks.flatMap((check) => check.breaks.map((found) => breakText(found, style)))
  const remarks = checks.flatMap((check) => check.remarks.map((each) => remarkText(each, style)))
  const saveRanking = () => {
    const provenance = { logDigest: (logDigest ?? '').slice(0, 16), version: appVersion }
    const text = rankingCsv(sheets, provenance, { dialect: 'excel', messages, language })
    saveCsv(panelWords.csvName, text)
  }
  const about = [
    ...(archive
      ? [archive.title, words.made(formatMoment(archive.createdAt, language), archive.appVersion)]
      : []),
    ...(logDigest ? [words.events(formatCount(events, language))] : []),
  ]
  return (
    <section aria-label={panelWords.report(name ?? panelWords.roundName)}>
      <VerifyVerdict verification={verification} isFile={name !== null} headingRef={heading} />
      <p className="secondary">{about.join(' · ')}</p>
      {logDigest && (
        <p className="verify-digest">
          {words.logDigest(logDigest)}
          <span className="note">{words.logDigestHint}</span>
        </p>
      )}
      <h3>{words.checksTitle}</h3>
      <VerifyChecks checks={checks} />
      {breaks.length > 1 && <VerifyList title={words.breaksTitle} texts={breaks} />}
      <VerifyList title={words.remarksTitle} texts={remarks} />
      {sheets.length > 0 && (
        <>
          <div className="verify-rankings-head">
            <h3>{words.rankingsTitle}</h3>
            <Button icon="download" onPress={saveRanking}>
              {panelWords.save}
            </Button>
          </div>
          {sheets.map((sheet) => (
            <VerifyRanking key={sheet.area.id} sheet={sheet} />
          ))}
        </>
      )}
    </section>
  )
}
