import type { Assessor } from '~/domain/model/Assessor.ts'
import type { EventDraft } from './eventKinds.ts'
import { isSame } from './isSame.ts'
import { headIds, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** Records assessors; none for one who stands so already. */
export const assessorDrafts = (
  state: RoundState,
  assessors: readonly Assessor[],
): readonly EventDraft[] =>
  assessors.flatMap<EventDraft>((assessor) => {
    const register = state.assessors.get(assessor.id)
    if (isSame(settled(register), assessor)) return []
    const body = { assessor, isRemoved: false, replaces: headIds(register) }
    return [{ kind: 'assessor-recorded', body }]
  })
