/** Takes off the `'` our own exports put before what a spreadsheet would run as a formula. */
export const withoutGuard = (cell: string): string =>
  /^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell

/** Whether a spreadsheet would take the cell for a formula; the wide forms are Excel's too. */
export const looksLikeFormula = (cell: string): boolean => /^[=+\-@\t\r＝＋－＠]./s.test(cell)
