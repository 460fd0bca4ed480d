import type { Application } from '~/domain/model/Application.ts'
import { localText } from '~/exchange/document/localText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { ApplicationDraft } from './applicationDraft.ts'
import type { FormPart } from './FormPart.ts'

type LineKey = {
  [Key in keyof ApplicationDraft]: ApplicationDraft[Key] extends string ? Key : never
}[keyof ApplicationDraft]

interface Props extends FormPart {
  readonly original: Application | null
}

/** Who applies, for what, from where and when. */
export function FactFields({ draft, setup, change, leave, faultOf, warningOf, original }: Props) {
  const { messages, language } = useMessages()
  const { field, form: words } = messages.applications
  const line = (key: LineKey, hint?: string) => ({
    label: field[key],
    value: draft[key],
    onChange: (value: string) => change({ [key]: value }),
    onBlur: () => leave(key),
    hint: warningOf(key) ?? hint,
    fault: faultOf(key),
  })
  const isOpenArea = setup.areas.find(({ id }) => id === draft.areaId)?.kind === 'open'
  return (
    <div className="applications-fields">
      <TextField
        {...line('caseNumber')}
        {...(original ? { label: words.caseNumberFixed } : {})}
        isReadOnly={original !== null}
        isRequired
      />
      <Select
        label={field.area}
        value={draft.areaId}
        options={setup.areas.map(({ id, name }) => ({ key: id, text: localText(name, language) }))}
        onChange={(areaId) => change({ areaId })}
        placeholder={words.chooseArea}
        fault={faultOf('areaId')}
      />
      <div className="applications-wide">
        <TextField {...line('applicant')} isRequired />
      </div>
      <div className="applications-wide">
        <TextField {...line('title')} isRequired />
      </div>
      <TextField {...line('cvr', words.cvrHint)} inputMode="numeric" />
      <TextField {...line('submittedAt', words.momentHint)} />
      <TextField {...line('headquarters', words.headquartersHint)} />
      <TextField {...line('branches', words.branchesHint)} />
      <div className="applications-wide">
        <TextField {...line('board', words.namesHint)} rows={2} />
      </div>
      <div className="applications-wide">
        <TextField {...line('partners', words.namesHint)} rows={2} />
      </div>
      {(isOpenArea || draft.proposedField !== '') && (
        <div className="applications-wide">
          <TextField {...line('proposedField', words.proposedFieldHint)} />
        </div>
      )}
    </div>
  )
}
