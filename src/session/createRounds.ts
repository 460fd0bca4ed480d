import type { Command } from '~/domain/log/Command.ts'
import type { Refusal } from '~/domain/log/decide.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { instantOf } from '~/domain/model/units.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { dropDocuments } from '~/storage/documents/dropDocuments.ts'
import { deleteRound as removeRound } from '~/storage/deleteRound.ts'
import { readSetting, roundSetting } from '~/storage/settings.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { storeNewRound } from '~/storage/storeNewRound.ts'
import { begunRound } from './begunRound.ts'
import type { Desk } from './Desk.ts'
import { refreshRounds } from './directory.ts'
import { newChainId, newRoundId } from './ids.ts'
import { eventsIn, readLastCopy, writeLastCopy } from './lastCopy.ts'
import { agency, personFrom } from './person.ts'
import type { Recovering } from './createRecovery.ts'
import type { Writing } from './createWriting.ts'
import { caughtUp, inHand, takeInHand } from './roundInHand.ts'
import type { TabMessage } from './tabChannel.ts'
import type { KeptRound, WeighedDeletion } from './weighedDeletion.ts'
import type { RoundInHand } from './WorkbenchState.ts'

export type Progress = (done: number, total: number) => void

/** No round of this id on this device. */
export interface UnknownRound {
  readonly code: 'unknown-round'
}

export interface Rounds {
  /** A new round with its setup and assessors; it is stored, not opened. */
  readonly createRound: (
    setup: Setup,
    assessors: readonly Assessor[],
    isExample: boolean,
  ) => Promise<Result<RoundId, Refusal | StorageFault>>
  /** A new round from commands, carried out one after another; when one fails nothing is left. */
  readonly createRoundFrom: (
    commands: readonly Command[],
    onProgress?: Progress,
  ) => Promise<Result<RoundId, Refusal | StorageFault>>
  /** Opens a round to work in it; this tab asks for the right to write it. */
  readonly openRound: (roundId: RoundId) => Promise<Result<RoundId, StorageFault | UnknownRound>>
  /** Shows a round without the right to write it, and without mending anything in it. */
  readonly peekRound: (roundId: RoundId) => Promise<Result<RoundId, StorageFault | UnknownRound>>
  /** Gives the right to write up, as somebody leaves the round's pages. */
  readonly leaveRound: () => void
  readonly closeRound: () => void
  /** What would go with a round that is deleted, and whether it may be [CL4]; changes nothing. */
  readonly weighDeletion: (
    roundId: RoundId,
  ) => Promise<Result<WeighedDeletion, StorageFault | UnknownRound>>
  readonly deleteRound: (roundId: RoundId) => Promise<Result<void, StorageFault | KeptRound>>
  /** Takes in what another tab says it has done. */
  readonly hear: (message: TabMessage) => Promise<void>
}

interface Neighbours {
  /** Told when another round, or none, is opened. */
  readonly onClose: () => void
  /** Lets go of what waits to be stored of a round that is gone. */
  readonly forget: (roundId: RoundId) => void
  readonly writing: Pick<Writing, 'claim' | 'release'>
  readonly recovering: Pick<Recovering, 'mend' | 'record'>
}

export function createRounds(
  desk: Desk,
  { forget, onClose, writing, recovering }: Neighbours,
): Rounds {
  const { queue, store } = desk
  // A round that is only shown has not been looked through for damage.
  let entered: RoundId | undefined
  const closeRound = () => {
    entered = undefined
    writing.release()
    onClose()
    store.setState({ round: undefined, person: agency })
  }
  const letGo = (roundId: RoundId) => {
    forget(roundId)
    if (store.getState().round?.roundId === roundId) closeRound()
  }
  const createRoundFrom: Rounds['createRoundFrom'] = (commands, onProgress) =>
    queue(() => writeRound(desk, commands, onProgress))
  return {
    createRoundFrom,
    createRound: (setup, assessors, isExample) =>
      createRoundFrom([
        { kind: 'record-setup', setup, isExample, reason: null },
        ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
      ]),
    openRound: async (roundId) => {
      await writing.claim(roundId)
      return queue(async () => {
        if (entered === roundId && store.getState().round?.roundId === roundId) return ok(roundId)
        if (store.getState().round?.roundId !== roundId) onClose()
        const opened = await open(desk, roundId, () => roundOf(desk, recovering, roundId))
        const { round } = store.getState()
        if (!opened.ok || !round) return opened
        entered = roundId
        const recorded = await recovering.record(round)
        if (recorded !== round) store.setState({ round: recorded })
        return opened
      })
    },
    peekRound: (roundId) =>
      queue(async () =>
        store.getState().round?.roundId === roundId
          ? ok(roundId)
          : open(desk, roundId, () => takeInHand(desk.database, roundId, { mayBeBroken: false })),
      ),
    leaveRound: () => {
      entered = undefined
      writing.release()
    },
    closeRound,
    weighDeletion: (roundId) => queue(() => weigh(desk, roundId)),
    deleteRound: (roundId) =>
      queue(async () => {
        const weighed = await weigh(desk, roundId)
        if (weighed.ok && weighed.value.isKept) return err({ code: 'not-journalised' })
        const unread = weighed.ok ? undefined : weighed.faults[0]
        if (unread && unread.code !== 'unknown-round') return err(unread)
        const removed = await removeRound(desk, roundId)
        if (!removed.ok) return removed
        desk.channel?.tell({ roundId, isDeleted: true })
        letGo(roundId)
        const dropped = await dropDocuments(desk.documents, roundId)
        const refreshed = await refreshRounds(desk)
        return dropped.ok ? refreshed : dropped
      }),
    hear: ({ roundId, isDeleted }) =>
      queue(async () => {
        const { round } = store.getState()
        if (isDeleted) letGo(roundId)
        else if (round?.roundId === roundId) await catchUp(desk, round)
        await refreshRounds(desk)
      }),
  }
}

/** From memory where it is open. Errors: StorageFault, or that there is no such round. */
async function weigh(
  { database, store }: Desk,
  roundId: RoundId,
): Promise<Result<WeighedDeletion, StorageFault | UnknownRound>> {
  const { round } = store.getState()
  const read = round?.roundId === roundId ? ok(round) : await takeInHand(database, roundId)
  if (!read.ok) return read
  if (!read.value) return err({ code: 'unknown-round' })
  const { weighedDeletion } = await import('./weighedDeletion.ts')
  return ok(weighedDeletion(read.value))
}

async function writeRound(
  desk: Desk,
  commands: readonly Command[],
  onProgress: Progress | undefined,
): Promise<Result<RoundId, Refusal | StorageFault>> {
  const roundId = newRoundId(desk.random)
  const at = instantOf(desk.now())
  const author = {
    agencyName: desk.store.getState().agencyName,
    at,
    newChainId: () => newChainId(desk.random),
  }
  const begun = await inTurns(begunRound(roundId, commands, author, onProgress))
  if (!begun.ok) return begun
  const { round, own } = begun.value
  const { log, state } = round
  const stored = await storeNewRound(desk, { roundId, log, state, own, createdAt: at })
  if (!stored.ok) return stored
  desk.store.setState({ saveStatus: { kind: 'saved', at: instantOf(desk.now()) } })
  // What a round was begun with is no work that a copy would save.
  const copied = { at, events: eventsIn(log), where: 'none' } as const
  await writeLastCopy(desk.database, roundId, copied)
  desk.channel?.tell({ roundId, isDeleted: false })
  await refreshRounds(desk)
  return ok(roundId)
}

async function open(
  { database, store }: Desk,
  roundId: RoundId,
  read: () => Promise<Result<RoundInHand | undefined, StorageFault>>,
): Promise<Result<RoundId, StorageFault | UnknownRound>> {
  const round = await read()
  if (!round.ok) return round
  if (!round.value) return err({ code: 'unknown-round' })
  const lastCopy = await readLastCopy(database, roundId)
  const remembered = await readSetting(database, roundSetting(roundId, 'person'))
  if (!remembered.ok) return remembered
  const person = personFrom(remembered.value, round.value.state)
  store.setState({ round: round.value, person, lastCopy })
  return ok(roundId)
}

/** Who writes a round mends it as well; who only reads along takes it as it is. */
async function roundOf(
  { database, store }: Desk,
  { mend }: Neighbours['recovering'],
  roundId: RoundId,
): Promise<Result<RoundInHand | undefined, StorageFault>> {
  if (store.getState().writing === 'elsewhere') return takeInHand(database, roundId)
  const mended = await mend(roundId)
  if (!mended.ok) return mended
  return ok(mended.value.round && (await inHand(roundId, mended.value.round)))
}

/** A round that cannot be read now stays as it is here: its next write reads it again. */
async function catchUp({ database, store }: Desk, round: RoundInHand): Promise<void> {
  const newer = await caughtUp(database, round)
  if (newer.ok && newer.value) store.setState({ round: newer.value })
}
