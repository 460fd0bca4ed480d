import type { ApplicationVersion } from '~/domain/dossier/versionsOf.ts'
import { emptyApplication } from '~/domain/log/RoundState.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { ApplicationFactList } from '~/features/applications/ApplicationFactList.tsx'
import { preconditionFields } from '~/features/applications/applicationFields.ts'
import { ApplicationText } from '~/features/applications/ApplicationText.tsx'

interface Props {
  readonly version: ApplicationVersion
  readonly setup: Setup
}

/** All that one version said, with nothing of what came later. */
export function VersionText({ version: { application, at, actor, fileName }, setup }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(versionsWords)
  const source = fileName === null ? words.typed : words.fromFile(fileName)
  return (
    <>
      <p className="applications-lead">
        <bdi>{application.title}</bdi>
        <span className="secondary"> · {areaName(setup, application.areaId, language)}</span>
      </p>
      <p className="note">
        <bdi>{words.recorded(actor, formatMoment(at, language), source)}</bdi>
      </p>
      <div className="applications-page">
        <div className="applications-main">
          <ApplicationText application={application} />
        </div>
        <aside className="applications-aside">
          <ApplicationFactList {...{ application, setup }} facts={emptyApplication} />
          <section>
            <h2>{words.preconditions}</h2>
            <dl className="applications-facts">
              {preconditionFields(application, { setup, messages, language }).map(
                ({ key, label, text }) => (
                  <div key={key}>
                    <dt>{label}</dt>
                    <dd data-empty={text === '' || undefined}>{text || words.nothing}</dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        </aside>
      </div>
    </>
  )
}
