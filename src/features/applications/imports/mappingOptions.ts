import type { Setup } from '~/domain/model/Setup.ts'
import {
  type ApplicationField,
  applicationFields,
  type ColumnUse,
  requiredFields,
} from '~/exchange/list/Mapping.ts'
import type { ProposedColumn } from '~/exchange/list/proposeMapping.ts'
import type { MappingWords } from '~/i18n/da/mapping.ts'

export interface UseOption {
  readonly key: ColumnUse
  readonly text: string
}

const isRequired = (field: string): boolean => (requiredFields as readonly string[]).includes(field)

/** What each field is called; the same as on the application's own page. */
export type FieldNames = Readonly<Record<ApplicationField, string>>

/** Everything a column can be read as, those that must be there first. */
export function mappingOptions(
  funders: Setup['funders'],
  names: FieldNames,
  words: MappingWords,
): readonly UseOption[] {
  const fields = applicationFields.map((field) => {
    const name = names[field]
    return { key: field, text: isRequired(field) ? words.required(name) : name } as const
  })
  const amounts = funders.flatMap(({ id, name, frames }) =>
    frames.map(
      ({ year }) => ({ key: `amounts.${id}.${year}`, text: words.amount(name, year) }) as const,
    ),
  )
  return [
    ...fields,
    ...amounts,
    { key: 'text', text: words.uses.text },
    { key: 'left-out', text: words.uses['left-out'] },
  ]
}

/** The fields that must be there and have no column yet. */
export const missingFields = (
  columns: readonly ProposedColumn[],
): readonly (typeof requiredFields)[number][] =>
  requiredFields.filter((field) => !columns.some(({ use }) => use === field))
