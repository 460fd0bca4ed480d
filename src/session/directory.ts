import { ok, type Result } from '~/lib/result.ts'
import { listRounds } from '~/storage/listRounds.ts'
import type { RoundRow } from '~/storage/rows.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { summaryOf } from '~/storage/summaryOf.ts'
import type { Desk } from './Desk.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** Reads the list of rounds anew. */
export async function refreshRounds({
  database,
  store,
}: Desk): Promise<Result<void, StorageFault>> {
  const rounds = await listRounds(database)
  if (!rounds.ok) return rounds
  store.setState({ rounds: rounds.value })
  return ok(undefined)
}

/** The list with a round's entry as that round now is; without reading it again. */
export const relisted = (
  rounds: readonly RoundRow[] | undefined,
  { roundId, state, clock }: RoundInHand,
): readonly RoundRow[] | undefined =>
  rounds?.map((row) => (row.roundId === roundId ? { ...row, ...summaryOf(state), clock } : row))
