import { setupOf } from '~/domain/dossier/contestOf.ts'
import { isClosed } from '~/domain/log/isClosed.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { formatList } from '~/i18n/formats.ts'
import { roundStatusWords } from '~/i18n/roundStatusWords.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { OpenRound } from '~/session/useRound.ts'
import type { RoundProgress } from './roundProgress.ts'

interface Props {
  readonly round: OpenRound
  readonly progress: RoundProgress
}

interface Step {
  readonly text: string
  readonly href: string
}

/** What is waiting for somebody, each with the page where it is done. */
export function NextSteps({ round, progress }: Props) {
  const { language } = useMessages()
  const nameOf = useAssessorName()
  const { next, see } = useWords(roundStatusWords)
  const { roundId } = round
  const setup = setupOf(round.state)
  const nameOfArea = (areaId: AreaId) => (setup ? areaName(setup, areaId, language) : areaId)
  const undecided = progress.areas - progress.decided
  // Whatever was left undone when a round was closed is not waiting for anybody any more.
  const closed = isClosed(round.state)
  const waiting: readonly Step[] = [
    ...(progress.applications === 0
      ? [{ text: next.load, href: paths.applications(roundId) }]
      : []),
    ...(progress.missingFrom.length > 0
      ? [
          {
            text: next.missing(
              formatList(progress.missingFrom.map(nameOf), language),
              progress.missingFrom.length,
            ),
            href: paths.applications(roundId),
          },
        ]
      : []),
    ...progress.stale.map((areaId) => ({
      text: next.stale(nameOfArea(areaId)),
      href: paths.recommendation(roundId),
    })),
    ...progress.tied.map((areaId) => ({
      text: next.tied(nameOfArea(areaId)),
      href: paths.area(roundId, areaId),
    })),
    ...(progress.applications > 0 && undecided > 0
      ? [{ text: next.undecided(undecided), href: paths.recommendation(roundId) }]
      : []),
  ]
  const steps = closed ? [] : waiting
  return (
    <section className="rounds-next">
      <h3>{next.title}</h3>
      {steps.length === 0 && <p>{closed ? next.closed : next.nothing}</p>}
      <ul>
        {steps.slice(0, 5).map(({ text, href }) => (
          <li key={text}>
            <span>{text}</span>
            <a href={href} aria-label={`${see}: ${text}`}>
              {see}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
