import type { HearingCase } from '~/domain/dossier/hearingCasesOf.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import { dayInCopenhagen, formatDay, formatMoment } from '~/i18n/formats.ts'
import { hearingWords } from '~/i18n/hearingWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useNow } from '~/session/useNow.ts'
import { useWords } from '~/session/useWords.ts'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import type { DiscShape } from '~/ui/mark/Disc.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'

const shapes: Readonly<Record<Hearing['standing'], DiscShape>> = {
  'not-needed': 'struck',
  sent: 'dashed',
  answered: 'half',
  passed: 'full',
}

/** Where a hearing stands: the word with its shape, and under it the days and what was said. */
export function HearingStanding({ one }: { readonly one: HearingCase }) {
  const { language } = useMessages()
  const words = useWords(hearingWords)
  const { entries, isWithdrawn, isRecommended } = one
  if (entries.length === 0) {
    if (isWithdrawn) return <span className="secondary">{words.standing.withdrawn}</span>
    if (isRecommended) return <span className="secondary">{words.standing.recommended}</span>
    return <DiscWord shape="dashed">{words.standing.unspoken}</DiscWord>
  }
  return (
    <>
      {entries.length > 1 && (
        <p className="hearing-flag">
          <Icon name="error" size={16} /> {words.standing.disputed}
        </p>
      )}
      {entries.map(({ eventId, value, actor, at }) => (
        <div key={eventId} className="hearing-said">
          <Said hearing={value} />
          <p className="note">
            <bdi>{words.by(actor, formatMoment(at, language))}</bdi>
          </p>
        </div>
      ))}
    </>
  )
}

function Said({ hearing }: { readonly hearing: Hearing }) {
  const { language } = useMessages()
  const words = useWords(hearingWords)
  const now = useNow(60_000)
  const day = (date: string) => formatDay(`${date}T12:00:00Z`, language)
  const { standing } = hearing
  const isSettled = standing === 'answered' && hearing.effect !== null
  const word = (
    <DiscWord shape={isSettled ? 'full' : shapes[standing]}>{words.standing[standing]}</DiscWord>
  )
  if (standing === 'not-needed') {
    return (
      <>
        {word}
        <p>
          <bdi>{hearing.reason}</bdi>
        </p>
      </>
    )
  }
  const isOverdue =
    standing === 'sent' && dayInCopenhagen(now) > Date.parse(hearing.due) / 86_400_000
  return (
    <>
      {word}
      <p className="secondary">
        {words.sentLine(day(hearing.sentOn), day(hearing.due))}
        {standing === 'answered' && `, ${words.answeredLine(day(hearing.answeredOn))}`}
      </p>
      {isOverdue && (
        <p className="hearing-flag">
          <Icon name="error" size={16} /> {words.overdue}
        </p>
      )}
      <p>
        <bdi>{standing === 'answered' ? hearing.answer : hearing.what}</bdi>
      </p>
    </>
  )
}
