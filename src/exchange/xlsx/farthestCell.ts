/** How far a sheet reaches, counted from 0. */
export interface FarthestCell {
  readonly row: number
  readonly column: number
}

/** Where a row or a cell says that it stands. Looked for outside of tags as well: none may hide. */
const placed = /\br\s*=\s*["']([^"'<]{0,40})/g
const reference = /^([A-Za-z]{0,3})(\d{1,7})$/

/**
 * The last row and the last column a worksheet has a cell in, empty ones among them; null where a
 * place is written as no spreadsheet program does. A reader makes room for every cell before, and two
 * cells are enough to ask for seventeen thousand million.
 */
export function farthestCell(worksheet: string): FarthestCell | null {
  let [row, column] = [0, 0]
  for (const [, place = ''] of worksheet.matchAll(placed)) {
    const [, letters, digits] = reference.exec(place) ?? []
    if (digits !== undefined) {
      row = Math.max(row, Number(digits) - 1)
      column = Math.max(column, columnOf(letters ?? ''))
    } else if (/[\d&]/.test(place)) return null
  }
  return { row, column }
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
