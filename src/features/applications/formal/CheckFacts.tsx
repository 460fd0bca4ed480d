import type { RuledCheck } from '~/domain/dossier/formalChecksOf.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Instant } from '~/domain/model/units.ts'
import { checkRulingText } from '~/exchange/document/checkText.ts'
import { findingText } from '~/exchange/document/stateText.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

interface Props {
  readonly application: Application
  readonly check: RuledCheck
  readonly deadline: Instant | null
}

/** What the computer finds of a check, and who has ruled on it, when and why. */
export function CheckFacts({ application, check: { check, found, rulings }, deadline }: Props) {
  const { messages, language } = useMessages()
  const { rule } = useWords(formalWords)
  const { formal } = messages.applications
  const finding =
    found === 'not-met'
      ? findingText(check, deadline, application, language)
      : check === 'deadline' && deadline === null
        ? formal.noDeadline
        : formal.outcome[found]
  return (
    <div className="formal-facts">
      <p>{rule.computed(finding)}</p>
      {rulings.map(({ eventId, value, actor, at }) => (
        <p key={eventId}>
          <bdi>
            {rule.ruledBy(
              checkRulingText(value, messages, language),
              actor,
              formatMoment(at, language),
            )}
          </bdi>
        </p>
      ))}
    </div>
  )
}
