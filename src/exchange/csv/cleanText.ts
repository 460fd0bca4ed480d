/** Breaks of other systems, which a text keeps as breaks. */
const breaks = /[\v\f\u0085\u2028\u2029]/g
/** Characters nobody sees: controls but tab and line break, joiners, soft hyphens, direction marks. */
const invisible = /\u001b\[[0-9;]*m|[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Cf}/gu

export interface CleanText {
  readonly text: string
  /** How many invisible characters were taken out or made line breaks. */
  readonly invisible: number
}

/**
 * A cell as text that prints, searches and sorts as it looks: composed letters (NFC), nothing
 * invisible, no outer spaces. Tabs and line breaks stay.
 */
export function cleanText(cell: string): CleanText {
  const broken = cell.replace(breaks, '\n')
  const text = broken.replace(invisible, '').normalize('NFC')
  return {
    text: text.replace(/^[ \u00a0]+|[ \u00a0\n]+$/g, ''),
    invisible: (cell.match(breaks)?.length ?? 0) + (broken.match(invisible)?.length ?? 0),
  }
}
