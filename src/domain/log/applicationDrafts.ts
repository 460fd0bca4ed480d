import type { Application } from '~/domain/model/Application.ts'
import type { EventDraft } from './eventKinds.ts'
import { isSame } from './isSame.ts'
import { headIds, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** Records applications; none for one that stands so already. */
export const applicationDrafts = (
  state: RoundState,
  applications: readonly Application[],
): readonly EventDraft[] =>
  applications.flatMap<EventDraft>((application) => {
    const register = state.applications.get(application.caseNumber)?.record
    if (isSame(settled(register), application)) return []
    return [{ kind: 'application-recorded', body: { application, replaces: headIds(register) } }]
  })
