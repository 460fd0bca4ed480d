import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { draftScale } from './draftScale.ts'
import { NumberInput } from './NumberInput.tsx'
import { RowActions } from './RowActions.tsx'
import { withMoved, withoutRow, withRow } from './rows.ts'
import type { CriterionDraft } from './SetupDraft.ts'
import { TextInput } from './TextInput.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

interface Parts {
  readonly editor: SetupEditor
  readonly messages: Messages
  readonly language: Language
  readonly opened: ReadonlySet<string>
  readonly onToggle: (key: string) => void
}

/** What every column needs to know of its row, and how it changes it. */
interface Ways extends Parts {
  readonly placeOf: (row: CriterionDraft) => number
  readonly nameOf: (row: CriterionDraft) => string
  readonly change: (key: string, to: Partial<CriterionDraft>) => void
}

export function criteriaColumns(parts: Parts): readonly TableColumn<CriterionDraft>[] {
  const { editor, messages } = parts
  const { draft, edit, isLocked } = editor
  const ways: Ways = {
    ...parts,
    placeOf: ({ key }) => draft.criteria.findIndex((row) => row.key === key),
    nameOf: ({ name }) => name.da.trim() || messages.setup.unnamed,
    change: (key, to) => edit((now) => ({ criteria: withRow(now.criteria, key, to) })),
  }
  return [
    {
      id: 'number',
      header: messages.setup.number,
      width: '40px',
      cell: (row) => <span className="secondary">{ways.placeOf(row) + 1}</span>,
    },
    nameColumn(ways),
    ...numberColumns(ways),
    inapplicableColumn(ways),
    detailColumn(ways),
    ...(isLocked ? [] : [actionsColumn(ways)]),
  ]
}

function nameColumn({ editor, messages, placeOf, change }: Ways): TableColumn<CriterionDraft> {
  const words = messages.setup.criteria
  return {
    id: 'name',
    header: words.name,
    cell: (row) => (
      <TextInput
        editor={editor}
        path={`criteria.${placeOf(row)}.name`}
        label={words.nameOf(placeOf(row) + 1)}
        value={row.name.da}
        onChange={(da) => change(row.key, { name: { ...row.name, da } })}
        maxLength={200}
        isLabelHidden
        isRequired
        isLocked={editor.isLocked}
      />
    ),
  }
}

function numberColumns(ways: Ways): readonly TableColumn<CriterionDraft>[] {
  const { editor, messages, placeOf, nameOf, change } = ways
  const { criteria: words, none } = messages.setup
  return [
    {
      id: 'weight',
      header: words.weight,
      align: 'end',
      width: '88px',
      cell: (row) => (
        <NumberInput
          editor={editor}
          path={`criteria.${placeOf(row)}.weight`}
          label={words.weightOf(nameOf(row))}
          kind="percent"
          value={row.weight}
          onChange={(weight) => change(row.key, { weight })}
          isLabelHidden
          isRequired
          isLocked={editor.isLocked}
        />
      ),
    },
    {
      id: 'threshold',
      header: words.threshold,
      align: 'end',
      width: '96px',
      cell: (row) => (
        <NumberInput
          editor={editor}
          path={`criteria.${placeOf(row)}.threshold`}
          label={words.thresholdOf(nameOf(row))}
          kind="points"
          value={row.threshold}
          onChange={(threshold) => change(row.key, { threshold })}
          placeholder={none}
          emptyText={none}
          isLabelHidden
          isLocked={editor.isLocked}
        />
      ),
    },
  ]
}

function inapplicableColumn(ways: Ways): TableColumn<CriterionDraft> {
  const { editor, messages, nameOf, change } = ways
  const words = messages.setup.criteria
  return {
    id: 'inapplicable',
    header: words.inapplicable,
    width: '136px',
    cell: (row) =>
      editor.isLocked ? (
        <span className="secondary">
          {row.mayBeInapplicable ? words.inapplicableAllowed : words.inapplicableNot}
        </span>
      ) : (
        <Checkbox
          isSelected={row.mayBeInapplicable}
          onChange={(mayBeInapplicable) => change(row.key, { mayBeInapplicable })}
        >
          <span aria-hidden="true">{words.inapplicableAllowed}</span>
          <span className="visually-hidden">{words.inapplicableOf(nameOf(row))}</span>
        </Checkbox>
      ),
  }
}

function actionsColumn(ways: Ways): TableColumn<CriterionDraft> {
  const { editor, messages, placeOf, nameOf } = ways
  const { draft, edit } = editor
  return {
    id: 'actions',
    header: <span className="visually-hidden">{messages.setup.actions}</span>,
    width: '132px',
    align: 'end',
    cell: (row) => (
      <RowActions
        list="criteria"
        index={placeOf(row)}
        count={draft.criteria.length}
        name={nameOf(row)}
        onMove={(to) => edit({ criteria: withMoved(draft.criteria, placeOf(row), to) })}
        onRemove={() =>
          edit((now) => ({
            criteria: withoutRow(now.criteria, row.key),
            cascade: now.cascade.filter((key) => key !== row.key),
          }))
        }
      />
    ),
  }
}

/** Opens what belongs to a criterion; says how much there is, and whether something is wrong. */
function detailColumn(ways: Ways): TableColumn<CriterionDraft> {
  const { editor, messages, opened, onToggle, placeOf, nameOf } = ways
  const words = messages.setup.criteria
  const scale = draftScale(editor.draft)
  const count = scale ? scalePoints(scale).length : 0
  return {
    id: 'detail',
    header: words.detail,
    width: '168px',
    cell: (row) => {
      const isOpen = opened.has(row.key)
      const path = `criteria.${placeOf(row)}.`
      const faults = editor.faults.filter(
        (fault) =>
          fault.path.startsWith(`${path}question`) || fault.path.startsWith(`${path}anchors`),
      ).length
      const written = Object.values(row.anchors).filter(({ da }) => da.trim() !== '').length
      return (
        <button
          type="button"
          className="setup-toggle"
          aria-expanded={isOpen}
          onClick={() => onToggle(row.key)}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          <span aria-hidden="true">
            {faults > 0 ? (
              <strong className="setup-bad">{messages.setup.faultCount(faults)}</strong>
            ) : (
              words.anchorsOf(written, count)
            )}
          </span>
          <span className="visually-hidden">
            {isOpen ? words.closeDetail(nameOf(row)) : words.openDetail(nameOf(row))}
          </span>
        </button>
      )
    },
  }
}
