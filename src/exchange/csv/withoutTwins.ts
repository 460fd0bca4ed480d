import type { RowReader } from './RowReader.ts'

interface TwinKey {
  /** What may stand only once; null where the row says too little to tell. */
  readonly key: string | null
  /** What makes two rows with one key the same. */
  readonly content: string
}

/**
 * The rows without those that repeat an earlier one word for word (a warning each). A row that says
 * something else of the same thing is a fault, and stays so that its other faults are found too.
 */
export function withoutTwins<Row extends { readonly reader: RowReader }>(
  rows: readonly Row[],
  column: string,
  twinKeyOf: (row: Row) => TwinKey,
): readonly Row[] {
  const firsts = new Map<string, { readonly line: number; readonly content: string }>()
  return rows.filter((row) => {
    const { key, content } = twinKeyOf(row)
    if (key === null) return true
    const first = firsts.get(key)
    if (!first) {
      firsts.set(key, { line: row.reader.line, content })
      return true
    }
    const isSame = first.content === content
    const values = { otherLine: first.line, found: row.reader.text(column) }
    if (isSame) row.reader.warn('row-twice', column, values)
    else row.reader.fault('row-conflict', column, values)
    return !isSame
  })
}
