import type { EventBody } from '~/domain/log/eventKinds.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { ImportAttempt } from './ImportAttempt.ts'

/** One file that somebody has brought: taken in, or looked at and not. */
export type ImportEntry =
  | {
      readonly kind: 'imported'
      readonly at: Instant
      readonly actor: string
      readonly body: EventBody<'import-finished'>
    }
  | { readonly kind: 'attempt'; readonly at: Instant; readonly attempt: ImportAttempt }

/** Every file of the round that is known of here, the newest first. */
export function importEntries(
  log: Log,
  attempts: readonly ImportAttempt[],
): readonly ImportEntry[] {
  const imported = foldOrder(log).flatMap((event): readonly ImportEntry[] =>
    event.kind === 'import-finished'
      ? [{ kind: 'imported', at: event.at, actor: event.actor, body: event.body }]
      : [],
  )
  const tried = attempts.map((attempt) => ({ kind: 'attempt', at: attempt.at, attempt }) as const)
  return [...imported, ...tried].toSorted((a, b) => Number(a.at < b.at) - Number(a.at > b.at))
}
