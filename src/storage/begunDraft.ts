import type { ChainRole, EventDraft } from '~/domain/log/eventKinds.ts'
import type { AssessorId, RoundId } from '~/domain/model/ids.ts'

interface Beginning {
  readonly roundId: RoundId
  readonly role: ChainRole
  readonly assessorId: AssessorId | null
  /** Digest of the file an assessor's device goes out from; undefined on the agency's. */
  readonly brief: string | undefined
}

/** The first event of a chain. An assessor's own chains name the file they go out from. */
export function begunDraft({ roundId, role, assessorId, brief }: Beginning): EventDraft {
  const isOwn = role === 'work' || role === 'answer'
  const body = { roundId, role, assessorId, ...(isOwn && brief !== undefined && { brief }) }
  return { kind: 'chain-begun', body }
}
