/**
 * How many things differ between two drafts: a field each, a row that came or went as one, and one
 * for a list whose rows stand in another order.
 */
export function changeCount(before: unknown, after: unknown): number {
  if (Object.is(before, after)) return 0
  if (Array.isArray(before) && Array.isArray(after)) return changesInList(before, after)
  if (!isRecord(before) || !isRecord(after)) return 1
  if ('typed' in before || 'typed' in after) return before['typed'] === after['typed'] ? 0 : 1
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].reduce((sum, name) => sum + changeCount(before[name], after[name]), 0)
}

function changesInList(before: readonly unknown[], after: readonly unknown[]): number {
  const [old, current] = [before.map(keyOf), after.map(keyOf)]
  const stayed = current.filter((key) => old.includes(key))
  const cameOrWent = old.length + current.length - 2 * stayed.length
  const isReordered = old.filter((key) => current.includes(key)).join('\n') !== stayed.join('\n')
  const within = stayed.reduce(
    (sum, key) => sum + changeCount(before[old.indexOf(key)], after[current.indexOf(key)]),
    0,
  )
  return cameOrWent + (isReordered ? 1 : 0) + within
}

const keyOf = (row: unknown): string => String(isRecord(row) ? row['key'] : row)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
