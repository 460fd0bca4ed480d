import type { ReactNode } from 'react'
import { lastSent } from '~/domain/log/lastSent.ts'
import { documentListWords } from '~/i18n/documentListWords.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { DocumentLine } from './DocumentLine.tsx'
import './documents.css'

interface Props {
  /** Lines of other documents, after the recommendation's own. */
  readonly children?: ReactNode
}

/** What the round is written out as: the recommendation as it stands and each version as it was sent. */
export function DocumentsSection({ children }: Props) {
  const { roundId, state } = useRound()
  const words = useWords(documentListWords)
  const next = (lastSent(state.acts)?.value.version ?? 0) + 1
  return (
    <section className="documents">
      <div className="documents-head">
        <h2>{words.title}</h2>
        <p className="secondary">{words.beside}</p>
      </div>
      <ul>
        <DocumentLine
          title={words.recommendation}
          edition={words.draft(next)}
          note={words.draftNote}
          href={paths.recommendationDocument(roundId)}
        />
        {state.acts.sent.toReversed().map(({ eventId, value: { version, dateText } }) => (
          <DocumentLine
            key={eventId}
            title={words.recommendation}
            edition={words.sent(version, dateText)}
            note={words.sentNote}
            href={paths.recommendationDocument(roundId, { version })}
          />
        ))}
        {children}
      </ul>
    </section>
  )
}
