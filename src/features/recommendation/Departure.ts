import type { Decision } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Messages } from '~/i18n/da.ts'

/** A choice other than the suggestion while it is being written [SE4]. */
export interface Departure {
  readonly chosen: readonly CaseNumber[]
  readonly category: Decision['category']
  readonly reason: string
}

export const noDeparture: Departure = { chosen: [], category: null, reason: '' }

export interface DepartureFaults {
  readonly which?: string | undefined
  readonly category?: string | undefined
  readonly reason?: string | undefined
}

/** What is missing of it before it may be recorded; nothing for a choice that needs no reason. */
export function departureFaults(
  choice: string | null,
  { chosen, category, reason }: Departure,
  places: number,
  { recommendation: { dialog } }: Messages,
): DepartureFaults {
  if (choice !== 'other' && choice !== 'none') return {}
  return {
    which: choice === 'other' ? whichFault(chosen, places, dialog) : undefined,
    category: category === null ? dialog.needCategory : undefined,
    reason: reason.trim() === '' ? dialog.needReason : undefined,
  }
}

function whichFault(
  chosen: readonly CaseNumber[],
  places: number,
  dialog: { readonly needChoice: string; readonly tooMany: (places: number) => string },
): string | undefined {
  if (chosen.length === 0) return dialog.needChoice
  return chosen.length > places ? dialog.tooMany(places) : undefined
}
