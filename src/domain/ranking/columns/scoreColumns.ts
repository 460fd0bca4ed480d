import { behindColumns, type BehindColumns } from './behindColumns.ts'
import type { MeanTable } from './MeanTable.ts'

/** A table of means as whole numbers in columns, made once for all weights that may come. */
export interface ScoreColumns {
  readonly areaStarts: readonly number[]
  readonly behind: BehindColumns
  /** Which row of the table stands in each row here: within an area they go by the cascade. */
  readonly sources: Int32Array
  /** The same for rows of an area that the cascade does not part, another for those it does. */
  readonly classes: Int32Array
  /** The best of each column, over the denominator. */
  readonly bests: readonly bigint[]
  /** What makes every mean whole: the least common multiple of theirs. */
  readonly denominator: bigint
  readonly best: MeanTable['best']
}

/**
 * The means as whole numbers of one unit, so that totals are whole and equal ones are equal [TW3]. The
 * rows of each area are put in the cascade's order here, once for all weights: a stable sort by total then
 * leaves equal totals as the cascade has them, and what it does not part in the order of the table.
 */
export function scoreColumns(table: MeanTable): ScoreColumns {
  const { areaStarts, best } = table
  const { behind, bests, denominator } = behindColumns(table)
  const cascade = table.cascade
    .map((at) => behind.columns[at])
    .filter((column) => column !== undefined)
  const { sources, classes } = cascadeOrder(cascade, areaStarts)
  return {
    areaStarts,
    behind: inOrder(behind, sources),
    sources,
    classes,
    bests,
    denominator,
    best,
  }
}

type CascadeColumn = Int32Array | Float64Array | readonly bigint[]

function cascadeOrder(
  cascade: readonly CascadeColumn[],
  areaStarts: readonly number[],
): Pick<ScoreColumns, 'sources' | 'classes'> {
  const rows = areaStarts.at(-1) ?? 0
  const sources = Int32Array.from({ length: rows }, (_, row) => row)
  const classes = new Int32Array(rows)
  if (cascade.length === 0) return { sources, classes }
  for (const [area, start] of areaStarts.entries()) {
    // Stable, as every sort of the language is.
    const inArea = sources.subarray(start, areaStarts[area + 1]).sort(compareRows)
    for (let at = 1; at < inArea.length; at += 1) {
      const isParted = compareRows(inArea[at - 1] ?? 0, inArea[at] ?? 0) !== 0
      classes[start + at] = (classes[start + at - 1] ?? 0) + (isParted ? 1 : 0)
    }
  }
  return { sources, classes }

  function compareRows(a: number, b: number): number {
    for (const column of cascade) {
      const [left, right] = [column[a] ?? 0, column[b] ?? 0]
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  }
}

function inOrder(behind: BehindColumns, sources: Int32Array): BehindColumns {
  switch (behind.size) {
    case 'short':
      return {
        size: 'short',
        columns: behind.columns.map((column) => sources.map((row) => column[row] ?? 0)),
      }
    case 'long':
      return {
        size: 'long',
        columns: behind.columns.map((column) =>
          Float64Array.from(sources, (row) => column[row] ?? 0),
        ),
      }
    case 'huge':
      return {
        size: 'huge',
        columns: behind.columns.map((column) => Array.from(sources, (row) => column[row] ?? 0n)),
      }
  }
}
