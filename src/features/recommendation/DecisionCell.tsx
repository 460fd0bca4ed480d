import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, formatMoment, type Language } from '~/i18n/formats.ts'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly messages: Messages
  readonly language: Language
}

/** What people have decided in an area: the choice, whether it departs, whether it is stale. */
export function DecisionCell({ sheet, messages, language }: Props) {
  const { recommendation } = messages
  const [decision, ...rivals] = sheet.decisions
  if (!decision)
    return (
      <span className="recommendation-undecided visually-hidden">{recommendation.undecided}</span>
    )
  if (rivals.length > 0) {
    return (
      <span className="recommendation-flag">
        <Icon name="error" size={16} /> {recommendation.disputed}
      </span>
    )
  }
  const { choice, caseNumbers, category, reason } = decision.value
  const names = formatList(caseNumbers.map(applicantIn(sheet)), language)
  return (
    <div
      className="recommendation-decision"
      title={recommendation.by(decision.actor, formatMoment(decision.at, language))}
    >
      <strong>{choice === 'none' ? recommendation.nobody : names}</strong>
      {choice !== 'suggested' && category !== null && (
        <p className="note recommendation-why" title={reason ?? undefined}>
          <span aria-hidden="true">◆ </span>
          {recommendation.categories[category]}: {reason}
        </p>
      )}
      {sheet.isStale && (
        <p className="note recommendation-flag">
          <Icon name="error" size={16} /> {recommendation.stale}
        </p>
      )}
    </div>
  )
}
