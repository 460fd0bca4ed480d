import { countFiled } from '~/domain/log/journalling.ts'
import { whyKept } from '~/domain/log/whyKept.ts'
import type { JournalEntry } from '~/domain/model/CaseEnd.ts'
import { eventsIn } from './lastCopy.ts'
import { ownBrief } from './ownBrief.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** A round that stays, for not all of it stands in an archive that was filed [CL4]. */
export interface KeptRound {
  readonly code: 'not-journalised'
}

/** What is to be known before a round is deleted. */
export interface WeighedDeletion {
  readonly isKept: boolean
  /** The agency's own case: no example, and not what an assessor was sent. */
  readonly isCase: boolean
  readonly events: number
  /** The filing that holds most of it; null where nothing was filed. */
  readonly filing: JournalEntry | null
  /** Events that stand in no archive that was filed. */
  readonly notFiled: number
}

/** Weighs whether a round that was read may be deleted. */
export function weighedDeletion({
  log,
  state,
}: Pick<RoundInHand, 'log' | 'state'>): WeighedDeletion {
  const filing = state.casefile.journalised
    .map(({ value }) => value)
    .reduce<JournalEntry | null>(
      (most, entry) => (most === null || entry.events >= most.events ? entry : most),
      null,
    )
  return {
    isKept: whyKept(log, state) !== null,
    isCase: !state.isExample && ownBrief(state) === undefined,
    events: eventsIn(log),
    filing,
    notFiled: countFiled(log) - (filing?.events ?? 0),
  }
}
