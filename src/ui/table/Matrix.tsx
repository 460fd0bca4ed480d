import type { ReactNode } from 'react'
import './matrix.css'
import { useGridKeys } from './useGridKeys.ts'

interface Column {
  readonly key: string
  readonly head: ReactNode
  readonly isNarrow?: boolean
}

export interface MatrixLine {
  readonly key: string
  readonly head: ReactNode
  /** One for each column. */
  readonly cells: readonly ReactNode[]
  /** Stands over the lines that belong to it. */
  readonly isGroup?: boolean
}

interface Props {
  /** Says what the matrix is; read by screen readers, hidden from the eye. */
  readonly caption: string
  readonly corner: ReactNode
  readonly columns: readonly Column[]
  readonly lines: readonly MatrixLine[]
}

/**
 * Two things against each other, both headings in sight however far one scrolls. One tab stop:
 * inside, the arrow keys go from cell to cell.
 */
export function Matrix({ caption, corner, columns, lines }: Props) {
  const grid = useGridKeys()
  return (
    <div className="matrix-frame">
      <table className="matrix" aria-label={caption} {...grid}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head, isNarrow }) => (
              <th key={key} scope="col" data-narrow={isNarrow || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, head, cells, isGroup }) => (
            <tr key={key} data-group={isGroup || undefined}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
