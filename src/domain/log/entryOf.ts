import type { Entry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'

/** A value as set by an event. */
export const entryOf = <Value>(event: RoundEvent, value: Value): Entry<Value> => ({
  eventId: event.id,
  value,
  actor: event.actor,
  at: event.at,
})
