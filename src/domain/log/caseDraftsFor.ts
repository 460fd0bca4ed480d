import type { CaseCommand } from './CaseCommand.ts'
import type { EventDraft } from './eventKinds.ts'
import { isClosed } from './isClosed.ts'
import { isSame } from './isSame.ts'
import { openAreas } from './openAreas.ts'
import { headIds, isDisputed, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** The events of what belongs to the case, each naming what it replaces; none for what is so already. */
export function caseDraftsFor(state: RoundState, command: CaseCommand): readonly EventDraft[] {
  const { hearings, closing } = state.casefile
  switch (command.kind) {
    case 'record-hearings':
      return command.hearings.flatMap(({ caseNumber, hearing }): readonly EventDraft[] => {
        const register = hearings.get(caseNumber)
        if (!isDisputed(register) && isSame(settled(register) ?? null, hearing)) return []
        const body = { caseNumber, hearing, replaces: headIds(register) }
        return [{ kind: 'hearing-recorded', body }]
      })
    case 'close-round': {
      if (isClosed(state)) return []
      const { reason } = command
      const body = { isClosed: true, reason, openAreas: [...openAreas(state)] }
      return [{ kind: 'round-closed', body: { ...body, replaces: headIds(closing) } }]
    }
    case 'open-round-again': {
      if (!isClosed(state)) return []
      const body = { isClosed: false, reason: command.reason, openAreas: [] }
      return [{ kind: 'round-closed', body: { ...body, replaces: headIds(closing) } }]
    }
    case 'note-journal':
      return [{ kind: 'round-journalised', body: command.entry }]
    case 'note-access':
      return [{ kind: 'access-given', body: { access: command.access } }]
  }
}
