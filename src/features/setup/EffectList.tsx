import { localText } from '~/exchange/document/localText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { formatList } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import type { AreaEffect, MethodEffect } from './methodEffect.ts'

interface Props {
  readonly effect: MethodEffect
  readonly hasApplications: boolean
}

/** Ranks beyond these are counted, not listed. */
const shownRanks = 6

/** What a change of the method would move, area by area, as it is and as it would be. */
export function EffectList({ effect, hasApplications }: Props) {
  const { messages, language } = useMessages()
  const { version } = messages.setup
  const stale = effect.stale.map((name) => `«${localText(name, language)}»`)
  return (
    <section className="setup-effect">
      <h3>{version.effect}</h3>
      {effect.areas.length === 0 ? (
        <p>{hasApplications ? version.noEffect : version.noApplications}</p>
      ) : (
        <ul>
          {effect.areas.map((area) => (
            <li key={area.areaId}>
              <strong>{localText(area.name, language)}</strong>
              <AreaChanges area={area} />
            </li>
          ))}
        </ul>
      )}
      {stale.length > 0 && <p className="note">{version.stale(formatList(stale, language))}</p>}
    </section>
  )
}

function AreaChanges({ area: { verdict, suggested, ranks } }: { readonly area: AreaEffect }) {
  const { messages, language } = useMessages()
  const { version } = messages.setup
  const names = (applicants: readonly string[]) =>
    applicants.length === 0 ? version.nobody : formatList(applicants, language)
  const rank = (value: number | null) => (value === null ? version.unranked : String(value))
  const moved = ranks
    .slice(0, shownRanks)
    .map(({ applicant, before, after }) => version.rankOf(applicant, rank(before), rank(after)))
  const rest = ranks.length - moved.length
  return (
    <dl>
      {verdict && (
        <div>
          <dt>{version.verdict}</dt>
          <dd>
            {version.change(
              verdictText(verdict.before, messages),
              verdictText(verdict.after, messages),
            )}
          </dd>
        </div>
      )}
      {suggested && (
        <div>
          <dt>{version.suggestion}</dt>
          <dd>{version.change(names(suggested.before), names(suggested.after))}</dd>
        </div>
      )}
      {ranks.length > 0 && (
        <div>
          <dt>{version.ranks}</dt>
          <dd>
            {moved.join('; ')}
            {rest > 0 && ` ${version.more(rest)}`}
          </dd>
        </div>
      )}
    </dl>
  )
}
