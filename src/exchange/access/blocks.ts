import type { Runs, TextBlock, TextColumn } from '~/lib/TextDocument.ts'

export const heading = (text: string, level: 1 | 2 = 1): TextBlock => ({
  kind: 'heading',
  level,
  text,
})

export const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', runs: [text] })

export const list = (items: readonly string[]): TextBlock => ({
  kind: 'list',
  isNumbered: false,
  items: items.map((item) => [item]),
})

/** A column: its head, its share of the width in per cent, and whether it holds numbers. */
export const column = (head: string, width: number, isNumber = false): TextColumn => ({
  head,
  width,
  align: isNumber ? 'end' : 'start',
})

/** A table of plain cells; none at all where it would be empty. */
export const table = (
  caption: string,
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly TextBlock[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns,
          rows: rows.map((row): Runs[] => row.map((cell) => [cell])),
        },
      ]
