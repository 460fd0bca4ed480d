import type { ExplanationWords } from '~/i18n/explanationWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { DifferencePicture } from './DifferencePicture.tsx'
import { RuleTexts, Told } from './RuleTexts.tsx'

const cautions = [
  'no-competition',
  'insufficient-data',
  'not-separable',
  'severity-conflict',
  'weight-sensitive',
] as const

interface Props {
  readonly words: ExplanationWords['model']
  readonly language: Language
}

/** What the statistics beside the ranking are: the model, each number, and when it says nothing [ST1]. */
export function Certainty({ words, language }: Props) {
  return (
    <>
      <div className="read explain-rule">
        <RuleTexts texts={words.intro} />
      </div>
      <section className="explain-step">
        <div className="read explain-rule">
          <h3>{words.modelTitle}</h3>
          <Formula words={words} />
          <RuleTexts texts={words.model} />
        </div>
        <aside className="explain-example" aria-label={words.picture.title}>
          <h4>{words.picture.title}</h4>
          <DifferencePicture words={words.picture} language={language} />
        </aside>
      </section>
      <section className="explain-part">
        <h3>{words.numbersTitle}</h3>
        <dl className="explain-numbers">
          {words.numbers.map(({ name, text, rules }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Told text={text} rules={rules} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="explain-pair">
        <section className="read explain-rule">
          <h3>{words.assumptionsTitle}</h3>
          <RuleTexts texts={words.assumptions} />
          <h3>{words.selfCheckTitle}</h3>
          <p>{words.selfCheckText}</p>
          <p className="no-print">
            <a href={paths.selfCheck}>{words.selfCheckLink}</a>
          </p>
        </section>
        <section className="read explain-rule">
          <h3>{words.silenceTitle}</h3>
          <RuleTexts texts={words.silence} />
          <h3>{words.cautionsTitle}</h3>
          <p>
            <Told {...words.cautionsText} />
          </p>
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>{words.cautions[caution]}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

/** The model as a sum of words. */
function Formula({ words: { formula, formulaName } }: Pick<Props, 'words'>) {
  return (
    <p className="explain-formula" role="group" aria-label={formulaName}>
      <span>{formula.result}</span>
      <b>=</b>
      <span>{formula.level}</span>
      <b>+</b>
      <span>{formula.quality}</span>
      <b>+</b>
      <span>{formula.severity}</span>
      <b>+</b>
      <span>{formula.rest}</span>
    </p>
  )
}
