import { useMessages } from '~/session/useMessages.ts'
import { Select } from '~/ui/form/Select.tsx'
import { focusPathSoon } from './focusPath.ts'
import { Place } from './Place.tsx'
import { RowActions } from './RowActions.tsx'
import { withMoved } from './rows.ts'
import type { SetupEditor } from './useSetupEditor.ts'

/** Which criteria settle equal points, first to last. */
export function CascadeList({ editor }: { readonly editor: SetupEditor }) {
  const { messages } = useMessages()
  const { rules, unnamed } = messages.setup
  const { draft, edit, isLocked } = editor
  const { cascade, criteria } = draft
  const nameOf = (key: string) => criteria.find((row) => row.key === key)?.name.da.trim() || unnamed
  const left = criteria.filter(({ key }) => !cascade.includes(key))
  return (
    <fieldset className="setup-group" data-span="wide">
      <legend className="label">{rules.cascade}</legend>
      <p className="hint">{cascade.length === 0 ? rules.cascadeEmpty : rules.cascadeHint}</p>
      <ol className="setup-cascade">
        {cascade.map((key, index) => (
          <li key={key}>
            <span className="secondary">{index + 1}</span>
            <span>{nameOf(key)}</span>
            {!isLocked && (
              <RowActions
                list="cascade"
                index={index}
                count={cascade.length}
                name={nameOf(key)}
                onMove={(to) => edit({ cascade: withMoved(cascade, index, to) })}
                onRemove={() => edit({ cascade: cascade.filter((other) => other !== key) })}
              />
            )}
          </li>
        ))}
      </ol>
      {!isLocked && left.length > 0 && (
        <Place path="cascade.add">
          <Select
            // A fresh one after each choice: what was chosen stands in the list above.
            key={cascade.join()}
            label={rules.cascadeAdd}
            value={null}
            placeholder={rules.cascadePlaceholder}
            options={left.map(({ key }) => ({ key, text: nameOf(key) }))}
            onChange={(key) => {
              edit({ cascade: [...cascade, key] })
              focusPathSoon(left.length > 1 ? 'cascade.add' : `cascade.${cascade.length}.up`)
            }}
            isLabelHidden
          />
        </Place>
      )}
    </fieldset>
  )
}
