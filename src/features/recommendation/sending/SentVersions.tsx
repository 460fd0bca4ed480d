import { casesOut } from '~/domain/dossier/casesOut.ts'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import { formatList } from '~/i18n/formats.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import { shortDigest } from './shortDigest.ts'

/** Names who was recommended and has been taken out: no decision says so, and the minister must know. */
function OutSince({ areas }: Pick<SentRecommendation, 'areas'>) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(sendingWords)
  const out = casesOut(state)
  const names = areas
    .flatMap(({ caseNumbers }) => caseNumbers.filter((caseNumber) => out.has(caseNumber)))
    .map((caseNumber) => applicationOf(state, caseNumber)?.applicant ?? caseNumber)
  return (
    names.length > 0 && (
      <p className="sending-out">
        <Icon name="error" size={16} /> <bdi>{words.outSince(formatList(names, language))}</bdi>
      </p>
    )
  )
}

type OverHearings = NonNullable<SentRecommendation['overHearings']>

/** Whose hearing was open when a version went out, and why it went all the same [HE3]. */
function SentOver({ caseNumbers, reason }: OverHearings) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(sendingWords)
  const names = caseNumbers.map(
    (caseNumber) => applicationOf(state, caseNumber)?.applicant ?? caseNumber,
  )
  return (
    <p className="read">
      <bdi>{words.sentOver(formatList(names, language))}</bdi> <bdi>{reason}</bdi>
    </p>
  )
}

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
            {value.overHearings && <SentOver {...value.overHearings} />}
            {index === 0 && (
              <p className="note">{value.digest === now ? words.current : words.moved}</p>
            )}
            {index === 0 && <OutSince areas={value.areas} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
