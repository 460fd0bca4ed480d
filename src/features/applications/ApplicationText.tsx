import { useMessages } from '~/session/useMessages.ts'
import type { CaseProps } from './CaseProps.ts'

/** The application's own words, to be read; shown as text, whatever they look like. */
export function ApplicationText({ application }: Pick<CaseProps, 'application'>) {
  const { messages } = useMessages()
  const { detail, field } = messages.applications
  const { summary, texts } = application
  return (
    <section className="stack">
      <h2>{detail.text}</h2>
      {summary === null && texts.length === 0 && <p className="secondary">{detail.noText}</p>}
      {summary !== null && <Passage heading={field.summary} text={summary} />}
      {texts.map(({ heading, text }) => (
        <Passage key={heading} heading={heading} text={text} />
      ))}
    </section>
  )
}

function Passage({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <section className="applications-passage">
      <h3>
        <bdi>{heading}</bdi>
      </h3>
      <p className="read" dir="auto">
        {text}
      </p>
    </section>
  )
}
