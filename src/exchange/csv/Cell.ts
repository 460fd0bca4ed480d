/** What a clock on the wall showed, without a zone: `2026-03-02`, or `2026-03-02T09:58:00`. */
export interface ClockCell {
  readonly kind: 'clock'
  readonly text: string
}

/** What a spreadsheet shows where it could not work a cell out: `#N/A`. */
export interface ErrorCell {
  readonly kind: 'error'
  readonly text: string
}

/** A cell as the file has it: text, or what a workbook says that it is. Empty is ''. */
export type Cell = string | number | boolean | ClockCell | ErrorCell

/** A cell as a Danish spreadsheet would show it, without any grouping of digits. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (typeof cell === 'boolean') return cell ? 'SAND' : 'FALSK'
  return cell.text
}

export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && !/\S/.test(cell))

/** A cell's address as a spreadsheet shows it; `index` counts columns from 0: `F2`. */
export function cellAddress(index: number, line: number): string {
  let letters = ''
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return `${letters}${line}`
}
