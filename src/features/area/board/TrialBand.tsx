import { boardWords } from '~/i18n/boardWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { Trial } from './useTrial.ts'

interface Props {
  readonly trial: Trial
  readonly onReset: () => void
}

/**
 * Over the board: that its weights may be tried, and while they are, that they are not the round's. It
 * keeps its height, so that nothing moves under the hand when a trial begins.
 */
export function TrialBand({ trial, onReset }: Props) {
  const words = useWords(boardWords)
  if (!trial.isPossible) return null
  if (trial.weights === null) {
    return <p className="trial-band note no-print">{words.invite}</p>
  }
  return (
    <div className="trial-band" data-on>
      <p className="trial-text">
        <strong>{words.trial}</strong> <span>{words.trialText}</span>
      </p>
      <span className="no-print">
        <Button onPress={onReset}>{words.reset}</Button>
      </span>
    </div>
  )
}
