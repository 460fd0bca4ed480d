import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { shortDigest } from './shortDigest.ts'

/** The versions that have gone to the minister, the newest first, and whether it still stands. */
export function SentVersions() {
  const { state } = useRound()
  const words = useWords(sendingWords)
  const { sent } = state.acts
  if (sent.length === 0) return null
  const now = recommendationDigest(recommendationOf(state))
  const newest = sent.toReversed()
  return (
    <section className="sending-versions">
      <h3>{words.versions}</h3>
      <ul>
        {newest.map(({ eventId, value }, index) => (
          <li key={eventId}>
            <strong>
              {words.sentLine(value.version, value.dateText, shortDigest(value.digest))}
            </strong>
            {value.change && (
              <>
                {' '}
                <bdi>{value.change}</bdi>
              </>
            )}
            {value.setReason && (
              <p className="read">
                {words.setReason} <bdi>{value.setReason}</bdi>
              </p>
            )}
            {index === 0 && (
              <p className="note">{value.digest === now ? words.current : words.moved}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
