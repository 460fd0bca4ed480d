import { useEffect } from 'react'
import { isClosed } from '~/domain/log/isClosed.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { formatCount } from '~/i18n/formats.ts'
import { roundStatusWords } from '~/i18n/roundStatusWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { usePerson } from '~/session/usePerson.ts'
import { useOpenRound } from '~/session/useRound.ts'
import { sheetsIn } from '~/session/sheets.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { NextSteps } from './NextSteps.tsx'
import { currentStep, roundProgress, roundSteps } from './roundProgress.ts'

/**
 * How far the round has come and what comes next. Nothing of it is shown to somebody who acts as an
 * assessor: who has handed in is not for them to see.
 */
export function RoundStatus({ roundId }: { readonly roundId: RoundId }) {
  const { peekRound } = useWorkbench()
  const { language } = useMessages()
  const status = useWords(roundStatusWords)
  const round = useOpenRound()
  const { role } = usePerson()
  useEffect(() => void peekRound(roundId), [peekRound, roundId])
  if (round?.roundId !== roundId || role === 'assessor') return null
  const progress = roundProgress(sheetsIn(round.state))
  const step = isClosed(round.state) ? null : currentStep(progress)
  const at = step === null ? roundSteps.length : roundSteps.indexOf(step)
  const numbers = [
    {
      figure: formatCount(progress.applications, language),
      text: status.applications(progress.applications, progress.areasWithApplications),
    },
    {
      figure: status.of(progress.assessorsDone, progress.assessors),
      text: status.assessors,
    },
    {
      figure: status.of(progress.areasAssessed, progress.areasWithApplications),
      text: status.areas,
    },
  ]
  return (
    <>
      <ol className="rounds-steps" aria-label={status.stepsName}>
        {roundSteps.map((each, index) => (
          <li
            key={each}
            data-state={index < at ? 'done' : index === at ? 'now' : 'later'}
            aria-current={index === at ? 'step' : undefined}
          >
            {status.steps[each]}
          </li>
        ))}
      </ol>
      {progress.applications > 0 && (
        <dl className="rounds-numbers">
          {numbers.map(({ figure, text }) => (
            <div key={text}>
              <dd>{figure}</dd>
              <dt>{text}</dt>
            </div>
          ))}
        </dl>
      )}
      <NextSteps round={round} progress={progress} />
    </>
  )
}
