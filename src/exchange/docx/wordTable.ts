import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Run, Runs, TextColumn, TextTable } from '~/lib/TextDocument.ts'
import { wordRuns, writable } from './wordRuns.ts'
import { textWidth } from './wordStyles.ts'

/** Tables with no more rows than this stay on one page. */
const mostKept = 16

/** A table as Word's, under its caption: the head comes again on each page, no row is split. */
export function wordTable(table: TextTable): (Paragraph | Table)[] {
  const widths = table.columns.map(({ width }) => Math.round((textWidth * width) / 100))
  const foot = table.foot ?? []
  const isKept = table.rows.length + foot.length <= mostKept
  const lines = [...table.rows, ...foot.map((cells) => cells.map(strong))]
  return [
    new Paragraph({ style: 'Caption', text: writable(table.caption) }),
    new Table({
      style: 'TableGridLight',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        row(
          table.columns,
          widths,
          table.columns.map(({ head }) => [head]),
          {
            isHead: true,
            keepNext: true,
            isFoot: false,
          },
        ),
        ...lines.map((cells, index) =>
          row(table.columns, widths, cells, {
            isHead: false,
            keepNext: index < lines.length - 1 && (isKept || index >= table.rows.length - 1),
            isFoot: index === table.rows.length && foot.length > 0,
          }),
        ),
      ],
    }),
    // Word joins two tables with nothing between them; and the text goes on with some air.
    new Paragraph({ style: 'TableText', children: [], spacing: { line: 160, lineRule: 'exact' } }),
  ]
}

interface RowLook {
  readonly isHead: boolean
  readonly isFoot: boolean
  readonly keepNext: boolean
}

const row = (
  columns: readonly TextColumn[],
  widths: readonly number[],
  cells: readonly Runs[],
  { isHead, isFoot, keepNext }: RowLook,
): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: columns.map(
      ({ align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          ...(isHead ? { verticalAlign: 'bottom' as const } : {}),
          ...(isFoot
            ? { borders: { top: { style: 'single', size: 8, color: '1A1A1A' } as const } }
            : {}),
          children: [
            new Paragraph({
              style: 'TableText',
              keepNext,
              alignment: align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: wordRuns((cells[index] ?? []).map(isHead ? strongRun : same)),
            }),
          ],
        }),
    ),
  })

const same = (run: Run): Run => run
const strongRun = (run: Run): Run => (typeof run === 'string' ? { text: run, look: 'strong' } : run)
const strong = (runs: Runs): Runs => runs.map(strongRun)
