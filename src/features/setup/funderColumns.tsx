import type { Messages } from '~/i18n/da.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { focusPathSoon } from './focusPath.ts'
import { NumberInput } from './NumberInput.tsx'
import { RowActions } from './RowActions.tsx'
import { withMoved, withoutRow, withRow } from './rows.ts'
import type { FunderDraft } from './SetupDraft.ts'
import { TextInput } from './TextInput.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

/** A funder a row, a year a column. */
export function funderColumns(
  editor: SetupEditor,
  messages: Messages,
): readonly TableColumn<FunderDraft>[] {
  const { draft, edit } = editor
  const { funders, years } = draft
  const words = messages.setup.funders
  const placeOf = ({ key }: FunderDraft) => funders.findIndex((row) => row.key === key)
  const nameOf = ({ name }: FunderDraft) => name.trim() || messages.setup.unnamed
  const change = (key: string, to: Partial<FunderDraft>) =>
    edit((now) => ({ funders: withRow(now.funders, key, to) }))
  return [
    {
      id: 'name',
      header: words.name,
      cell: (row) => (
        <TextInput
          editor={editor}
          path={`funders.${placeOf(row)}.name`}
          label={words.nameOf(placeOf(row) + 1)}
          value={row.name}
          onChange={(name) => change(row.key, { name })}
          maxLength={200}
          isLabelHidden
          isRequired
        />
      ),
    },
    {
      id: 'id',
      header: words.id,
      width: '96px',
      cell: (row) => (
        <TextInput
          editor={editor}
          path={`funders.${placeOf(row)}.id`}
          label={words.idOf(nameOf(row))}
          value={row.id}
          onChange={(id) => change(row.key, { id })}
          maxLength={60}
          isLabelHidden
          isRequired
        />
      ),
    },
    ...years.map((year) => yearColumn(year, editor, messages, { placeOf, nameOf, change })),
    {
      id: 'actions',
      header: <span className="visually-hidden">{messages.setup.actions}</span>,
      width: '132px',
      align: 'end',
      cell: (row) => (
        <RowActions
          list="funders"
          index={placeOf(row)}
          count={funders.length}
          name={nameOf(row)}
          onMove={(to) => edit({ funders: withMoved(funders, placeOf(row), to) })}
          onRemove={() => edit((now) => ({ funders: withoutRow(now.funders, row.key) }))}
        />
      ),
    },
  ]
}

interface RowWays {
  readonly placeOf: (row: FunderDraft) => number
  readonly nameOf: (row: FunderDraft) => string
  readonly change: (key: string, to: Partial<FunderDraft>) => void
}

function yearColumn(
  year: number,
  editor: SetupEditor,
  messages: Messages,
  { placeOf, nameOf, change }: RowWays,
): TableColumn<FunderDraft> {
  const words = messages.setup.funders
  const remove = () => {
    editor.edit(({ years, funders }) => ({
      years: years.filter((other) => other !== year),
      funders: funders.map((row) => ({
        ...row,
        amounts: Object.fromEntries(
          Object.entries(row.amounts).filter(([known]) => known !== String(year)),
        ),
      })),
    }))
    focusPathSoon('funders.addYear')
  }
  return {
    id: String(year),
    header: (
      <span className="setup-year">
        {year}
        <Button look="plain" icon="close" onPress={remove}>
          <span className="visually-hidden">{words.removeYear(year)}</span>
        </Button>
      </span>
    ),
    align: 'end',
    width: '136px',
    cell: (row) => (
      <NumberInput
        editor={editor}
        path={`funders.${placeOf(row)}.amounts.${year}`}
        label={words.frameOf(nameOf(row), year)}
        kind="kroner"
        value={row.amounts[year] ?? null}
        onChange={(amount) =>
          change(row.key, { amounts: { ...row.amounts, [String(year)]: amount } })
        }
        placeholder={row.amounts[year] === undefined ? words.noFrame : words.undecided}
        isLabelHidden
      />
    ),
  }
}
