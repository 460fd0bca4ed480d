const [minute, hour] = [60_000, 3_600_000]

/** New events after which a copy is due, however young the last one is. */
export const dueEvents = 25
/** Milliseconds after which a copy is due, however little is new. */
export const dueAge = 24 * hour
/** Milliseconds without work after which a copy is due: somebody is about to leave. */
export const dueIdle = 10 * minute

export interface CopyWork {
  /** Milliseconds since 1970, as all times here. */
  readonly now: number
  /** Events that the last copy does not hold. */
  readonly newer: number
  /** When the last copy was made, or the round begun. */
  readonly since: number
  /** When something was last done. */
  readonly lastWork: number
}

/** Whether one should be reminded of making a copy. Where nothing is new there is nothing to copy. */
export const isCopyDue = ({ now, newer, since, lastWork }: CopyWork): boolean =>
  newer > 0 && (newer >= dueEvents || now - since >= dueAge || now - lastWork >= dueIdle)
