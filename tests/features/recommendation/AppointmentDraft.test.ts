import { describe, expect, test } from 'vitest'
import { noAppointment } from '~/domain/model/Appointment.ts'
import {
  appointmentDraft,
  type AppointmentDraft,
  appointmentFaults,
  appointmentOf,
} from '~/features/recommendation/minister/AppointmentDraft.ts'
import { minister as words } from '~/i18n/da/minister.ts'
import { day } from '../../support/acts.ts'
import { caseNumber } from '../../support/builders.ts'

const nine = caseNumber('20-9')
const ten = caseNumber('20-10')
const draft = (changes: Partial<AppointmentDraft> = {}): AppointmentDraft => ({
  choice: 'recommended',
  chosen: [],
  date: '2020-11-01',
  reference: ' 20/1 ',
  reason: '',
  ...changes,
})
const faultsOf = (changes: Partial<AppointmentDraft>, recommended = [nine], places = 1) =>
  Object.entries(appointmentFaults(draft(changes), { recommended, places }, words)).flatMap(
    ([field, fault]) => (fault ? [field] : []),
  )

describe('[AC4] an appointment that is being written', () => {
  test.each<[string, Partial<AppointmentDraft>, readonly string[]]>([
    ['as recommended', {}, []],
    ['without a choice', { choice: null, date: '' }, ['choice']],
    ['without a date', { date: '' }, ['date']],
    ['with a year of six digits', { date: '120200-11-01' }, ['date']],
    ['of another without all else', { choice: 'other', date: '' }, ['which', 'date', 'reason']],
    ['of another', { choice: 'other', chosen: [ten], reason: 'Skøn' }, []],
    ['of nobody without a reason', { choice: 'none', reason: ' ' }, ['reason']],
    ['taken back', { choice: 'undecided', date: '' }, []],
  ])('%s lacks what it lacks', (_name, changes, missing) => {
    expect(faultsOf(changes)).toEqual(missing)
  })

  test('of others is within the places, and not of just those recommended', () => {
    const other = { choice: 'other', reason: 'Skøn' } as const
    const both = [ten, nine]
    expect(faultsOf({ ...other, chosen: both }, [nine], 1)).toEqual(['which'])
    expect(faultsOf({ ...other, chosen: both }, [nine, ten], 2)).toEqual(['which'])
    expect(faultsOf({ ...other, chosen: both }, [nine], 2)).toEqual([])
  })

  test('keeps nothing of fields that its choice has no use for', () => {
    const chosen = [ten]
    expect(appointmentOf(draft({ chosen, reason: 'Skøn' }), [nine])).toEqual({
      choice: 'recommended',
      caseNumbers: [nine],
      date: '2020-11-01',
      reference: '20/1',
      reason: null,
    })
    expect(appointmentOf(draft({ choice: 'undecided', chosen }), [nine])).toEqual(noAppointment)
  })

  test('begins with what is settled, except for a choice made on another recommendation', () => {
    const settled = {
      choice: 'recommended',
      caseNumbers: [nine],
      date: day('2020-11-01'),
      reference: '20/1',
      reason: null,
    } as const
    const appointment = { ...settled, caseNumbers: [...settled.caseNumbers] }
    expect(appointmentDraft(undefined, [nine]).choice).toBeNull()
    expect(appointmentDraft(appointment, [nine])).toMatchObject({
      choice: 'recommended',
      date: '2020-11-01',
    })
    expect(appointmentDraft(appointment, [ten]).choice).toBeNull()
    const nobody = { ...appointment, choice: 'none' as const, caseNumbers: [], reason: 'Skøn' }
    expect(appointmentDraft(nobody, [nine]).choice).toBe('none')
    expect(appointmentDraft(nobody, []).choice).toBeNull()
  })
})
