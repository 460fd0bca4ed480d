import { formalChecksOf } from '~/domain/dossier/formalChecksOf.ts'
import { checkOutcomeText } from '~/exchange/document/checkText.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import type { CaseProps } from './CaseProps.ts'
import { Icon } from '~/ui/mark/Icon.tsx'

const marks = {
  met: 'check',
  dispensation: 'check',
  plan: 'document',
  'not-met': 'error',
  disputed: 'error',
  'not-stated': null,
} as const

/** Every formal condition: what people have ruled of it, else what the computer finds. */
export function FormalFindings({ application, facts, setup }: CaseProps) {
  const { messages, language } = useMessages()
  const { formal } = messages.applications
  return (
    <section>
      <h2>{formal.title}</h2>
      <ul className="applications-findings">
        {formalChecksOf(facts, application, setup.deadline).map((standing) => {
          const { check, outcome } = standing
          const mark = marks[outcome]
          return (
            <li key={check} data-outcome={outcome}>
              <span className="applications-mark">{mark && <Icon name={mark} size={16} />}</span>
              <span>{formal.names[check]}</span>
              <span className="applications-outcome">
                {check === 'deadline' && setup.deadline === null && outcome === 'not-stated'
                  ? formal.noDeadline
                  : checkOutcomeText(standing, messages, language)}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="note">
        {setup.deadline !== null && formal.deadline(formatMoment(setup.deadline, language))}{' '}
        {formal.note}
      </p>
    </section>
  )
}
