interface Props {
  readonly caption: string
  readonly head: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

/** A few lines of a name and its numbers. */
export function NumberTable({ caption, head, lines }: Props) {
  return (
    <table className="certainty-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((name, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, ...cells], line) => (
          <tr key={line}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
