import { memo } from 'react'
import { applicationsIn } from '~/domain/dossier/contestOf.ts'
import type { Messages } from '~/i18n/da.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { AreaActionsCell, AreaKindCell, AreaNameCell } from './AreaCells.tsx'
import { focusPathSoon } from './focusPath.ts'
import { NumberInput } from './NumberInput.tsx'
import { Place } from './Place.tsx'
import { isSameFor } from './isSameFor.ts'
import { Section } from './Section.tsx'
import { type AreaDraft, newKey, noText } from './SetupDraft.ts'
import type { SetupEditor } from './useSetupEditor.ts'

/** The contests of the round, in the order they are shown and recommended in. */
export const AreasSection = memo(
  function AreasSection({ editor }: { readonly editor: SetupEditor }) {
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
  },
  isSameFor('areas', ['areas', 'openPlaces']),
)

function areaColumns(editor: SetupEditor, messages: Messages): readonly TableColumn<AreaDraft>[] {
  const { draft, edit, state } = editor
  const { areas } = draft
  const words = messages.setup.areas
  const placeOf = ({ key }: AreaDraft) => areas.findIndex((row) => row.key === key)
  const cellOf = (row: AreaDraft) => ({ edit, rowKey: row.key, place: placeOf(row) })
  const applications = ({ id }: AreaDraft) => (id === null ? 0 : applicationsIn(state, id).length)
  return [
    {
      id: 'number',
      header: messages.setup.number,
      width: '40px',
      cell: (row) => <span className="secondary">{placeOf(row) + 1}</span>,
    },
    {
      id: 'da',
      header: words.name,
      cell: (row) => {
        const fault = editor.faultAt(`areas.${placeOf(row)}.name`)
        return <AreaNameCell {...cellOf(row)} language="da" text={row.name.da} fault={fault} />
      },
    },
    {
      id: 'en',
      header: `${messages.setup.inEnglish} (${messages.setup.optional})`,
      cell: (row) => (
        <AreaNameCell {...cellOf(row)} language="en" text={row.name.en} fault={undefined} />
      ),
    },
    {
      id: 'kind',
      header: words.kind,
      width: '240px',
      cell: (row) => <AreaKindCell {...cellOf(row)} kind={row.kind} />,
    },
    {
      id: 'applications',
      header: words.applications,
      align: 'end',
      width: '96px',
      cell: (row) => <span className="secondary setup-fixed">{applications(row)}</span>,
    },
    {
      id: 'actions',
      header: <span className="visually-hidden">{messages.setup.actions}</span>,
      width: '132px',
      align: 'end',
      cell: (row) => (
        <AreaActionsCell
          {...cellOf(row)}
          count={areas.length}
          name={row.name.da.trim() || messages.setup.unnamed}
          canRemove={applications(row) === 0}
        />
      ),
    },
  ]
}
