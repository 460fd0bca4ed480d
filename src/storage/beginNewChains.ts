import type { RoundId } from '~/domain/model/ids.ts'
import { attemptWrite } from './attempt.ts'
import type { StorageFault } from './StorageFault.ts'
import type { Result } from '~/lib/result.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** Has an assessor's device go on in new chains, which name the file it goes out from now [LG11]. */
export function beginNewChains(
  database: WorkbenchDatabase,
  roundId: RoundId,
): Promise<Result<void, StorageFault>> {
  return attemptWrite(database, [database.ownChains], async () => {
    await database.ownChains
      .where({ roundId })
      .filter(({ role }) => role === 'work' || role === 'answer')
      .delete()
  })
}
