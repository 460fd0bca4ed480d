import type { Command } from './Command.ts'
import type { EventDraft } from './eventKinds.ts'
import { isSame } from './isSame.ts'
import { headIds, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

export type PanelCommand = Extract<
  Command,
  {
    kind:
      | 'record-officer'
      | 'remove-officer'
      | 'enter-declarations'
      | 'make-round-key'
      | 'pass-key-drill'
      | 'invite'
      | 'note-sent-file'
      | 'rule-device'
      | 'note-answer'
      | 'release'
  }
>

/** The events of what the agency does with its panel. */
export function panelDraftsFor(state: RoundState, command: PanelCommand): readonly EventDraft[] {
  const { panel } = state
  switch (command.kind) {
    case 'record-officer': {
      const { officer } = command
      const register = state.officers.get(officer.id)
      if (isSame(settled(register), officer)) return []
      const body = { officer, isRemoved: false, replaces: headIds(register) }
      return [{ kind: 'officer-recorded', body }]
    }
    case 'remove-officer': {
      const register = state.officers.get(command.officerId)
      const officer = settled(register)
      if (!officer) return []
      const body = { officer, isRemoved: true, replaces: headIds(register) }
      return [{ kind: 'officer-recorded', body }]
    }
    case 'enter-declarations':
      return command.declarations.map(({ caseNumber, ground, text }) => ({
        kind: 'declaration-entered',
        body: { caseNumber, personId: command.personId, ground, text },
      }))
    case 'make-round-key': {
      const { roundKey } = command
      return [{ kind: 'round-key-made', body: { roundKey, replaces: headIds(panel.roundKey) } }]
    }
    case 'pass-key-drill':
      return panel.drilledKeys.has(command.keyId)
        ? []
        : [{ kind: 'key-drill-passed', body: { keyId: command.keyId } }]
    case 'invite': {
      const { assessorId, invitation } = command
      const replaces = headIds(panel.invitations.get(assessorId))
      return [{ kind: 'assessor-invited', body: { assessorId, invitation, replaces } }]
    }
    case 'note-sent-file':
      return [{ kind: 'file-sent', body: { file: command.file } }]
    case 'rule-device': {
      const { kind: _kind, ...ruling } = command
      const register = panel.devices.get(command.assessorId)?.get(command.devicePublicKey)
      return [{ kind: 'device-ruled', body: { ...ruling, replaces: headIds(register) } }]
    }
    case 'note-answer':
      return panel.received.some(({ value }) => value.digest === command.answer.digest)
        ? []
        : [{ kind: 'answer-received', body: { answer: command.answer } }]
    case 'release': {
      const { areaIds, assessorIds } = command
      return [{ kind: 'assessments-released', body: { areaIds, assessorIds } }]
    }
  }
}
