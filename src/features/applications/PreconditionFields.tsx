import { preconditions } from '~/domain/model/Application.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Select } from '~/ui/form/Select.tsx'
import type { FormPart } from './FormPart.ts'

const notStated = 'not-stated'

/** The preconditions of the call as the applicant states them. */
export function PreconditionFields({ draft, change }: Pick<FormPart, 'draft' | 'change'>) {
  const { messages } = useMessages()
  const { field, formal, form: words } = messages.applications
  const options = (['met', 'plan', 'not-met', notStated] as const).map((key) => ({
    key,
    text: formal.outcome[key],
  }))
  return (
    <fieldset className="applications-group">
      <legend>{words.preconditions}</legend>
      <div className="applications-fields">
        {preconditions.map((name) => (
          <Select
            key={name}
            label={field[name]}
            value={draft.preconditions[name] ?? notStated}
            options={options}
            onChange={(key) =>
              change({
                preconditions: { ...draft.preconditions, [name]: key === notStated ? null : key },
              })
            }
            placeholder={formal.outcome[notStated]}
          />
        ))}
      </div>
    </fieldset>
  )
}
