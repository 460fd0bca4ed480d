import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Officer } from '~/domain/model/Officer.ts'

export type PersonKind = 'assessor' | 'officer'

/** Somebody as they are being typed. */
export interface PersonDraft {
  readonly name: string
  readonly title: string
  readonly organisation: string
  /** Of an assessor. */
  readonly competence: string
  readonly from: string
  readonly to: string
  readonly mail: string
  /** Of a case officer. */
  readonly phone: string
}

export const emptyPerson: PersonDraft = {
  name: '',
  title: '',
  organisation: '',
  competence: '',
  from: '',
  to: '',
  mail: '',
  phone: '',
}

/** A recorded person as the form begins; unchanged it reads back as the same. */
export const draftOfPerson = (person: Assessor | Officer): PersonDraft => ({
  name: person.name,
  title: person.title ?? '',
  organisation: person.organisation ?? '',
  competence: ('competence' in person ? person.competence : null) ?? '',
  from: dayDraft(person.period?.from),
  to: dayDraft(person.period?.to),
  mail: person.mail ?? '',
  phone: ('phone' in person ? person.phone : null) ?? '',
})

/** 2020-05-27 as a Dane writes it: 27-05-2020. */
const dayDraft = (date: string | null | undefined): string =>
  date ? date.split('-').toReversed().join('-') : ''
