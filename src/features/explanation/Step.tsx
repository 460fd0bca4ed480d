import type { ReactNode } from 'react'
import type { RuleText } from '~/i18n/da/explanation.ts'
import { RuleTexts } from './RuleTexts.tsx'

interface Props {
  readonly number: number
  readonly title: string
  readonly texts: readonly RuleText[]
  /** What of the rule is no paragraph. */
  readonly children?: ReactNode
  /** What the example says of this step; nothing where there is none. */
  readonly example: ReactNode
  readonly exampleName: string
}

/** One step: the rule, and beside it the same with numbers of the round. */
export function Step({ number, title, texts, children, example, exampleName }: Props) {
  return (
    <section className="explain-step" data-alone={!example || undefined}>
      <div className="read explain-rule">
        <h3>
          {number}. {title}
        </h3>
        <RuleTexts texts={texts} />
        {children}
      </div>
      {example && (
        <aside className="explain-example" aria-label={`${number}. ${title}: ${exampleName}`}>
          <p className="note">{exampleName}</p>
          {example}
        </aside>
      )}
    </section>
  )
}
