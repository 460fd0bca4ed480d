import { type FileFault, fileFault, knownNames } from './FileFault.ts'
import { headingKey } from './headingKey.ts'
import type { Heading, Table } from './Table.ts'

/** The columns of a table by the name they are asked for: small letters, single spaces. */
export type Columns = ReadonlyMap<string, Heading>

export const columnsOf = ({ header }: Table): Columns =>
  new Map(header.toReversed().map((heading) => [headingKey(heading.name), heading]))

/** Columns that must be there and are not, and columns that are there twice. */
export function columnFaults(
  { header }: Table,
  columns: Columns,
  required: readonly string[],
): readonly FileFault[] {
  const known = knownNames(header.map(({ name }) => name))
  return [
    ...required
      .filter((name) => !columns.has(name))
      .map((column) => fileFault('missing-column', { column }, { known })),
    ...header.flatMap(({ name, index }) => {
      const first = columns.get(headingKey(name))
      return first && first.index < index
        ? [
            fileFault(
              'duplicate-column',
              { column: name },
              { first: first.index + 1, second: index + 1 },
            ),
          ]
        : []
    }),
  ]
}

/** Columns with a meaning nobody knows, in a list that has no free text. */
export const unknownColumnFaults = (
  { header }: Table,
  known: readonly string[],
): readonly FileFault[] =>
  header
    .filter(({ name }) => !known.includes(headingKey(name)))
    .map(({ name }) => fileFault('unknown-column', { column: name }, { known: knownNames(known) }))
