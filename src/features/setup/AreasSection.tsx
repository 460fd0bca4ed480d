import { applicationsIn } from '~/domain/dossier/contestOf.ts'
import { areaKinds } from '~/domain/model/Setup.ts'
import type { Messages } from '~/i18n/da.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { focusPathSoon } from './focusPath.ts'
import { NumberInput } from './NumberInput.tsx'
import { Place } from './Place.tsx'
import { RowActions } from './RowActions.tsx'
import { withMoved, withoutRow, withRow } from './rows.ts'
import { Section } from './Section.tsx'
import { type AreaDraft, newKey, noText } from './SetupDraft.ts'
import { TextInput } from './TextInput.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

/** The contests of the round, in the order they are shown and recommended in. */
export function AreasSection({ editor }: { readonly editor: SetupEditor }) {
  const { messages } = useMessages()
  const words = messages.setup.areas
  const { draft, edit } = editor
  const { areas } = draft
  const add = () => {
    const row = { key: newKey(areas), id: null, name: noText, kind: 'strength' } as const
    edit({ areas: [...areas, row] })
    focusPathSoon(`areas.${areas.length}.name`)
  }
  return (
    <Section name="areas">
      <div className="setup-grid" data-path="areas">
        {areas.length === 0 ? (
          <p className="secondary">{words.empty}</p>
        ) : (
          <DataTable
            caption={words.tableName}
            columns={areaColumns(editor, messages)}
            rows={areas}
            rowKey={({ key }) => key}
          />
        )}
      </div>
      <div className="row">
        <Place path="areas.add">
          <Button icon="plus" onPress={add}>
            {words.add}
          </Button>
        </Place>
        {editor.state.applications.size > 0 && <span className="note">{words.note}</span>}
      </div>
      {areas.some(({ kind }) => kind === 'open') && (
        <div className="setup-fields">
          <NumberInput
            editor={editor}
            path="openPlaces"
            label={words.openPlaces}
            hint={words.openPlacesHint}
            kind="whole"
            value={draft.openPlaces}
            onChange={(openPlaces) => edit({ openPlaces })}
            isRequired
            isLocked={editor.isLocked}
          />
        </div>
      )}
    </Section>
  )
}

function areaColumns(editor: SetupEditor, messages: Messages): readonly TableColumn<AreaDraft>[] {
  const { draft, edit, state } = editor
  const { areas } = draft
  const words = messages.setup.areas
  const placeOf = ({ key }: AreaDraft) => areas.findIndex((row) => row.key === key)
  const nameOf = ({ name }: AreaDraft) => name.da.trim() || messages.setup.unnamed
  const applications = ({ id }: AreaDraft) => (id === null ? 0 : applicationsIn(state, id).length)
  const change = (key: string, to: Partial<AreaDraft>) =>
    edit((now) => ({ areas: withRow(now.areas, key, to) }))
  const name = (row: AreaDraft, language: 'da' | 'en') => {
    const label = words.nameOf(placeOf(row) + 1)
    return (
      <TextInput
        editor={editor}
        path={`areas.${placeOf(row)}.name${language === 'da' ? '' : '.en'}`}
        label={language === 'da' ? label : messages.setup.inEnglishOf(label)}
        value={row.name[language]}
        onChange={(text) => change(row.key, { name: { ...row.name, [language]: text } })}
        maxLength={200}
        isLabelHidden
        isRequired={language === 'da'}
      />
    )
  }
  return [
    {
      id: 'number',
      header: messages.setup.number,
      width: '40px',
      cell: (row) => <span className="secondary">{placeOf(row) + 1}</span>,
    },
    { id: 'da', header: words.name, cell: (row) => name(row, 'da') },
    {
      id: 'en',
      header: `${messages.setup.inEnglish} (${messages.setup.optional})`,
      cell: (row) => name(row, 'en'),
    },
    {
      id: 'kind',
      header: words.kind,
      width: '240px',
      cell: (row) => (
        <Select
          label={words.kindOf(nameOf(row))}
          value={row.kind}
          placeholder=""
          options={areaKinds.map((key) => ({ key, text: messages.area.kinds[key] }))}
          onChange={(kind) => change(row.key, { kind })}
          isLabelHidden
        />
      ),
    },
    {
      id: 'applications',
      header: words.applications,
      align: 'end',
      width: '96px',
      cell: (row) => <span className="secondary">{applications(row)}</span>,
    },
    {
      id: 'actions',
      header: <span className="visually-hidden">{messages.setup.actions}</span>,
      width: '132px',
      align: 'end',
      cell: (row) => (
        <RowActions
          list="areas"
          index={placeOf(row)}
          count={areas.length}
          name={nameOf(row)}
          canRemove={applications(row) === 0}
          onMove={(to) => edit({ areas: withMoved(areas, placeOf(row), to) })}
          onRemove={() => edit((now) => ({ areas: withoutRow(now.areas, row.key) }))}
        />
      ),
    },
  ]
}
