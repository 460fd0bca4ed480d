import { scalePoints } from '~/domain/model/scalePoints.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { draftScale } from './draftScale.ts'
import { LocalRow } from './LocalRow.tsx'
import { withRow } from './rows.ts'
import { type CriterionDraft, type LocalEntry, noText } from './SetupDraft.ts'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: SetupEditor
  readonly criterion: CriterionDraft
}

/** A criterion's texts in both languages: its name, what is asked, and what each point means. */
export function CriterionDetail({ editor, criterion }: Props) {
  const { messages, language } = useMessages()
  const { setup } = messages
  const { key, anchors } = criterion
  const index = editor.draft.criteria.findIndex((row) => row.key === key)
  const path = `criteria.${index}`
  const change = (to: Partial<CriterionDraft>) =>
    editor.edit((now) => ({ criteria: withRow(now.criteria, key, to) }))
  const { onScale, offScale } = anchorPoints(editor, anchors)
  const pointText = (point: string) => formatPoint(Number(point), language)
  const setAnchor = (point: string, entry: LocalEntry) =>
    change({ anchors: withAnchor(anchors, point, entry) })
  return (
    <div className="setup-detail" data-path={`${path}.anchors`}>
      <span />
      <span className="note">{setup.inDanish}</span>
      <span className="note">
        {setup.inEnglish} ({setup.optional})
      </span>
      <LocalRow
        {...{ editor, label: setup.criteria.nameLabel, path: `${path}.name` }}
        value={criterion.name}
        onChange={(name) => change({ name })}
        isDanishFixed
      />
      <LocalRow
        {...{ editor, label: setup.criteria.question, path: `${path}.question` }}
        value={criterion.question}
        onChange={(question) => change({ question })}
        rows={2}
      />
      {onScale.map((point) => (
        <LocalRow
          key={point}
          {...{ editor, label: setup.criteria.anchor(pointText(point)) }}
          path={`${path}.anchors.${point}`}
          value={anchors[point] ?? noText}
          onChange={(entry) => setAnchor(point, entry)}
          rows={2}
        />
      ))}
      {offScale.map((point) => (
        <LocalRow
          key={point}
          {...{ editor, label: setup.criteria.anchorOffScale(pointText(point)) }}
          path={`${path}.anchors.${point}`}
          value={anchors[point] ?? noText}
          onChange={(entry) => setAnchor(point, entry)}
          rows={2}
          action={
            <Button look="plain" onPress={() => setAnchor(point, noText)}>
              {setup.criteria.removeAnchor(pointText(point))}
            </Button>
          }
        />
      ))}
    </div>
  )
}

/** Every point of the scale, and points off it that still have a text. */
function anchorPoints({ draft }: SetupEditor, anchors: CriterionDraft['anchors']) {
  const scale = draftScale(draft)
  const written = Object.keys(anchors).toSorted((a, b) => Number(a) - Number(b))
  const onScale = scale ? scalePoints(scale).map(String) : written
  return { onScale, offScale: written.filter((point) => !onScale.includes(point)) }
}

function withAnchor(
  anchors: CriterionDraft['anchors'],
  point: string,
  entry: LocalEntry,
): CriterionDraft['anchors'] {
  const others = Object.entries(anchors).filter(([known]) => known !== point)
  const isEmpty = entry.da === '' && entry.en === ''
  return Object.fromEntries(isEmpty ? others : [...others, [point, entry]])
}
