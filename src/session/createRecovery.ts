import type { RoundId } from '~/domain/model/ids.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { reopenDatabase } from '~/storage/openDatabase.ts'
import { type Reconciled, type Recovery, reconcileRound } from '~/storage/reconcileRound.ts'
import { acceptLoss, recoverRounds } from '~/storage/recoverRounds.ts'
import { rebuildDatabase } from '~/storage/rebuildDatabase.ts'
import { soundRows } from '~/storage/segmentRows.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { type Desk, writeCommand } from './Desk.ts'
import { refreshRounds } from './directory.ts'
import { ownBrief } from './ownBrief.ts'
import type { RoundInHand, ToldRecovery } from './WorkbenchState.ts'

export interface Recovering {
  /** At the start: brings back what only the reserve copy has. */
  readonly recoverAtStart: () => Promise<Result<void, StorageFault>>
  /** Reads a round and mends what is found broken in it. */
  readonly mend: (roundId: RoundId) => Promise<Result<Reconciled, StorageFault>>
  /** Notes in the log what was mended in the round in hand, once. */
  readonly record: (round: RoundInHand) => Promise<RoundInHand>
  /** Opens a store again that the browser has closed, and writes back what is in memory. */
  readonly reopen: () => Promise<Result<void, StorageFault>>
  /** Somebody has read what was found; what is missing counts as gone from now on. */
  readonly dismissRecovery: (roundId: RoundId) => Promise<void>
}

/** `rememberAgain` writes anew what a store that was emptied no longer knows of who works here. */
export function createRecovery(desk: Desk, rememberAgain: () => Promise<void>): Recovering {
  const { database, store } = desk
  const recorded = new Set<Recovery>()
  const tell = (recovery: ToldRecovery) =>
    store.setState(({ recoveries }) => ({
      recoveries: [...recoveries.filter(({ roundId }) => roundId !== recovery.roundId), recovery],
    }))
  const told = (roundId: RoundId) =>
    store.getState().recoveries.find((recovery) => recovery.roundId === roundId)

  const record = async (round: RoundInHand): Promise<RoundInHand> => {
    const recovery = told(round.roundId)
    if (!recovery || recorded.has(recovery) || store.getState().writing === 'elsewhere') {
      return round
    }
    // An assessor's device keeps no agency's log; that its store was damaged is nobody's file.
    if (ownBrief(round.state)) return round
    recorded.add(recovery)
    const { restored, rewritten, missing, isEmptied } = recovery
    const cause = isEmptied ? 'emptied' : 'damaged'
    const written = await writeCommand(desk, round, {
      kind: 'record-recovery',
      cause,
      restored,
      rewritten,
      missing,
    })
    return written.ok ? written.value.round : round
  }
  const recoverAll = async (): Promise<Result<void, StorageFault>> => {
    const recoveries = await recoverRounds(desk)
    if (!recoveries.ok) return recoveries
    for (const recovery of recoveries.value) tell({ ...recovery, isEmptied: false })
    return ok(undefined)
  }
  /** Works with the database; one that turns out not to be readable is given up for a new one. */
  const orRebuilt = async <Value>(
    work: () => Promise<Result<Value, StorageFault>>,
  ): Promise<Result<Value, StorageFault>> => {
    const outcome = await work()
    if (!isUnreadable(outcome)) return outcome
    const rebuilt = await rebuildDatabase(desk)
    if (!rebuilt.ok) return outcome
    const recovered = await recoverAll()
    if (!recovered.ok) return recovered
    await rememberAgain()
    return work()
  }
  return {
    recoverAtStart: () => orRebuilt(recoverAll),
    mend: async (roundId) => {
      const whole = await orRebuilt(() => reconcileRound(desk, roundId, { mayBeBroken: false }))
      const reconciled = isUnreadable(whole) ? await reconcileRound(desk, roundId) : whole
      const recovery = reconciled.ok ? reconciled.value.recovery : undefined
      if (recovery) tell({ ...recovery, isEmptied: false })
      return reconciled
    },
    record,
    reopen: async () => {
      if (!database.lost) return ok(undefined)
      if (!database.mayReopen) return err(database.lost)
      const opened = await orRebuilt(() => reopenDatabase(database))
      if (!opened.ok) return opened
      desk.files.restart()
      // Where it cannot be built anew either, one works with what can be read.
      await orRebuilt(() => soundRows(database))
      const { round } = store.getState()
      if (round) {
        const reconciled = await orRebuilt(() =>
          reconcileRound(desk, round.roundId, { memory: round.log }),
        )
        if (!reconciled.ok) return reconciled
        const { recovery } = reconciled.value
        if (recovery && recovery.restored > 0) {
          // A store that lost some of it was damaged; one that lost it all was emptied.
          tell({ ...recovery, isEmptied: recovery.restored === recovery.total })
          await rememberAgain()
        }
        const inHand = await record(round)
        store.setState({ round: inHand })
      }
      return refreshRounds(desk)
    },
    dismissRecovery: async (roundId) => {
      const recovery = told(roundId)
      store.setState(({ recoveries }) => ({
        recoveries: recoveries.filter((each) => each.roundId !== roundId),
      }))
      if (recovery && recovery.missing > 0) await acceptLoss(desk, roundId, recovery.total)
    },
  }
}

const isUnreadable = (outcome: Result<unknown, StorageFault>): boolean =>
  !outcome.ok && outcome.faults[0]?.code === 'unknown'
