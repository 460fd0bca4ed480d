import type { EventKind } from '~/domain/log/eventKinds.ts'
import { eventBodies } from '~/domain/log/eventKinds.ts'
import { roleOfKind } from '~/domain/log/roleOfKind.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import type { ColumnWords, DataColumns } from '~/i18n/da/dataColumns.ts'
import type { DataDescriptionWords } from '~/i18n/da/dataDescription.ts'
import type { EventKindWords } from '~/i18n/da/eventKinds.ts'
import type { Language } from '~/i18n/formats.ts'
import type { Runs, TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { type DescribedExport, exportColumnNames } from './exportColumnNames.ts'

/** Everything the description is worded with, in one language. */
export interface DescriptionStyle {
  readonly language: Language
  readonly words: DataDescriptionWords
  readonly columns: DataColumns
  readonly events: EventKindWords
}

/**
 * The description of data that offentlighedsloven section 12 asks of a case database: what the system
 * is, what data it has and from where, who receives it, what is computed, every kind of event and
 * every column of every export. Kinds and columns are read from the code that writes them.
 */
export function dataDescription(
  setup: Pick<Setup, 'title' | 'letters'>,
  { logDigest, version }: Provenance,
  style: DescriptionStyle,
): TextDocument {
  const { words, language } = style
  const { system, purpose, period, derived, limits } = words
  return {
    language,
    title: words.title,
    subtitle: [words.subtitle(setup.letters?.authority ?? null), setup.title],
    header: words.header(setup.title),
    footer: words.footer(logDigest, version),
    blocks: [
      { kind: 'contents' },
      heading(system.title),
      ...system.text.map(paragraph),
      heading(words.categories.title),
      categoryTable(words),
      heading(purpose.title),
      list(purpose.items),
      heading(period.title),
      list(period.items),
      heading(derived.title),
      paragraph(derived.text),
      list(derived.items),
      paragraph(derived.decide),
      heading(limits.title),
      list(limits.items),
      heading(words.events.title),
      eventTable(style),
      heading(words.exports.title),
      paragraph(words.exports.text),
      ...exportTables(style),
    ],
  }
}

const heading = (text: string): TextBlock => ({ kind: 'heading', level: 1, text })
const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', runs: [text] })
const list = (items: readonly string[]): TextBlock => ({
  kind: 'list',
  isNumbered: false,
  items: items.map((item) => [item]),
})

const cells = (row: readonly string[]): readonly Runs[] => row.map((cell) => [cell])

const categoryTable = ({
  categories: { caption, head, rows },
}: DataDescriptionWords): TextBlock => ({
  kind: 'table',
  caption,
  columns: [
    { head: head.category, align: 'start', width: 20 },
    { head: head.content, align: 'start', width: 52 },
    { head: head.source, align: 'start', width: 28 },
  ],
  rows: rows.map(cells),
})

function eventTable({ words, events }: DescriptionStyle): TextBlock {
  const { caption, head, roles } = words.events
  const kinds = Object.keys(eventBodies) as EventKind[]
  return {
    kind: 'table',
    caption: caption(kinds.length),
    columns: [
      { head: head.meaning, align: 'start', width: 46 },
      { head: head.kind, align: 'start', width: 30 },
      { head: head.chain, align: 'start', width: 24 },
    ],
    rows: kinds.map((kind) =>
      cells([events[kind], kind, roles[kind === 'chain-begun' ? 'any' : roleOfKind[kind]]]),
    ),
  }
}

function exportTables({ words, columns }: DescriptionStyle): readonly TextBlock[] {
  const { exports } = words
  return (Object.keys(exportColumnNames) as DescribedExport[]).flatMap((key): TextBlock[] => {
    const described: Readonly<Record<string, ColumnWords>> = columns[key]
    const rows = exportColumnNames[key].map((name) => {
      const varying = varyingColumn(name, exports)
      return varying ?? [name, described[name]?.meaning ?? '', described[name]?.form ?? '']
    })
    return [
      ...(key === 'provenance' ? [paragraph(exports.provenance)] : []),
      {
        kind: 'table',
        caption: exports.table[key],
        columns: [
          { head: exports.head.column, align: 'start', width: 28 },
          { head: exports.head.meaning, align: 'start', width: 42 },
          { head: exports.head.form, align: 'start', width: 30 },
        ],
        rows: rows.map(cells),
      },
    ]
  })
}

/** Columns whose names come from the round: a criterion each, a funder and year each, a heading each. */
function varyingColumn(
  name: string,
  exports: DataDescriptionWords['exports'],
): readonly string[] | null {
  switch (name) {
    case '<kriterium>':
      return [exports.criteria, exports.criterionMeaning, exports.criterionForm]
    case '<beløb>':
      return [exports.amounts, exports.amountsMeaning, exports.amountsForm]
    case '<tekst>':
      return [exports.texts, exports.textsMeaning, exports.textsForm]
    default:
      return null
  }
}
