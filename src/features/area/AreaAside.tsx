import type { ReactNode } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { distanceText, fractionText } from '~/exchange/document/fractionText.ts'
import { marginLines } from '~/exchange/document/marginLines.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { formatList } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { Disc } from '~/ui/mark/Disc.tsx'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import { AreaRulings } from './AreaRulings.tsx'

interface Props {
  readonly sheet: AreaSheet
  /** Says over all of it what it follows, where the ranking beside it follows something else. */
  readonly over: ReactNode
  readonly howSure: ReactNode
  readonly discussFirst: ReactNode
}

/** The verdict, the suggestion and why, beside the ranking they follow from. */
export function AreaAside({ sheet, over, howSure, discussFirst }: Props) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { area } = messages
  return (
    <aside className="area-aside">
      {over}
      <Verdict sheet={sheet} />
      <section>
        <h3>{area.why}</h3>
        {sheet.sentences.map((sentence) => (
          <p key={sentence.key}>{sentenceText(sentence, sheet, nameOf, messages, language)}</p>
        ))}
      </section>
      {howSure}
      {discussFirst}
      <AreaRulings sheet={sheet} />
      <section>
        <LinkButton look="filled" href={paths.recommendation(roundId)}>
          {area.decide}
        </LinkButton>
      </section>
    </aside>
  )
}

function Verdict({ sheet }: { readonly sheet: AreaSheet }) {
  const { messages, language } = useMessages()
  const { area } = messages
  const { verdict, suggested, holders, tied, runnerUp, margin, places } = sheet.selection
  const nameOf = applicantIn(sheet)
  const totalText = (caseNumber: CaseNumber) => {
    const candidate = sheet.candidates.find((one) => one.caseNumber === caseNumber)
    const total = candidate?.score.total
    return total ? fractionText(total, language) : ''
  }
  return (
    <section>
      <p className="area-verdict">
        <Disc shape={verdictShape[verdict]} size={18} />
        <span>
          <span className="visually-hidden">{area.verdict}: </span>
          {verdictText(verdict, messages)}
        </span>
      </p>
      {margin && (
        <p className="secondary">
          {area.margin}{' '}
          <Figure text={area.pointsText(distanceText(margin, language))} name={area.margin}>
            {() => <Sum lines={marginLines(sheet, area.margin, language)} />}
          </Figure>
        </p>
      )}
      <p className="note">{area.suggestion}</p>
      {suggested.length === 0 && <p className="area-suggestion">{area.noSuggestion}</p>}
      {suggested.map((caseNumber) => (
        <p key={caseNumber} className="area-suggestion">
          {nameOf(caseNumber)} {totalText(caseNumber)}
        </p>
      ))}
      {verdict === 'tied' && holders.length > 0 && (
        <p>{area.secured(formatList(holders.map(nameOf), language))}</p>
      )}
      {runnerUp !== null && tied.length === 0 && (
        <p className="secondary">
          {places > 1
            ? area.nextInLine(nameOf(runnerUp), totalText(runnerUp))
            : area.runnerUp(nameOf(runnerUp), totalText(runnerUp))}
        </p>
      )}
    </section>
  )
}
