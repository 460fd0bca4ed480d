import { type FileFault, fileFault } from './FileFault.ts'
import type { Heading, TableRow } from './Table.ts'

const maxCharacters = 20_000

/** Rows that do not fit the heading, and cells above the limit, each with its place. */
export function rowFaults(
  filled: readonly TableRow[],
  header: readonly Heading[],
): readonly FileFault[] {
  return [
    ...unnamedFaults(filled, header),
    ...filled.slice(1).flatMap((row) => raggedFaults(row, header)),
    ...filled.flatMap((row) => longFaults(row, header)),
  ]
}

function raggedFaults({ line, cells }: TableRow, header: readonly Heading[]): readonly FileFault[] {
  const expected = header.length
  const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const fits = cells.length >= expected && used <= expected
  return fits ? [] : [fileFault('ragged-row', { line }, { found: cells.length, expected })]
}

/** A column without a name is no harm while nothing stands in it. */
function unnamedFaults(
  filled: readonly TableRow[],
  header: readonly Heading[],
): readonly FileFault[] {
  return header
    .filter(({ name }) => name === '')
    .filter(({ index }) => filled.some(({ cells }) => (cells[index] ?? '').trim() !== ''))
    .map(({ index }) =>
      fileFault('unnamed-column', { line: filled[0]?.line ?? null }, { number: index + 1 }),
    )
}

const longFaults = ({ line, cells }: TableRow, header: readonly Heading[]): readonly FileFault[] =>
  cells.flatMap((cell, index) =>
    cell.length > maxCharacters
      ? [
          fileFault(
            'cell-too-long',
            { line, column: header[index]?.name ?? null },
            { found: cell.length, max: maxCharacters },
          ),
        ]
      : [],
  )
