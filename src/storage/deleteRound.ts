import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attemptWrite } from './attempt.ts'
import type { Journals } from './Journals.ts'
import { noteLate } from './lateSentinel.ts'
import { segmentsOfRound } from './segments.ts'
import { deletedSetting, roundSetting } from './settings.ts'
import type { StorageFault } from './StorageFault.ts'

/**
 * Takes a round and all that is known of it off this device: out of the database in one transaction,
 * then out of the second journal. Until that is done too it is remembered that the round was
 * deleted, so that it is not brought back as lost.
 * Errors: StorageFault; then nothing is deleted.
 */
export async function deleteRound(
  journals: Journals,
  roundId: RoundId,
): Promise<Result<void, StorageFault>> {
  const { database } = journals
  const { segments, rounds, ownChains, settings } = database
  const removed = await attemptWrite(database, [segments, rounds, ownChains], async () => {
    await segmentsOfRound(database, roundId).delete()
    await rounds.delete(roundId)
    await ownChains.where({ roundId }).delete()
    await settings.where('key').startsWith(roundSetting(roundId, '')).delete()
    await settings.put({ key: deletedSetting(roundId), value: 'yes' })
  })
  if (!removed.ok) return removed
  await forgetDeleted(journals, roundId)
  return ok(undefined)
}

/** Takes what is left of a deleted round out of the second journal. */
export async function forgetDeleted(
  { database, files }: Journals,
  roundId: RoundId,
): Promise<void> {
  noteLate(roundId, null)
  files.lacking.delete(roundId)
  if (!(await files.remove(roundId)).ok) return
  await attemptWrite(database, [], () => database.settings.delete(deletedSetting(roundId)))
}
