import type { HearingCase } from '~/domain/dossier/hearingCasesOf.ts'
import { hearingWords } from '~/i18n/hearingWords.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'

/** What an answer comes to, and the way to the second look where it is one. */
export function HearingEffect({ one }: { readonly one: HearingCase }) {
  const { roundId } = useRound()
  const { effect: words, begin } = useWords(hearingWords)
  return one.entries.map(({ eventId, value }) =>
    value.standing === 'answered' ? (
      <div key={eventId} className="hearing-said">
        <p className={value.effect === null ? 'hearing-flag' : undefined}>
          {words[value.effect ?? 'undecided']}
        </p>
        {value.grounds !== null && (
          <p>
            <bdi>{value.grounds}</bdi>
          </p>
        )}
        {value.effect === 're-assessment' && <a href={paths.recommendation(roundId)}>{begin}</a>}
      </div>
    ) : null,
  )
}
