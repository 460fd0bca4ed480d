import { type Assessor, assessorSchema } from '~/domain/model/Assessor.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { type Officer, officerSchema } from '~/domain/model/Officer.ts'
import type { PersonDraft } from './PersonDraft.ts'

export type PersonFault = 'name-needed' | 'too-long' | 'not-a-day' | 'ends-before' | 'not-a-mail'
export type PersonFaults = Readonly<Partial<Record<keyof PersonDraft, PersonFault>>>

/** As long as the register takes them; the dialog stops there, a paste may not. */
export const longest = { name: 120, title: 200, organisation: 200, mail: 200 } as const

/** What is wrong with what is typed, by field; empty where nothing is. */
export function personFaults(draft: PersonDraft): PersonFaults {
  const [from, to] = [readDay(draft.from), readDay(draft.to)]
  const mail = draft.mail.trim()
  const tooLong = (['name', 'title', 'organisation', 'mail'] as const).filter(
    (field) => draft[field].trim().length > longest[field],
  )
  return {
    ...Object.fromEntries(tooLong.map((field) => [field, 'too-long' as const])),
    ...(draft.name.trim() === '' && { name: 'name-needed' }),
    ...(from === undefined && { from: 'not-a-day' }),
    ...(to === undefined && { to: 'not-a-day' }),
    ...(from && to && to < from && { to: 'ends-before' }),
    ...(mail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) && { mail: 'not-a-mail' }),
  }
}

/** An assessor from a draft without faults; what is left empty is left out. */
export function readAssessor(draft: PersonDraft, id: AssessorId): Assessor {
  const { name, title, organisation, competence, mail } = trimmed(draft)
  const period = periodOf(draft)
  return assessorSchema.parse({
    id,
    name,
    title: title || null,
    organisation: organisation || null,
    ...(competence !== '' && { competence }),
    ...((period.from ?? period.to) !== null && { period }),
    ...(mail !== '' && { mail }),
  })
}

/** A case officer from a draft without faults. */
export function readOfficer(draft: PersonDraft, id: AssessorId): Officer {
  const { name, title, organisation, phone, mail } = trimmed(draft)
  return officerSchema.parse({
    id,
    name,
    title: title || null,
    organisation: organisation || null,
    phone: phone || null,
    mail: mail || null,
    period: periodOf(draft),
  })
}

const trimmed = (draft: PersonDraft): PersonDraft => ({
  name: draft.name.trim(),
  title: draft.title.trim(),
  organisation: draft.organisation.trim(),
  competence: draft.competence.trim(),
  from: draft.from.trim(),
  to: draft.to.trim(),
  mail: draft.mail.trim(),
  phone: draft.phone.trim(),
})

const periodOf = ({ from, to }: PersonDraft) => ({
  from: readDay(from) ?? null,
  to: readDay(to) ?? null,
})

/** `27-05-2020`, `27.5.2020` or `2020-05-27` as a day; null for nothing, undefined for no day. */
function readDay(typed: string): string | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text)
  const [year = '', month = '', day = ''] = danish ? danish.slice(1).toReversed() : text.split('-')
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date) ? undefined : date
}
