import * as z from 'zod/mini'
import { caseNumberSchema } from './ids.ts'
import { dateSchema } from './units.ts'

/** What the minister may do with an area: as recommended, another, nobody. */
export const appointmentChoices = ['recommended', 'other', 'none', 'undecided'] as const

/** The fourth of the four acts, the minister's own: `udpegning`. `undecided` takes one back. */
export const appointmentSchema = z.strictObject({
  choice: z.enum(appointmentChoices),
  caseNumbers: z.array(caseNumberSchema).check(z.maxLength(500)),
  /** The day of the minister's decision, not of its recording. */
  date: z.nullable(dateSchema),
  /** Where the decision is filed; empty for nowhere yet. */
  reference: z.string().check(z.maxLength(200)),
  reason: z.nullable(z.string().check(z.minLength(1), z.maxLength(5000))),
})
export type Appointment = z.infer<typeof appointmentSchema>

export const noAppointment: Appointment = {
  choice: 'undecided',
  caseNumbers: [],
  date: null,
  reference: '',
  reason: null,
}
