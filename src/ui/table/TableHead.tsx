import { Icon } from '~/ui/mark/Icon.tsx'
import type { TableColumn } from './DataTable.tsx'

interface Props<Row> {
  readonly column: TableColumn<Row> | undefined
  readonly sorted: false | 'asc' | 'desc'
  /** Undefined where the column does not sort. */
  readonly onSort: ((event: unknown) => void) | undefined
}

/** The heading of a column; a button where the column sorts. */
export function TableHead<Row>({ column, sorted, onSort }: Props<Row>) {
  return (
    <th
      scope="col"
      data-align={column?.align}
      style={column?.width ? { inlineSize: column.width } : undefined}
      aria-sort={sorted === false ? undefined : `${sorted}ending`}
    >
      {onSort ? (
        <button type="button" className="table-sort" onClick={onSort}>
          {column?.header}
          {sorted && <Icon name={sorted === 'asc' ? 'chevron-up' : 'chevron-down'} size={16} />}
        </button>
      ) : (
        column?.header
      )}
    </th>
  )
}
