import { type DeadlineMove, deadlineMovesOf } from '~/domain/dossier/deadlineMovesOf.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'

/** The deadline that holds, and every time it was moved for all, the newest first. */
export function DeadlineLine({ setup: { deadline } }: { readonly setup: Setup }) {
  const { state } = useRound()
  const { language } = useMessages()
  const { deadline: words } = useWords(formalWords)
  const textOf = ({ from, to, reason }: DeadlineMove): string => {
    const [before, after] = [from, to].map((moment) => moment && formatMoment(moment, language))
    if (before && after) return words.moved(before, after, reason)
    return after ? words.set(after, reason) : words.dropped(before ?? '', reason)
  }
  return (
    <div className="formal-deadline">
      <p>{deadline === null ? words.none : words.is(formatMoment(deadline, language))}</p>
      {deadlineMovesOf(state.setupVersions)
        .toReversed()
        .map((move) => (
          <p key={move.eventId}>
            <bdi>{textOf(move)}</bdi>{' '}
            <span className="note">{words.by(move.actor, formatMoment(move.at, language))}</span>
          </p>
        ))}
    </div>
  )
}
