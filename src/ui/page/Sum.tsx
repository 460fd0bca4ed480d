import './figure.css'

interface Props {
  /** One line a term: what it is, how it is made, what it comes to. The last line is the result. */
  readonly lines: readonly (readonly string[])[]
}

/** A small sum as one writes it on paper: the terms, a line, the result. */
export function Sum({ lines }: Props) {
  return (
    <table className="sum">
      <tbody>
        {lines.map((cells, line) => (
          <tr key={line}>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
