import type { ReactNode } from 'react'

interface Line {
  readonly key: string
  readonly name: string
  /** One for each heading. */
  readonly cells: readonly string[]
}

interface Props {
  readonly className: string
  readonly caption: ReactNode
  /** What the first column holds. */
  readonly corner: string
  readonly headings: readonly string[]
  readonly lines: readonly Line[]
  readonly sum?: Omit<Line, 'key'> | undefined
}

/** A small table of numbers by two things: names down, headings across, and a sum below. */
export function CrossTable({ className, caption, corner, headings, lines, sum }: Props) {
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <Cells cells={cells} />
          </tr>
        ))}
      </tbody>
      {sum && (
        <tfoot>
          <tr>
            <th scope="row">{sum.name}</th>
            <Cells cells={sum.cells} />
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Cells({ cells }: Pick<Line, 'cells'>) {
  return cells.map((cell, index) => <td key={index}>{cell}</td>)
}
