import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { type CertaintyTopic, topicOf } from '~/exchange/document/certainty/CertaintySentence.ts'
import { certaintySentences } from '~/exchange/document/certainty/certaintySentences.ts'
import { certaintyLine } from '~/exchange/document/certainty/certaintyLine.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { leadersIn } from '~/session/leaders.ts'
import { analyseAgain, useAnalysis } from '~/session/useAnalysis.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'

/** In the meeting the model comes last: what people can do something about comes before it. */
const order: readonly CertaintyTopic[] = ['weight', 'assessor', 'model']

/** What another weight or one assessor would change, and what the model finds; room is kept for it. */
export function Certainty({ sheet }: { readonly sheet: AreaSheet }) {
  const words = useWords(meetingWords)
  const analysis = useAnalysis()
  if (analysis.state === 'none' || sheet.candidates.every(({ rank }) => rank === null)) return null
  return (
    <div className="meeting-certainty">
      {analysis.state === 'working' && (
        <p className="secondary" role="status">
          {words.certainty.working}
        </p>
      )}
      {(analysis.state === 'cancelled' || analysis.state === 'failed') && (
        <p>
          {words.certainty[analysis.state]}{' '}
          <Button look="plain" onPress={analyseAgain}>
            {words.certainty.again}
          </Button>
        </p>
      )}
      {analysis.state === 'ready' && <Lines sheet={sheet} analysis={analysis.analysis} />}
    </div>
  )
}

interface LinesProps {
  readonly sheet: AreaSheet
  readonly analysis: RoundAnalysis
}

function Lines({ sheet, analysis }: LinesProps) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(meetingWords)
  const nameOf = useAssessorName()
  const leaders = leadersIn(state, sheet.area.id)
  if (!leaders) return null
  const sentences = certaintySentences(sheet, analysis, [leaders])
  return (
    <ul className="meeting-changes">
      {order.flatMap((topic) =>
        sentences
          .filter(({ key }) => topicOf[key] === topic)
          .map((sentence) => (
            <li key={sentence.key}>
              {sentence.key !== 'no-competition' && (
                <strong>{words.certainty.topics[topic]} </strong>
              )}
              {certaintyLine(sentence, sheet, nameOf, language)}
            </li>
          )),
      )}
    </ul>
  )
}
