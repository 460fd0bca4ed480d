import { entryOf } from './entryOf.ts'
import { withEntry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import type { PanelFacts } from './RoundState.ts'

export type PanelEvent = Extract<
  RoundEvent,
  {
    kind:
      | 'round-key-made'
      | 'key-drill-passed'
      | 'assessor-invited'
      | 'file-sent'
      | 'device-ruled'
      | 'answer-received'
      | 'assessments-released'
  }
>

/** What is known of the files of the panel after one more event. */
export function panelAfter(panel: PanelFacts, event: PanelEvent): PanelFacts {
  switch (event.kind) {
    case 'round-key-made': {
      const { roundKey, replaces } = event.body
      return { ...panel, roundKey: withEntry(panel.roundKey, replaces, entryOf(event, roundKey)) }
    }
    case 'key-drill-passed':
      return { ...panel, drilledKeys: new Set(panel.drilledKeys).add(event.body.keyId) }
    case 'assessor-invited': {
      const { assessorId, invitation, replaces } = event.body
      const entry = entryOf(event, invitation)
      const register = withEntry(panel.invitations.get(assessorId), replaces, entry)
      const before = panel.everInvited.get(assessorId) ?? []
      return {
        ...panel,
        invitations: new Map(panel.invitations).set(assessorId, register),
        everInvited: new Map(panel.everInvited).set(assessorId, [...before, entry]),
      }
    }
    case 'file-sent':
      return { ...panel, sent: [...panel.sent, entryOf(event, event.body.file)] }
    case 'device-ruled': {
      const { assessorId, devicePublicKey, isAccepted, reason, replaces } = event.body
      const known = panel.devices.get(assessorId)
      const register = withEntry(
        known?.get(devicePublicKey),
        replaces,
        entryOf(event, { isAccepted, reason }),
      )
      const devices = new Map(known).set(devicePublicKey, register)
      return { ...panel, devices: new Map(panel.devices).set(assessorId, devices) }
    }
    case 'answer-received':
      return { ...panel, received: [...panel.received, entryOf(event, event.body.answer)] }
    case 'assessments-released':
      return { ...panel, released: [...panel.released, entryOf(event, event.body)] }
  }
}
