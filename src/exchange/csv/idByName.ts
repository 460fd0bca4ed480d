import type { LocalText } from '~/domain/model/units.ts'
import { headingKey } from './headingKey.ts'

/** Ids by the id itself and by the name in either language, capitals or not. Ids go before names. */
export function idByName<Id extends string>(
  named: readonly { readonly id: Id; readonly name: LocalText }[],
): ReadonlyMap<string, Id> {
  return new Map<string, Id>([
    ...named.flatMap(({ id, name }) =>
      name.en === null ? [] : [[headingKey(name.en), id] as const],
    ),
    ...named.map(({ id, name }) => [headingKey(name.da), id] as const),
    ...named.map(({ id }) => [headingKey(id), id] as const),
  ])
}
