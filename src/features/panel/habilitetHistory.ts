import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { Recusal, RoundState } from '~/domain/log/RoundState.ts'
import type { HabilitetGround } from '~/domain/model/Declaration.ts'
import type { AssessorId, CaseNumber, EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'

export type HabilitetFact =
  | {
      readonly kind: 'declared'
      readonly ground: HabilitetGround | null
      readonly text: string
      readonly isEntered: boolean
    }
  | ({ readonly kind: 'ruled' } & Recusal)

/** One thing that was declared or ruled. */
export interface HabilitetEntry {
  readonly id: EventId
  readonly at: Instant
  readonly actor: string
  /** Set where the person did it by their own hand. */
  readonly actorId: AssessorId | null
  /** False for what the log holds but no rule lets count. */
  readonly hasEffect: boolean
  readonly fact: HabilitetFact
}

/** All that was declared of one person and one application and all that was ruled, oldest first. */
export function habilitetHistory(
  log: Log,
  state: RoundState,
  caseNumber: CaseNumber,
  personId: AssessorId,
): readonly HabilitetEntry[] {
  const idle = new Set(state.withoutEffect.map(({ event }) => event.id))
  return foldOrder(log).flatMap<HabilitetEntry>((event) => {
    const actorId = state.chains.get(event.chain)?.assessorId ?? null
    const stamp = {
      id: event.id,
      at: event.at,
      actor: event.actor,
      actorId,
      hasEffect: !idle.has(event.id),
    }
    if (event.kind === 'recusal-ruled') {
      const { caseNumber: where, assessorId, replaces: _replaces, ...ruling } = event.body
      const isOurs = where === caseNumber && assessorId === personId
      return isOurs ? [{ ...stamp, fact: { kind: 'ruled', ...ruling } }] : []
    }
    if (event.kind !== 'declaration-made' && event.kind !== 'declaration-entered') return []
    const isEntered = event.kind === 'declaration-entered'
    const who = isEntered ? event.body.personId : actorId
    if (event.body.caseNumber !== caseNumber || who !== personId) return []
    const { ground, text } = event.body
    return [{ ...stamp, fact: { kind: 'declared', ground, text, isEntered } }]
  })
}
