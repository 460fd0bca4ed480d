interface Keyed {
  readonly key: string
}

/** The rows with one of them changed, by what it gets or by what follows from it as it is. */
export const withRow = <Row extends Keyed>(
  rows: readonly Row[],
  key: string,
  change: Partial<Row> | ((row: Row) => Partial<Row>),
): readonly Row[] =>
  rows.map((row) =>
    row.key === key ? { ...row, ...(typeof change === 'function' ? change(row) : change) } : row,
  )

export const withoutRow = <Row extends Keyed>(rows: readonly Row[], key: string): readonly Row[] =>
  rows.filter((row) => row.key !== key)

/** The list with what stands at one place moved to another. */
export function withMoved<Entry>(list: readonly Entry[], from: number, to: number) {
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}
