import { decide } from '~/domain/log/decide.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash, formatMoment, formatPoint, formatWeight, type Language } from '~/i18n/formats.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Notice } from '~/ui/page/Notice.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import { changeCount } from './changeCount.ts'
import { draftOf, type SetupDraft } from './SetupDraft.ts'
import { readDraft } from './readDraft.ts'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: SetupEditor
  readonly setup: Setup
}

interface Line {
  readonly field: string
  readonly now: string
  readonly instead: string
}

/** What the page says now beside what it would say, field by field where they differ. */
export function ReplacePreview({ editor, setup }: Props) {
  const { messages, language } = useMessages()
  const { files } = messages.setup
  const refusals = useWords(refusalWords)
  const lines = linesOf(editor.draft, setup, messages, language)
  // With a reason given, so that only what no reason can mend is told.
  const trial = { kind: 'record-setup', setup, isExample: false, reason: files.preview } as const
  const decided = decide(editor.state, trial)
  const refusal = decided.ok ? undefined : decided.faults[0]
  const changes = changeCount(editor.draft, draftOf(setup))
  if (changes === 0) return <p>{files.same}</p>
  return (
    <>
      <h3>{files.preview}</h3>
      {lines.length > 0 && (
        <DataTable
          caption={files.previewName}
          rows={lines}
          rowKey={({ field }) => field}
          columns={[
            {
              id: 'field',
              header: files.field,
              width: '176px',
              isRowHeader: true,
              cell: ({ field }) => field,
            },
            { id: 'now', header: files.now, cell: ({ now }) => now },
            { id: 'instead', header: files.instead, cell: ({ instead }) => instead },
          ]}
        />
      )}
      <p className="note">{files.differences(changes)}</p>
      {refusal && (
        <Notice kind="warning" title={files.refused}>
          {refusals[refusal.code](refusal.subject)}
        </Notice>
      )}
      <p className="note">{files.intoDraft}</p>
    </>
  )
}

function linesOf(
  draft: SetupDraft,
  setup: Setup,
  messages: Messages,
  language: Language,
): readonly Line[] {
  const now = summaryOf(readDraft(draft).setup, messages, language)
  const after = summaryOf(setup, messages, language)
  return after
    .map(({ field, text }, index) => ({ field, now: now[index]?.text ?? dash, instead: text }))
    .filter((line) => line.now !== line.instead)
}

/** A setup in a few lines; empty while what is on the page has faults. */
function summaryOf(setup: Setup | null, { setup: words }: Messages, language: Language) {
  if (!setup) return []
  const { scale, funders } = setup
  const years = new Set(funders.flatMap(({ frames }) => frames.map(({ year }) => year)))
  const step = words.scale.steps[scale.step]
  const ends = [scale.min, scale.max].map((point) => formatPoint(point, language)).join('–')
  const names = new Map(setup.criteria.map(({ id, name }) => [id, localText(name, language)]))
  return [
    { field: words.round.title, text: setup.title },
    {
      field: words.round.deadline,
      text: setup.deadline === null ? words.none : formatMoment(setup.deadline, language),
    },
    {
      field: words.sections.scale,
      text: `${ends}, ${step}, ${words.scale.best.toLowerCase()} ${words.scale.bests[scale.best]}`,
    },
    {
      field: words.files.weights,
      text: setup.criteria
        .map(({ name, weight }) => `${localText(name, language)} ${formatWeight(weight, language)}`)
        .join(', '),
    },
    { field: words.files.thresholds, text: thresholdsOf(setup, words, language) },
    { field: words.rules.quorum, text: String(setup.quorum) },
    { field: words.rules.basis, text: words.rules.bases[setup.basis] },
    {
      field: words.rules.cascade,
      text: setup.cascade.map((id) => names.get(id) ?? id).join(', ') || words.none,
    },
    { field: words.rules.remarksAsked, text: remarksAskedOf(setup, words, language) },
    {
      field: words.sections.areas,
      text: setup.areas.map(({ name }) => localText(name, language)).join(', '),
    },
    {
      field: words.sections.funders,
      text: words.files.frames(funders.length, [...years].toSorted((a, b) => a - b).join(', ')),
    },
    {
      field: words.sections.letters,
      text:
        Object.values(setup.letters ?? {})
          .filter(Boolean)
          .join(' · ') || words.none,
    },
  ]
}

function remarksAskedOf(
  { remarksAsked, scale }: Setup,
  { rules, none }: Messages['setup'],
  language: Language,
): string {
  if (!remarksAsked) return none
  const { atEnds, below } = remarksAsked
  const worse = scale.best === 'high' ? rules.below : rules.above
  return [
    ...(atEnds ? [rules.atEnds] : []),
    ...(below === null ? [] : [`${worse} ${formatPoint(below, language)}`]),
  ].join(', ')
}

function thresholdsOf(setup: Setup, words: Messages['setup'], language: Language): string {
  const lines = [
    ...setup.criteria.map(({ name, threshold }) => ({
      name: localText(name, language),
      threshold,
    })),
    { name: words.rules.overallThreshold, threshold: setup.overallThreshold },
  ]
  const texts = lines.flatMap(({ name, threshold }) =>
    threshold === null ? [] : [`${name} ${formatPoint(threshold, language)}`],
  )
  return texts.join(', ') || words.none
}
