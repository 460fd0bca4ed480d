import type { RuleText } from '~/i18n/da/explanation.ts'

/** Paragraphs, each with the numbers of the rules it renders. */
export function RuleTexts({ texts }: { readonly texts: readonly RuleText[] }) {
  return texts.map((one) => (
    <p key={one.text}>
      <Told {...one} />
    </p>
  ))
}

/** A text and its rules in one line. */
export function Told({ text, rules }: RuleText) {
  return (
    <>
      {text}
      {rules.length > 0 && <span className="explain-rules">{`\u00a0${rules.join(' · ')}`}</span>}
    </>
  )
}
