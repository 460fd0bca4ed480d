import { memo } from 'react'
import { formatWeight } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import { criteriaColumns } from './criteriaColumns.tsx'
import { CriterionDetail } from './CriterionDetail.tsx'
import { focusPathSoon } from './focusPath.ts'
import { numberIn } from './numberEntry.ts'
import { Place } from './Place.tsx'
import { scaledWeights } from './scaledWeights.ts'
import { isSameFor } from './isSameFor.ts'
import { Section } from './Section.tsx'
import { type CriterionDraft, newKey, noText } from './SetupDraft.ts'
import { say } from './spoken.ts'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: SetupEditor
  readonly opened: ReadonlySet<string>
  readonly onToggle: (key: string) => void
}

/** What is asked, how much it weighs, and what each point means. */
export const CriteriaSection = memo(
  function CriteriaSection({ editor, opened, onToggle }: Props) {
    const { messages, language } = useMessages()
    const words = messages.setup.criteria
    const { draft, edit, isLocked } = editor
    const columns = criteriaColumns({ editor, messages, language, opened, onToggle })
    const below = (row: CriterionDraft) =>
      opened.has(row.key) ? <CriterionDetail editor={editor} criterion={row} /> : undefined
    const add = () => {
      const key = newKey(draft.criteria)
      const row = {
        key,
        id: null,
        name: noText,
        question: noText,
        weight: draft.criteria.length === 0 ? 1000 : 0,
        threshold: null,
        anchors: {},
        mayBeInapplicable: false,
      }
      edit({ criteria: [...draft.criteria, row] })
      focusPathSoon(`criteria.${draft.criteria.length}.name`)
    }
    return (
      <Section name="criteria" isLocked={isLocked}>
        {draft.criteria.length === 0 ? (
          <p className="secondary">{words.empty}</p>
        ) : (
          <div className="setup-grid">
            <DataTable
              caption={words.tableName}
              columns={columns}
              rows={draft.criteria}
              rowKey={({ key }) => key}
              below={below}
              foot={<WeightSum editor={editor} columns={columns.length} />}
            />
          </div>
        )}
        <p className="note">{words.note}</p>
        {!isLocked && (
          <Place path="criteria.add">
            <Button icon="plus" onPress={add}>
              {words.add}
            </Button>
          </Place>
        )}
      </Section>
    )
  },
  isSameFor('criteria', ['criteria', 'scale']),
)

/** The weights added up, and a way to make them whole. */
function WeightSum({
  editor,
  columns,
}: {
  readonly editor: SetupEditor
  readonly columns: number
}) {
  const { messages, language } = useMessages()
  const words = messages.setup.criteria
  const { draft, edit, isLocked } = editor
  const weights = draft.criteria.map(({ weight }) => Math.max(0, numberIn(weight) ?? 0))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const isWhole = sum === 1000
  const scale = () => {
    const scaled = scaledWeights(weights)
    edit({
      criteria: draft.criteria.map((row, index) => ({ ...row, weight: scaled[index] ?? 0 })),
    })
    say(words.scaled)
    focusPathSoon('criteria.0.weight')
  }
  return (
    <tr>
      <th scope="row">{words.sum}</th>
      <td colSpan={2} data-align="end">
        <span className="setup-sum" data-fault={!isWhole || undefined}>
          {!isWhole && <Icon name="error" size={16} />}
          <output>{words.sumOf(formatWeight(sum, language))}</output>
        </span>
      </td>
      <td colSpan={columns - 3} data-path="criteria">
        {' '}
        {!isWhole && !isLocked && <Button onPress={scale}>{words.scaleUp}</Button>}
      </td>
    </tr>
  )
}
