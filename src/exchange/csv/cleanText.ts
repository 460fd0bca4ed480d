/** Breaks of other systems, which a text keeps as breaks. */
const breaks = /[\v\f\u0085\u2028\u2029]/g
/** Characters nobody sees: controls but tab and line break, joiners, soft hyphens, direction marks. */
const invisible = /\u001b\[[0-9;]*m|[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Cf}/gu

/** All that a text may hold and be clean, but for the spaces around it. */
const plain = /^[\t\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]*$/

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
  if (plain.test(cell)) return { text: withoutOuterSpace(cell), invisible: 0 }
  const broken = cell.replace(breaks, '\n')
  const text = broken.replace(invisible, '').normalize('NFC')
  return {
    text: withoutOuterSpace(text),
    invisible: (cell.match(breaks)?.length ?? 0) + (broken.match(invisible)?.length ?? 0),
  }
}

/** By hand: a pattern for the spaces at the end looks again from each space within. */
function withoutOuterSpace(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && (text[start] === ' ' || text[start] === '\u00a0')) start += 1
  while (end > start && /[ \u00a0\n]/.test(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}
