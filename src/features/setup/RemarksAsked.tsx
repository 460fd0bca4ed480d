import { useMessages } from '~/session/useMessages.ts'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { NumberInput } from './NumberInput.tsx'
import { Place } from './Place.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

/** The points that a remark is asked for at hand-in. No number rests on it, so it is never locked. */
export function RemarksAsked({ editor }: { readonly editor: SetupEditor }) {
  const { messages } = useMessages()
  const { rules, none } = messages.setup
  const { remarksAsked } = editor.draft
  const edit = (change: Partial<typeof remarksAsked>) =>
    editor.edit({ remarksAsked: { ...remarksAsked, ...change } })
  return (
    <fieldset className="setup-group" data-span="wide">
      <legend className="label">{rules.remarksAsked}</legend>
      <p className="hint">{rules.remarksAskedHint}</p>
      <Place path="remarksAsked.atEnds">
        <Checkbox isSelected={remarksAsked.atEnds} onChange={(atEnds) => edit({ atEnds })}>
          {rules.atEnds}
        </Checkbox>
      </Place>
      <NumberInput
        editor={editor}
        path="remarksAsked.below"
        label={editor.draft.scale.best === 'high' ? rules.below : rules.above}
        kind="points"
        value={remarksAsked.below}
        onChange={(below) => edit({ below })}
        placeholder={none}
      />
    </fieldset>
  )
}
