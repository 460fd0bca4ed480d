import type { Runs, TextTable } from '~/lib/TextDocument.ts'
import { inPlaces } from './inPlaces.ts'
import { RunText } from './RunText.tsx'

/** Tables with no more rows than this stay on one page. */
const mostKept = 16

/** A table of a document: its head comes again on each page. */
export function DocumentTable({ table }: { readonly table: TextTable }) {
  const { caption, columns, rows, foot } = table
  const row = ({ key, one }: { readonly key: string; readonly one: readonly Runs[] }) => (
    <tr key={key}>
      {inPlaces(one, 'cell').map((cell, place) => (
        <td key={cell.key} data-align={columns[place]?.align}>
          <RunText runs={cell.one} />
        </td>
      ))}
    </tr>
  )
  return (
    <table
      className="document-table"
      data-kept={rows.length + (foot?.length ?? 0) <= mostKept || undefined}
    >
      <caption>{caption}</caption>
      <colgroup>
        {inPlaces(columns, 'column').map(({ key, one }) => (
          <col key={key} style={{ inlineSize: `${one.width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {inPlaces(columns, 'column').map(({ key, one }) => (
            <th key={key} scope="col" data-align={one.align}>
              {one.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{inPlaces(rows, 'row').map(row)}</tbody>
      {foot && <tbody className="document-sums">{inPlaces(foot, 'sum').map(row)}</tbody>}
    </table>
  )
}
