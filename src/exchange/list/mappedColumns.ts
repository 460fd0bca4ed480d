import type { FunderId } from '~/domain/model/ids.ts'
import type {
  AmountColumn,
  ApplicationColumns,
  TextColumn,
} from '~/exchange/csv/applicationColumns.ts'
import { type FileFault, fileFault, knownNames } from '~/exchange/csv/FileFault.ts'
import { headingKey } from '~/exchange/csv/headingKey.ts'
import type { NumberStyle } from '~/exchange/csv/readKroner.ts'
import type { Heading } from '~/exchange/csv/Table.ts'
import {
  amountIn,
  type FieldPath,
  headingOfField,
  isFieldPath,
  type Mapping,
  requiredFields,
} from './Mapping.ts'

export interface MappedColumns {
  readonly columns: ApplicationColumns
  readonly faults: readonly FileFault[]
}

/** The columns of a table as a mapping says, and everything that is wrong with the mapping itself. */
export function mappedColumns(
  header: readonly Heading[],
  mapping: Mapping,
  numbers: NumberStyle,
): MappedColumns {
  const faults: FileFault[] = []
  const columns = new Map<string, Heading>()
  const amounts: AmountColumn[] = []
  const texts: TextColumn[] = []
  const known = knownNames(header.map(({ name }) => name))
  const holders = new Map<FieldPath, string>()
  for (const { column, use } of mapping) {
    if (use === 'left-out') continue
    const [heading, second] = header.filter(({ name }) => headingKey(name) === headingKey(column))
    if (!heading) {
      faults.push(fileFault('missing-column', { column }, { known }))
      if (isFieldPath(use)) holders.set(use, column)
      continue
    }
    if (second) {
      const places = { first: heading.index + 1, second: second.index + 1 }
      faults.push(fileFault('duplicate-column', { column }, places))
      continue
    }
    if (use === 'text') {
      const key = `text ${heading.index}`
      columns.set(key, heading)
      texts.push({ key, name: heading.name })
      continue
    }
    const other = holders.get(use)
    if (other !== undefined) {
      faults.push(fileFault('field-twice', { column }, { other, field: use }))
      continue
    }
    holders.set(use, column)
    const amount = amountIn(use)
    if (amount) {
      amounts.push({ key: use, funderId: amount.funder as FunderId, year: amount.year })
      columns.set(use, heading)
    } else columns.set(headingOfField[use as keyof typeof headingOfField], heading)
  }
  for (const field of requiredFields) {
    if (!holders.has(field)) {
      faults.push(fileFault('field-unmapped', {}, { field: headingOfField[field], known }))
    }
  }
  return { columns: { columns, amounts, texts, numbers, needsAmount: true }, faults }
}
