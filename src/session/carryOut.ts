import type { Command } from '~/domain/log/Command.ts'
import { type Decided, decideSteps, type Refusal } from '~/domain/log/decide.ts'
import { evolveSteps } from '~/domain/log/evolve.ts'
import { settled } from '~/domain/log/Register.ts'
import { chainRoles } from '~/domain/log/eventKinds.ts'
import { roleOfKind } from '~/domain/log/roleOfKind.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { ChainId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { append as appendTo } from '~/storage/append.ts'
import type { AppendPart, AppendRequest } from '~/storage/appendEvents.ts'
import type { Journals } from '~/storage/Journals.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { summaryOf } from '~/storage/summaryOf.ts'
import { caughtUp, withAppended } from './roundInHand.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** What carrying out a command needs of the world. */
export interface Hand {
  readonly journals: Journals
  readonly agencyName: string
  readonly at: Instant
  readonly newChainId: () => ChainId
  /** Told just before something is written. */
  readonly onWrite: () => void
}

export interface CarriedOut {
  /** The state the command was decided on. */
  readonly before: RoundState
  readonly round: RoundInHand
  /** Empty when it was so already. */
  readonly events: readonly RoundEvent[]
}

/** Times one catches up with other tabs before giving up: more than people click at once. */
const maxTries = 20

/**
 * Decides a command, appends its events and folds them in. When another tab has written meanwhile,
 * its events are read first and the command is decided anew, so that nothing is decided on less
 * than everything stored here.
 */
export async function carryOut(
  hand: Hand,
  start: RoundInHand,
  command: Command,
): Promise<Result<CarriedOut, Refusal | StorageFault>> {
  let round = start
  for (let tries = 0; tries < maxTries; tries += 1) {
    const decided = await inTurns(decideSteps(round.state, command))
    if (!decided.ok) return decided
    if (decided.value.drafts.length === 0) return ok({ before: round.state, round, events: [] })
    hand.onWrite()
    let after = round.state
    const appended = await append(hand, round, decided.value, function* (events) {
      after = yield* evolveSteps(round.state, events)
      return summaryOf(after)
    })
    if (!appended.ok) return appended
    if (appended.value !== 'behind') {
      const events = appended.value
      return ok({ before: round.state, round: withAppended(round, events, after), events })
    }
    const newer = await caughtUp(hand.journals.database, round)
    if (!newer.ok) return newer
    if (!newer.value) return err({ code: 'unavailable', detail: 'the round is no longer stored' })
    round = newer.value
  }
  return err({ code: 'unknown', detail: 'other tabs never stopped writing' })
}

const append = (
  { journals, agencyName, at, newChainId }: Hand,
  { roundId, state, damages, clock }: RoundInHand,
  decided: Decided,
  summarise: AppendRequest['summarise'],
): Promise<Result<readonly RoundEvent[] | 'behind', StorageFault>> =>
  appendTo(journals, {
    roundId,
    actor: decided.assessorId ?? agencyName,
    at,
    clock: Math.max(clock, state.clock),
    parts: partsOf(decided),
    brief: settled(state.opened)?.digest,
    newChainId,
    unsound: new Set(damages.map(({ chainId }) => chainId)),
    summarise,
  })

/** Drafts by the chain they go to. */
export const partsOf = ({ assessorId, role: only, drafts }: Decided): readonly AppendPart[] =>
  only
    ? [{ role: only, assessorId, drafts }]
    : chainRoles
        .map((role) => ({
          role,
          assessorId,
          drafts: drafts.filter(({ kind }) => kind !== 'chain-begun' && roleOfKind[kind] === role),
        }))
        .filter((part) => part.drafts.length > 0)
