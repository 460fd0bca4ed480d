import type { ReactNode } from 'react'
import type { WorkedExample } from '~/domain/dossier/workedExample.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Verdict } from '~/domain/selection/Selection.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { explanationWords } from '~/i18n/explanationWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import type { ExampleProps } from './ExampleProps.ts'
import { MeansExample } from './MeansExample.tsx'
import { PointPicture } from './PointPicture.tsx'
import { PointsExample } from './PointsExample.tsx'
import { madeUpPicture, pictureOf } from './pictureOf.ts'
import { RankExample } from './RankExample.tsx'
import { hasThresholds, roundFacts } from './roundFacts.ts'
import { RuleTexts } from './RuleTexts.tsx'
import { Step } from './Step.tsx'
import { TermsExample } from './TermsExample.tsx'
import { ThresholdsExample } from './ThresholdsExample.tsx'
import { TotalExample } from './TotalExample.tsx'
import { SuggestionExample, VerdictExample } from './VerdictExample.tsx'

/** The verdicts in the order they are asked for [SE1]. */
const verdicts: readonly Verdict[] = [
  'none-eligible',
  'too-few',
  'single',
  'tied',
  'close',
  'clear',
]

interface Props {
  readonly setup: Setup
  readonly example: WorkedExample | undefined
}

/** From point to suggestion, each step with its rule and the example's numbers [EX1]. */
export function Steps({ setup, example }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(explanationWords)
  const nameOf = useAssessorName()
  const facts = roundFacts(setup, language)
  const shown: ExampleProps | undefined = example && {
    example,
    words: words.example,
    messages,
    language,
    nameOf,
  }
  const picture = example ? pictureOf(example, language) : madeUpPicture(setup, language)
  const exampleName = example
    ? words.example.of(example.candidate.application.applicant)
    : words.example.name
  const step = (
    number: number,
    { title, texts }: Pick<(typeof words)['points'], 'title' | 'texts'>,
    inExample: ReactNode,
    children?: ReactNode,
  ) => (
    <Step {...{ number, title, exampleName }} texts={texts(facts)} example={inExample}>
      {children}
    </Step>
  )
  return (
    <>
      {step(1, words.points, shown && <PointsExample {...shown} />)}
      {step(2, words.mean, shown && <MeansExample {...shown} />)}
      {step(
        3,
        words.weight,
        <>
          {shown && <TermsExample {...shown} />}
          {picture && (
            <PointPicture {...{ picture, language }} scale={setup.scale} words={words.example} />
          )}
        </>,
      )}
      {step(4, words.total, shown && <TotalExample {...shown} />)}
      {step(5, words.thresholds, shown && hasThresholds(setup) && <ThresholdsExample {...shown} />)}
      {step(6, words.rank, shown && <RankExample {...shown} />)}
      {step(
        7,
        words.verdict,
        shown && <VerdictExample {...shown} />,
        <>
          <dl className="explain-verdicts">
            {verdicts.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <DiscWord shape={verdictShape[verdict]}>
                    {verdictText(verdict, messages)}
                  </DiscWord>
                </dt>
                <dd>{words.verdict.meanings(facts)[verdict]}</dd>
              </div>
            ))}
          </dl>
          <RuleTexts texts={[words.verdict.after]} />
        </>,
      )}
      {step(8, words.suggestion, shown && <SuggestionExample {...shown} />)}
    </>
  )
}
