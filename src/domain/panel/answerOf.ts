import type { Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ChainRole } from '~/domain/log/eventKinds.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { AnswerHead } from './receiptCode.ts'

/** The chains of one assessor in one role, by id; each from its beginning. */
export const chainsOf = (
  { chains }: Log,
  role: ChainRole,
  assessorId: AssessorId,
): readonly (readonly RoundEvent[])[] =>
  [...chains.values()]
    .filter(([first]) => {
      const body = first?.kind === 'chain-begun' ? first.body : undefined
      return body?.role === role && body.assessorId === assessorId
    })
    .toSorted(([a], [b]) => ((a?.chain ?? '') < (b?.chain ?? '') ? -1 : 1))

/** Where chains end; what their receipt is made from. */
export const headsOf = (chains: readonly (readonly RoundEvent[])[]): readonly AnswerHead[] =>
  chains.flatMap((events) => {
    const last = events.at(-1)
    return last ? [{ chain: last.chain, seq: last.seq, id: last.id }] : []
  })
