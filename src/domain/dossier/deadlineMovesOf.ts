import type { SetupVersion } from '~/domain/log/RoundState.ts'
import type { Instant } from '~/domain/model/units.ts'

/** The deadline moved for all [EL7]; null where there was none, or is none any more. */
export interface DeadlineMove extends Pick<SetupVersion, 'eventId' | 'at' | 'actor'> {
  readonly from: Instant | null
  readonly to: Instant | null
  readonly reason: string
}

/**
 * Every time the deadline was moved, the first first. A change without a reason was made before there
 * were applications, and moved it for nobody.
 */
export const deadlineMovesOf = (versions: readonly SetupVersion[]): readonly DeadlineMove[] =>
  versions.flatMap(({ eventId, at, actor, reason, deadline: to }, index) => {
    const before = versions[index - 1]
    return before === undefined || reason === null || before.deadline === to
      ? []
      : [{ eventId, at, actor, from: before.deadline, to, reason }]
  })
