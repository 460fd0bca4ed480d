import type { Log } from '~/domain/log/Log.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import type { Journals } from './Journals.ts'
import { reconcileRound } from './reconcileRound.ts'
import type { StorageFault } from './StorageFault.ts'

/**
 * Stores chains that came from somebody else, all in one transaction; this device goes on in its
 * own. What is here already changes nothing. Errors: StorageFault; then no event was added.
 */
export async function mergeChains(
  journals: Journals,
  roundId: RoundId,
  log: Log,
): Promise<Result<void, StorageFault>> {
  const merged = await reconcileRound(journals, roundId, { memory: log })
  return merged.ok ? ok(undefined) : merged
}
