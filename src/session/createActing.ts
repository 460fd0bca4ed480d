import type { Command } from '~/domain/log/Command.ts'
import type { Refusal } from '~/domain/log/decide.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { type Desk, writeCommand } from './Desk.ts'
import { relisted } from './directory.ts'
import { storageFaultIn } from './outcome.ts'
import { takeInHand } from './roundInHand.ts'
import { inverseOf, stepsAfter, undoKey } from './undo.ts'
import type { NotWriting, RoundInHand, WorkbenchState } from './WorkbenchState.ts'

export type ActOutcome = Result<readonly RoundEvent[], Refusal | NotWriting | StorageFault>

export interface Acting {
  readonly act: (roundId: RoundId, command: Command) => Promise<ActOutcome>
  /** Takes back the person's last point, remark or done-mark; nothing to take back is no event. */
  readonly undo: () => Promise<ActOutcome>
  /** Tries what could not be stored once more. */
  readonly retry: () => Promise<Result<void, StorageFault>>
  /** What waits to be stored of a round. */
  readonly heldOf: (roundId: RoundId) => readonly Command[]
  /** Whether anything waits to be stored. */
  readonly isHolding: () => boolean
  /** Lets go of what could not be stored of a round that is gone. */
  readonly forget: (roundId: RoundId) => void
}

interface Pending {
  readonly roundId: RoundId
  readonly command: Command
  readonly isUndo: boolean
}

/**
 * Acts on rounds, one command after another. What storage would not take is kept in its order and
 * tried again before anything newer, so that nothing typed is lost and nothing overtakes it.
 */
export function createActing(desk: Desk): Acting {
  const { store, queue } = desk
  let held: readonly Pending[] = []

  /** Tries again what is held, of one round or of all; stops at the first fault of storage. */
  const releaseHeld = async (roundId?: RoundId): Promise<Result<void, StorageFault>> => {
    for (const pending of held.filter(
      (each) =>
        (roundId === undefined || each.roundId === roundId) &&
        !isWrittenElsewhere(store.getState(), each.roundId),
    )) {
      const fault = storageFaultIn(await writePending(desk, pending))
      if (fault) return err(fault)
      held = held.filter((each) => each !== pending)
    }
    return ok(undefined)
  }
  const enter = (pending: Pending): Promise<ActOutcome> =>
    queue(async () => {
      if (isWrittenElsewhere(store.getState(), pending.roundId)) return err(otherWindow)
      const released = await releaseHeld(pending.roundId)
      const outcome = released.ok ? await writePending(desk, pending) : released
      if (storageFaultIn(outcome)) held = [...held, pending]
      return outcome
    })

  return {
    act: (roundId, command) => enter({ roundId, command, isUndo: false }),
    undo: async () => {
      const { round, person, undoSteps } = store.getState()
      if (!round) return ok([])
      const key = undoKey(round.roundId, person)
      const steps = undoSteps.get(key) ?? []
      const command = steps.at(-1)
      if (!command) return ok([])
      store.setState({ undoSteps: new Map(undoSteps).set(key, steps.slice(0, -1)) })
      return enter({ roundId: round.roundId, command, isUndo: true })
    },
    retry: () => queue(() => releaseHeld()),
    heldOf: (roundId) =>
      held.filter((each) => each.roundId === roundId).map(({ command }) => command),
    isHolding: () => held.length > 0,
    forget: (roundId) => {
      held = held.filter((each) => each.roundId !== roundId)
    },
  }
}

const otherWindow: NotWriting = { code: 'other-window', subject: '' }

const isWrittenElsewhere = ({ round, writing }: WorkbenchState, roundId: RoundId): boolean =>
  writing === 'elsewhere' && round?.roundId === roundId

async function writePending(
  desk: Desk,
  { roundId, command, isUndo }: Pending,
): Promise<ActOutcome> {
  const { store, channel } = desk
  const found = await roundToWrite(desk, roundId)
  if (!found.ok) {
    const [fault] = found.faults
    if (fault) store.setState({ saveStatus: { kind: 'failed', fault } })
    return found
  }
  const outcome = await writeCommand(desk, found.value, command)
  if (!outcome.ok) return outcome
  const { before, round, events } = outcome.value
  if (events.length > 0) channel?.tell({ roundId, isDeleted: false })
  const inverse = isUndo || events.length === 0 ? undefined : inverseOf(before, command)
  store.setState((state) => ({
    ...(state.round?.roundId === roundId ? { round } : {}),
    undoSteps: stepsAfter(state.undoSteps, roundId, command, inverse),
    rounds: relisted(state.rounds, round),
  }))
  return ok(events)
}

/** The round that is open, or one that has been left with something still to be stored. */
async function roundToWrite(
  { database, store }: Desk,
  roundId: RoundId,
): Promise<Result<RoundInHand, StorageFault>> {
  const open = store.getState().round
  if (open?.roundId === roundId) return ok(open)
  const stored = await takeInHand(database, roundId)
  if (!stored.ok) return stored
  if (stored.value) return ok(stored.value)
  return err({ code: 'unavailable', detail: 'the round is no longer stored' })
}
