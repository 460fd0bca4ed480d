import { lazy, type ReactNode, Suspense } from 'react'
import type { RoundId } from '~/domain/model/ids.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import type { RoundRow } from '~/storage/rows.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'

// It ranks every area, and that code is not for the first screen to wait for.
const RoundStatus = lazy(async () => ({
  default: (await import('./RoundStatus.tsx')).RoundStatus,
}))

interface Props {
  readonly round: RoundRow
  readonly onDelete: (roundId: RoundId) => void
  readonly copyLine: ReactNode
}

/** The round somebody worked on last, ready to go on with. */
export function NewestRound({ round, onDelete, copyLine }: Props) {
  const { messages, language } = useMessages()
  const words = messages.rounds
  return (
    <section className="rounds-newest">
      <h2>
        <bdi>{round.title}</bdi>
      </h2>
      <p className="secondary">
        {words.applicationsIn(round.applicationCount)} ·{' '}
        {words.lastChanged(formatMoment(round.changedAt, language))}
        {round.isExample && ` · ${words.exampleTag}`}
      </p>
      {!round.isBrief && (
        <Suspense>
          <RoundStatus roundId={round.roundId} />
        </Suspense>
      )}
      <div className="rounds-copy">{copyLine}</div>
      <div className="row rounds-go">
        <LinkButton
          href={round.isBrief ? paths.assess(round.roundId) : paths.areas(round.roundId)}
          look="filled"
        >
          {round.isBrief ? words.continueAssessing : words.continue}
        </LinkButton>
        <Button
          look="plain"
          aria-label={words.removeRound(round.title)}
          onPress={() => onDelete(round.roundId)}
        >
          {words.remove}
        </Button>
      </div>
    </section>
  )
}
