import type { Log } from '~/domain/log/Log.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attemptWrite } from './attempt.ts'
import type { Journals } from './Journals.ts'
import { reconcileRound } from './reconcileRound.ts'
import { deletedSetting } from './settings.ts'
import type { StorageFault } from './StorageFault.ts'

/**
 * Puts back what a copy has and this device lacks, in one transaction. This device goes on in chains
 * of its own afterwards: whoever made the copy may have gone on in those that are in it.
 * Errors: StorageFault; then no event was added.
 */
export async function restoreRound(
  journals: Journals,
  roundId: RoundId,
  log: Log,
): Promise<Result<void, StorageFault>> {
  const { database } = journals
  const { ownChains, settings } = database
  const begun = await attemptWrite(database, [ownChains], async () => {
    await ownChains.where({ roundId }).delete()
    await settings.delete(deletedSetting(roundId))
  })
  if (!begun.ok) return begun
  const restored = await reconcileRound(journals, roundId, { memory: log })
  return restored.ok ? ok(undefined) : restored
}
