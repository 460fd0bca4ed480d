import type { EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'

/** A value somebody has set, with the event that set it. */
export interface Entry<Value> {
  readonly eventId: EventId
  readonly value: Value
  readonly actor: string
  readonly at: Instant
}

/**
 * One fact that people set and may set again. Each setting names the ones it takes the place of;
 * those that nobody has replaced are the heads. One head is the fact; two are a disagreement that
 * a third has to resolve by naming both.
 */
export interface Register<Value> {
  readonly heads: readonly Entry<Value>[]
}

export const withEntry = <Value>(
  register: Register<Value> | undefined,
  replaces: readonly EventId[],
  entry: Entry<Value>,
): Register<Value> => ({
  heads: [...(register?.heads.filter(({ eventId }) => !replaces.includes(eventId)) ?? []), entry],
})

/** The fact, where people agree on one; undefined when nobody has set it or two disagree. */
export const settled = <Value>(register: Register<Value> | undefined): Value | undefined =>
  register?.heads.length === 1 ? register.heads[0]?.value : undefined

export const isDisputed = (register: Register<unknown> | undefined): boolean =>
  (register?.heads.length ?? 0) > 1

/** What the next setting replaces: everything that stands now. */
export const headIds = (register: Register<unknown> | undefined): EventId[] =>
  register?.heads.map(({ eventId }) => eventId) ?? []
