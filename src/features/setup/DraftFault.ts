import { roundFaultText } from '~/exchange/round/roundFaultText.ts'
import type { RoundFault } from '~/exchange/round/RoundFault.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatWeight, type Language } from '~/i18n/formats.ts'

/** What is wrong with one field as it is typed. */
export interface FieldFault {
  readonly kind: 'field'
  readonly code: Exclude<keyof Messages['setup']['faults'], 'weights'>
  readonly path: string
  readonly found: string
}

/** What is wrong with the setup the fields come to; a path leads as `criteria.2.weight`. */
export interface RuleFault {
  readonly kind: 'rule'
  readonly fault: RoundFault
  readonly path: string
}

export type DraftFault = FieldFault | RuleFault

/** A fault in words, at its place. */
export interface SaidFault {
  readonly path: string
  readonly text: string
}

export const fieldFault = (code: FieldFault['code'], path: string, found = ''): FieldFault => ({
  kind: 'field',
  code,
  path,
  found,
})

export function saidFault(draftFault: DraftFault, messages: Messages, language: Language) {
  const { path } = draftFault
  const { faults } = messages.setup
  if (draftFault.kind === 'field') return { path, text: faults[draftFault.code](draftFault.found) }
  const { code, values } = draftFault.fault
  if (code === 'weights-sum') {
    return { path, text: faults.weights(formatWeight(Number(values['found']), language)) }
  }
  return { path, text: roundFaultText({ code, path: '', values }, messages, language) }
}
