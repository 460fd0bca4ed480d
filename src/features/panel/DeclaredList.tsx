import { peopleWords } from '~/i18n/peopleWords.ts'
import type { Declared } from '~/domain/log/RoundState.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** What somebody has declared, each ground with what it means. */
export function DeclaredList({ declared }: { readonly declared: readonly Declared[] }) {
  const { language } = useMessages()
  const words = useWords(peopleWords).habilitet
  if (declared.length === 0) return <p className="secondary">{words.nothingDeclared}</p>
  return (
    <ul className="habilitet-list">
      {declared.map(({ eventId, value, at, actor }) => (
        <li key={eventId}>
          <strong>{value.ground ? words.grounds[value.ground].name : words.nothing}</strong>
          {value.ground && <p className="note">{words.grounds[value.ground].sentence}</p>}
          {value.text !== '' && (
            <blockquote className="habilitet-quote">
              <bdi>{value.text}</bdi>
            </blockquote>
          )}
          <p className="note">
            {value.isEntered ? words.enteredBy(actor) : words.byOwnHand},{' '}
            {formatMoment(at, language)}
          </p>
        </li>
      ))}
    </ul>
  )
}
