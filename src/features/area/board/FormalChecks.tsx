import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { checkOutcomeText } from '~/exchange/document/checkText.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'

interface Props {
  readonly candidate: Pick<SheetCandidate, 'checks'>
  readonly messages: Messages
  readonly language: Language
}

/** Each formal condition: what people have ruled of it, else what the computer finds. */
export function FormalChecks({ candidate: { checks }, messages, language }: Props) {
  return (
    <dl className="area-checks">
      {checks.map((check) => (
        <div key={check.check} data-outcome={check.outcome}>
          <dt>{messages.area.checks[check.check]}</dt>
          <dd>
            {checkOutcomeText(check, messages, language)}
            {!check.isRuled && check.outcome !== 'not-stated' && check.outcome !== 'disputed' && (
              <> {messages.applications.formal.isComputed}</>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
