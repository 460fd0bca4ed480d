import { roundFaultText } from '~/exchange/round/roundFaultText.ts'
import type { RoundFault } from '~/exchange/round/RoundFault.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatPoint, formatWeight, type Language } from '~/i18n/formats.ts'

/** What is wrong with one field as it is typed. */
export interface FieldFault {
  readonly kind: 'field'
  readonly code: Exclude<keyof Messages['setup']['faults'], 'weights'>
  readonly path: string
  /** What was typed, or the number it was read as, in JavaScript's writing. */
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

export function saidFault(
  draftFault: DraftFault,
  messages: Messages,
  language: Language,
): SaidFault {
  const { path } = draftFault
  const { faults } = messages.setup
  if (draftFault.kind === 'field') {
    const { code, found } = draftFault
    const isRead = code === 'percent-range' || code === 'not-half'
    return { path, text: faults[code](isRead ? formatPoint(Number(found), language) : found) }
  }
  const { code, values } = draftFault.fault
  if (code === 'weights-sum') {
    return { path, text: faults.weights(formatWeight(Number(values['found']), language)) }
  }
  return { path, text: roundFaultText({ code, path: '', values }, language) }
}
