import { memo } from 'react'
import { type Area, areaKinds } from '~/domain/model/Setup.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Select } from '~/ui/form/Select.tsx'
import { RowActions } from './RowActions.tsx'
import { withMoved, withoutRow, withRow } from './rows.ts'
import { TextInput } from './TextInput.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

/** Cells are told apart by plain values, so that a letter in one row draws no other anew. */
interface CellProps {
  readonly edit: SetupEditor['edit']
  readonly rowKey: string
  /** From 0. */
  readonly place: number
}

interface NameProps extends CellProps {
  readonly language: 'da' | 'en'
  readonly text: string
  readonly fault: string | undefined
}

export const AreaNameCell = memo(function AreaNameCell(props: NameProps) {
  const { edit, rowKey, place, language, text, fault } = props
  const { setup } = useMessages().messages
  const label = setup.areas.nameOf(place + 1)
  return (
    <TextInput
      editor={{ faultAt: () => fault }}
      path={`areas.${place}.name${language === 'da' ? '' : '.en'}`}
      label={language === 'da' ? label : setup.inEnglishOf(label)}
      value={text}
      onChange={(value) =>
        edit(({ areas }) => ({
          areas: withRow(areas, rowKey, ({ name }) => ({ name: { ...name, [language]: value } })),
        }))
      }
      maxLength={200}
      isLabelHidden
      isRequired={language === 'da'}
    />
  )
})

interface KindProps extends CellProps {
  readonly kind: Area['kind']
}

export const AreaKindCell = memo(function AreaKindCell({ edit, rowKey, place, kind }: KindProps) {
  const { messages } = useMessages()
  return (
    <Select
      label={messages.setup.areas.kindOf(place + 1)}
      value={kind}
      placeholder=""
      options={areaKinds.map((key) => ({ key, text: messages.area.kinds[key] }))}
      onChange={(chosen) =>
        edit(({ areas }) => ({ areas: withRow(areas, rowKey, { kind: chosen }) }))
      }
      isLabelHidden
    />
  )
})

interface ActionProps extends CellProps {
  readonly count: number
  readonly name: string
  readonly canRemove: boolean
}

export const AreaActionsCell = memo(function AreaActionsCell(props: ActionProps) {
  const { edit, rowKey, place, count, name, canRemove } = props
  return (
    <RowActions
      list="areas"
      index={place}
      count={count}
      name={name}
      canRemove={canRemove}
      onMove={(to) => edit(({ areas }) => ({ areas: withMoved(areas, place, to) }))}
      onRemove={() => edit(({ areas }) => ({ areas: withoutRow(areas, rowKey) }))}
    />
  )
})
