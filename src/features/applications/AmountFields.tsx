import type { Application } from '~/domain/model/Application.ts'
import { useMessages } from '~/session/useMessages.ts'
import { TextField } from '~/ui/form/TextField.tsx'
import { amountFields } from './applicationDraft.ts'
import type { FormPart } from './FormPart.ts'

interface Props extends FormPart {
  readonly recorded: Application['amounts']
}

/** What is asked of each funder, a row each, a field a year. */
export function AmountFields({ draft, setup, change, leave, faultOf, recorded }: Props) {
  const { messages } = useMessages()
  const { form: words } = messages.applications
  const fields = amountFields(setup, recorded)
  if (fields.length === 0) return null
  return (
    <fieldset className="applications-group">
      <legend>{words.amounts}</legend>
      {setup.funders.map(({ id, name }) => (
        <fieldset key={id}>
          <legend className="secondary">{name}</legend>
          <div className="applications-amount-row">
            {fields
              .filter(({ funderId }) => funderId === id)
              .map(({ key, year }) => (
                <TextField
                  key={key}
                  label={String(year)}
                  value={draft.amounts[key] ?? ''}
                  onChange={(value) => change({ amounts: { ...draft.amounts, [key]: value } })}
                  onBlur={() => leave(`amount:${key}`)}
                  fault={faultOf(`amount:${key}`)}
                  align="end"
                  inputMode="decimal"
                />
              ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  )
}
