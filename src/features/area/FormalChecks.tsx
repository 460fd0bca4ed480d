import type { FormalFinding } from '~/domain/eligibility/formalFindings.ts'
import type { Messages } from '~/i18n/da.ts'

interface Props {
  readonly findings: readonly FormalFinding[]
  readonly messages: Messages
}

/** Each formal condition with what the computer finds of it. */
export function FormalChecks({ findings, messages }: Props) {
  const { checks } = messages.area
  const { formal } = messages.applications
  return (
    <dl className="area-checks">
      {findings.map(({ check, outcome }) => (
        <div key={check} data-outcome={outcome}>
          <dt>{checks[check]}</dt>
          <dd>
            {formal.outcome[outcome]}
            {outcome === 'not-met' && ` ${formal.isProvisional}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}
