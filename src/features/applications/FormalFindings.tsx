import { formalFindings } from '~/domain/eligibility/formalFindings.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import type { CaseProps } from './CaseProps.ts'
import { Icon } from '~/ui/mark/Icon.tsx'

const marks = { met: 'check', plan: 'document', 'not-met': 'error', 'not-stated': null } as const

/** Every formal condition with what the computer finds of it; a person has not ruled on any. */
export function FormalFindings({ application, setup }: CaseProps) {
  const { messages, language } = useMessages()
  const { formal } = messages.applications
  const findings = formalFindings(application, setup.deadline)
  return (
    <section>
      <h2>{formal.title}</h2>
      <ul className="applications-findings">
        {findings.map(({ check, outcome }) => {
          const mark = marks[outcome]
          return (
            <li key={check} data-outcome={outcome}>
              <span className="applications-mark">{mark && <Icon name={mark} size={16} />}</span>
              <span>{formal.names[check]}</span>
              <span className="applications-outcome">
                {check === 'deadline' && setup.deadline === null
                  ? formal.noDeadline
                  : check === 'deadline' && outcome === 'not-met'
                    ? formal.notMet.deadline
                    : formal.outcome[outcome]}
                {outcome === 'not-met' && <span className="note"> {formal.isProvisional}</span>}
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
