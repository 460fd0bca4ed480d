import type { Appointment } from '~/domain/model/Appointment.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { MinisterWords } from '~/i18n/da/minister.ts'
import { isSameCases } from './isSameCases.ts'
import { readDay } from './readDay.ts'

/** An appointment while it is being written [AC4]. */
export interface AppointmentDraft {
  /** Null until somebody has chosen: nothing is preselected. */
  readonly choice: Appointment['choice'] | null
  readonly chosen: readonly CaseNumber[]
  readonly date: string
  readonly reference: string
  readonly reason: string
}

export interface AppointmentFaults {
  readonly choice?: string | undefined
  readonly which?: string | undefined
  readonly date?: string | undefined
  readonly reason?: string | undefined
}

/** What an appointment is held against. */
export interface AppointmentGround {
  /** As `recommendedTo` says: undefined where nothing was recommended. */
  readonly recommended: readonly CaseNumber[] | undefined
  readonly places: number
}

/**
 * Where the writing begins: with what is settled already, or with nothing. A choice is not carried
 * over to another recommendation than the one it was made on.
 */
export function appointmentDraft(
  settled: Appointment | undefined,
  recommended: readonly CaseNumber[] | undefined,
): AppointmentDraft {
  if (!settled) return { choice: null, chosen: [], date: '', reference: '', reason: '' }
  const { choice, caseNumbers, date, reference, reason } = settled
  const isMoved =
    choice === 'recommended'
      ? !isSameCases(caseNumbers, recommended ?? [])
      : choice === 'none' && recommended?.length === 0
  return {
    choice: isMoved ? null : choice,
    chosen: choice === 'other' ? caseNumbers : [],
    date: date ?? '',
    reference,
    reason: reason ?? '',
  }
}

/** What is missing of it before it may be recorded. */
export function appointmentFaults(
  { choice, chosen, date, reason }: AppointmentDraft,
  ground: AppointmentGround,
  words: MinisterWords,
): AppointmentFaults {
  const { appointment } = words
  if (choice === null) return { choice: appointment.needChoice }
  const isDifferent = choice === 'other' || choice === 'none'
  return {
    which: choice === 'other' ? whichFault(chosen, ground, words) : undefined,
    date: choice !== 'undecided' && readDay(date) === null ? appointment.needDate : undefined,
    reason: isDifferent && reason.trim() === '' ? words.needReason : undefined,
  }
}

function whichFault(
  chosen: readonly CaseNumber[],
  { recommended, places }: AppointmentGround,
  { appointment }: MinisterWords,
): string | undefined {
  if (chosen.length === 0) return appointment.needWhich
  if (chosen.length > places) return appointment.tooMany(places)
  return recommended && isSameCases(chosen, recommended) ? appointment.sameAsRecommended : undefined
}

/** The appointment as it is recorded: nothing is kept of fields that its choice has no use for. */
export function appointmentOf(
  { choice, chosen, date, reference, reason }: AppointmentDraft,
  recommended: readonly CaseNumber[] | undefined,
): Appointment {
  const isUndecided = choice === null || choice === 'undecided'
  const isDifferent = choice === 'other' || choice === 'none'
  return {
    choice: choice ?? 'undecided',
    caseNumbers:
      choice === 'recommended' ? [...(recommended ?? [])] : choice === 'other' ? [...chosen] : [],
    date: isUndecided ? null : readDay(date),
    reference: isUndecided ? '' : reference.trim(),
    reason: isDifferent ? reason.trim() : null,
  }
}
