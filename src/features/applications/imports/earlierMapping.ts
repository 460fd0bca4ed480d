import { headingKey } from '~/exchange/csv/headingKey.ts'
import { type Mapping, mappingSchema } from '~/exchange/list/Mapping.ts'

/** The device setting that remembers what columns were said to be, in every round. */
export const mappingSetting = 'list-mapping'

/** Headings that are remembered, the latest first. */
const most = 300

export function mappingFrom(text: string | undefined): Mapping {
  if (text === undefined) return []
  try {
    const read = mappingSchema.safeParse(JSON.parse(text))
    return read.success ? (read.data as Mapping) : []
  } catch {
    return []
  }
}

/** What is remembered after a list was mapped: the newest word on each heading. */
export function withMapping(earlier: Mapping, mapping: Mapping): string {
  const said = new Set(mapping.map(({ column }) => headingKey(column)))
  const rest = earlier.filter(({ column }) => !said.has(headingKey(column)))
  return JSON.stringify([...mapping, ...rest].slice(0, most))
}
