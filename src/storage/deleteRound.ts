import type { RoundId } from '~/domain/model/ids.ts'
import type { Result } from '~/lib/result.ts'
import { attemptWrite } from './attempt.ts'
import { segmentsOfRound } from './segments.ts'
import { roundSetting } from './settings.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** Takes a round and all that is known of it off this device, in one transaction. */
export function deleteRound(
  database: WorkbenchDatabase,
  roundId: RoundId,
): Promise<Result<void, StorageFault>> {
  const { segments, rounds, ownChains, settings } = database
  return attemptWrite(database, [segments, rounds, ownChains, settings], async () => {
    await segmentsOfRound(database, roundId).delete()
    await rounds.delete(roundId)
    await ownChains.where({ roundId }).delete()
    await settings.where('key').startsWith(roundSetting(roundId, '')).delete()
  })
}
