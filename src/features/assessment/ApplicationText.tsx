import type { Application } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { documentsAwaited } from '~/domain/panel/documentsAwaited.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { AmountTable } from './AmountTable.tsx'
import type { MyApplication } from './myApplications.ts'

interface Props {
  readonly one: MyApplication
  readonly setup: Setup
}

/** The application as it was written, in a column made for reading. */
export function ApplicationText({ one: { application }, setup }: Props) {
  const words = useWords(assessmentWords)
  const { state } = useRound()
  const inFile = documentsAwaited(state).numberOf.get(application.caseNumber)
  const sections = [
    ...(application.summary ? [{ heading: words.summary, text: application.summary }] : []),
    ...application.texts,
  ].filter(({ text }) => text.trim() !== '')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must reach it
    <section className="desk-text" aria-label={words.textPane} tabIndex={0}>
      <div className="desk-read">
        <h2>
          <bdi>{application.title}</bdi>
        </h2>
        <Facts application={application} />
        <AmountTable application={application} setup={setup} />
        {sections.map(({ heading, text }, place) => (
          <section key={place}>
            <h3>
              <bdi>{heading}</bdi>
            </h3>
            {paragraphsIn(text).map((paragraph, index) => (
              <p key={index}>
                <bdi>{paragraph}</bdi>
              </p>
            ))}
          </section>
        ))}
        {inFile !== undefined && <p className="secondary">{words.documents.inFile(inFile)}</p>}
        {sections.length === 0 && inFile === undefined && (
          <p className="secondary">{words.noText}</p>
        )}
      </div>
    </section>
  )
}

function Facts({ application }: { readonly application: Application }) {
  const { facts } = useWords(assessmentWords)
  const { cvr, headquarters, branches, proposedField } = application
  const rows = [
    ...(proposedField ? [[facts.proposedField, proposedField]] : []),
    ...(headquarters ? [[facts.headquarters, headquarters]] : []),
    ...(branches.length > 0 ? [[facts.branches, branches.join(', ')]] : []),
    [facts.cvr, cvr ?? facts.noCvr],
  ]
  return (
    <dl className="desk-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Line breaks are the writer's; an empty line parts paragraphs. */
const paragraphsIn = (text: string): readonly string[] => text.trim().split(/\n\s*\n/)
