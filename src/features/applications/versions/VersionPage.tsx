import { setupOf } from '~/domain/dossier/contestOf.ts'
import { type ApplicationVersion, versionsOf } from '~/domain/dossier/versionsOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { formatDay } from '~/i18n/formats.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import '~/features/applications/applications.css'
import { VersionChoice } from './VersionChoice.tsx'
import { VersionComparison } from './VersionComparison.tsx'
import { VersionText } from './VersionText.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  readonly number: number
  /** Another version to show it beside. */
  readonly against: number | undefined
}

/** One version of an application, to be read as it was, or two of them side by side. */
export function VersionPage({ caseNumber, number, against }: Props) {
  const { roundId, log, state } = useRound()
  const words = useWords(versionsWords)
  const setup = setupOf(state)
  const versions = versionsOf(log, state, caseNumber)
  const version = versions[number - 1]
  const other = against === undefined ? undefined : versions[against - 1]
  const back = <LinkButton href={paths.application(roundId, caseNumber)}>{words.back}</LinkButton>
  if (!setup || !version || (against !== undefined && !other)) {
    return (
      <div className="page">
        <PageHead title={words.unknown.title(version ? (against ?? number) : number)} />
        <p className="read">{words.unknown.text}</p>
        <p>{back}</p>
      </div>
    )
  }
  return (
    <div className="page">
      <PageHead
        title={version.application.applicant}
        over={<Over {...{ version, other }} />}
        actions={back}
      />
      {other ? (
        <>
          <VersionChoice {...{ caseNumber, versions, number }} against={other.number} />
          <VersionComparison before={version} after={other} setup={setup} />
        </>
      ) : (
        <VersionText version={version} setup={setup} />
      )}
    </div>
  )
}

function Over({
  version,
  other,
}: {
  readonly version: ApplicationVersion
  readonly other: ApplicationVersion | undefined
}) {
  const { language } = useMessages()
  const words = useWords(versionsWords)
  const { number, replacedAt, isCurrent } = version
  if (other) return words.compareTitle(number, other.number)
  if (isCurrent) return words.current(number)
  return replacedAt === null
    ? words.rival(number)
    : words.replaced(number, formatDay(replacedAt, language))
}
