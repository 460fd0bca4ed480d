import { memo } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AnalysisProgress, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { certaintySentences } from '~/exchange/document/certainty/certaintySentences.ts'
import { formatWeight } from '~/i18n/formats.ts'
import { howSureWords } from '~/i18n/howSureWords.ts'
import { leadersIn } from '~/session/leaders.ts'
import { analyseAgain, cancelAnalysis, useAnalysis } from '~/session/useAnalysis.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Cautions } from './Cautions.tsx'
import { CertaintyLine } from './CertaintyLine.tsx'
import './certainty.css'

interface Props {
  readonly sheet: AreaSheet
  /** Whether the pictures stand under the ranking, and how to have them otherwise. */
  readonly hasPictures: boolean
  readonly onPictures: () => void
}

function PlainHowSure({ sheet, ...pictures }: Props) {
  const words = useWords(howSureWords)
  const analysis = useAnalysis()
  if (analysis.state === 'none' || sheet.candidates.length === 0) return null
  return (
    <>
      <section className="how-sure">
        <h3>{words.title}</h3>
        {analysis.state === 'working' && <Working progress={analysis.progress} />}
        {analysis.state === 'cancelled' && (
          <Stopped text={words.cancelled} action={words.calculate} />
        )}
        {analysis.state === 'failed' && <Stopped text={words.failed} action={words.again} />}
        {analysis.state === 'ready' && (
          <Sentences sheet={sheet} analysis={analysis.analysis} {...pictures} />
        )}
      </section>
      {analysis.state === 'ready' && <Cautions sheet={sheet} analysis={analysis.analysis} />}
    </>
  )
}

/**
 * How sure one may be of an area's ranking: in sentences, each with its figure open, and the cautions.
 * A trial of other weights moves none of it.
 */
export const HowSure = memo(PlainHowSure)

function Working({ progress }: { readonly progress: AnalysisProgress | null }) {
  const { language } = useMessages()
  const words = useWords(howSureWords)
  const percent = formatWeight(Math.floor((progress?.share ?? 0) * 100) * 10, language)
  return (
    <div className="how-sure-working">
      <p className="secondary" role="status">
        {progress ? words.working[progress.stage](percent) : words.working.begun}
      </p>
      <Button look="plain" onPress={cancelAnalysis}>
        {words.cancel}
      </Button>
    </div>
  )
}

function Stopped({ text, action }: { readonly text: string; readonly action: string }) {
  return (
    <>
      <p className="secondary" role="status">
        {text}
      </p>
      <Button onPress={analyseAgain}>{action}</Button>
    </>
  )
}

interface SentencesProps extends Props {
  readonly analysis: RoundAnalysis
}

function Sentences({ sheet, analysis, hasPictures, onPictures }: SentencesProps) {
  const { state } = useRound()
  const words = useWords(howSureWords)
  const leaders = leadersIn(state, sheet.area.id)
  if (!leaders) return null
  const sentences = certaintySentences(sheet, analysis, [leaders])
  return (
    <>
      {sentences.map((sentence) => (
        <CertaintyLine key={sentence.key} sentence={sentence} sheet={sheet} />
      ))}
      {sentences[0]?.key !== 'nobody-ranked' && (
        <div className="no-print">
          <Button look="plain" aria-expanded={hasPictures} onPress={onPictures}>
            {hasPictures ? words.hidePictures : words.showPictures}
          </Button>
        </div>
      )}
    </>
  )
}
