import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Appointment } from '~/domain/model/Appointment.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'

/** The minister's appointment of an area that people agree on; undefined while there is none. */
export function appointedIn({ acts }: RoundState, areaId: AreaId): Appointment | undefined {
  const register = acts.appointments.get(areaId)
  const appointment = isDisputed(register) ? undefined : settled(register)
  return appointment?.choice === 'undecided' ? undefined : appointment
}

/** Whether one application is appointed, as a funder's letter has to know. */
export type Appointed =
  | { readonly standing: 'unknown' | 'no' }
  | ({ readonly standing: 'yes' } & Pick<Appointment, 'date' | 'reference'>)

export function appointmentOf(
  state: RoundState,
  areaId: AreaId,
  caseNumber: CaseNumber,
): Appointed {
  const appointment = appointedIn(state, areaId)
  if (!appointment) return { standing: 'unknown' }
  const { caseNumbers, date, reference } = appointment
  return caseNumbers.includes(caseNumber)
    ? { standing: 'yes', date, reference }
    : { standing: 'no' }
}
