import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { actsObjection } from '~/domain/log/actsObjection.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import { recommendedTo } from '~/domain/log/recommendedTo.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { type Appointment, noAppointment } from '~/domain/model/Appointment.ts'
import { day, decideOn, kindsOf, logAfter, sendFrom, stateAfter } from '../../support/acts.ts'
import { areaId, caseNumber } from '../../support/builders.ts'
import { acted, merged, stateOf } from '../../support/devices.ts'

const energy = areaId('energi')
const nine = caseNumber('20-9')
const ten = caseNumber('20-10')
const unnamed = caseNumber('20-99')

const appoint = (changes: Partial<Appointment> = {}): Command & { kind: 'appoint' } => ({
  kind: 'appoint',
  areaId: energy,
  ...noAppointment,
  choice: 'recommended',
  caseNumbers: [nine],
  date: day('2020-10-01'),
  reference: 'Sag 2020-1234',
  ...changes,
})
const decided = stateAfter(decideOn('energi', ['20-9']))
const sent = logAfter([decideOn('energi', ['20-9']), sendFrom])

describe('[AC4] an appointment', () => {
  test('is as recommended in the version that was sent last, whatever was decided after it', () => {
    const state = stateOf(logAfter([decideOn('energi', ['20-10'])], sent))
    expect(recommendedTo(state, energy)).toEqual([nine])
    expect(kindsOf(state, appoint())).toEqual(['area-appointed'])
    expect(kindsOf(state, appoint({ caseNumbers: [ten] }))).toEqual([
      'refused: other-than-recommended',
    ])
    expect(actsObjection(state, appoint({ choice: 'other', caseNumbers: [ten] }))).toBeNull()
  })

  test('follows the agency’s settled decision where nothing was sent', () => {
    expect(recommendedTo(decided, energy)).toEqual([nine])
    expect(kindsOf(decided, appoint())).toEqual(['area-appointed'])
    expect(kindsOf(stateAfter(), appoint())).toEqual(['refused: nothing-recommended'])
    const nobody = stateAfter(decideOn('energi', []))
    expect(kindsOf(nobody, appoint({ caseNumbers: [] }))).toEqual(['area-appointed'])
    expect(kindsOf(nobody, appoint())).toEqual(['refused: other-than-recommended'])
  })

  test('cannot be as recommended in an area that the last version does not hold', () => {
    const later = stateOf(logAfter([decideOn('lyd', [])], sent))
    const asSaid = { ...appoint({ caseNumbers: [] }), areaId: areaId('lyd') }
    expect(kindsOf(later, asSaid)).toEqual(['refused: nothing-recommended'])
  })

  test.each<[string, Partial<Appointment>, string]>([
    ['other without a reason', { choice: 'other', caseNumbers: [ten] }, 'grounds-needed'],
    ['none without a reason', { choice: 'none', caseNumbers: [], reason: ' ' }, 'grounds-needed'],
    ['without a date', { date: null }, 'date-needed'],
    [
      'other that names nobody',
      { choice: 'other', caseNumbers: [], reason: 'x' },
      'appointee-needed',
    ],
    ['none that names one', { choice: 'none', reason: 'x' }, 'appointee-needed'],
    [
      'of no known application',
      { choice: 'other', caseNumbers: [unnamed], reason: 'x' },
      'unknown-application',
    ],
    ['with a reference that is too long', { reference: 'x'.repeat(201) }, 'malformed'],
  ])('%s is refused', (_name, changes, code) => {
    expect(kindsOf(decided, appoint(changes))).toEqual([`refused: ${code}`])
  })

  test('may be another or nobody, with a reason, and be taken back', () => {
    const reason = 'Bedre geografisk spredning'
    expect(kindsOf(decided, appoint({ choice: 'other', caseNumbers: [ten], reason }))).toEqual([
      'area-appointed',
    ])
    expect(kindsOf(decided, appoint({ choice: 'none', caseNumbers: [], reason }))).toEqual([
      'area-appointed',
    ])
    const undone: Command = { kind: 'appoint', areaId: energy, ...noAppointment }
    expect(kindsOf(decided, undone)).toEqual([])
    const appointed = stateAfter(decideOn('energi', ['20-9']), appoint())
    expect(kindsOf(appointed, appoint())).toEqual([])
    expect(kindsOf(appointed, undone)).toEqual(['area-appointed'])
  })

  test('that is merged in stands, though another version was sent meanwhile', () => {
    const north = logAfter([appoint()], sent, 'north')
    const south = logAfter(
      [decideOn('energi', ['20-10']), (state) => sendFrom(state, 'Ny beslutning')],
      sent,
      'south',
    )
    const both = stateOf(merged(south, north.chains.values()))
    expect(both.withoutEffect).toEqual([])
    expect(settled(both.acts.appointments.get(energy))?.caseNumbers).toEqual([nine])
  })
})

describe('[AC1] the acts', () => {
  test('do not overwrite one another, nor the suggestion', () => {
    const view: Command = {
      kind: 'view-as-panel',
      areaId: energy,
      choice: 'none',
      caseNumbers: [],
      category: 'other',
      reason: 'Ingen',
      digest: 'a'.repeat(64),
    }
    const state = stateOf(
      logAfter([
        view,
        decideOn('energi', ['20-9']),
        sendFrom,
        appoint({ choice: 'other', caseNumbers: [ten], reason: 'Spredning' }),
      ]),
    )
    const facts = state.areas.get(energy)
    expect(settled(facts?.panelView)?.choice).toBe('none')
    expect(settled(facts?.decision)?.caseNumbers).toEqual([nine])
    expect(state.acts.sent[0]?.value.areas[0]?.caseNumbers).toEqual([nine])
    expect(settled(state.acts.appointments.get(energy))?.caseNumbers).toEqual([ten])
    expect(sheetOf(state, energy)?.selection).toEqual(sheetOf(stateAfter(), energy)?.selection)
  })

  test('two that replace the same one are a disagreement until a third names both', () => {
    const common = logAfter([appoint()], sent)
    const none = appoint({ choice: 'none', caseNumbers: [], reason: 'Trukket' })
    const north = acted(common, none, 'north')
    const south = acted(common, appoint({ date: day('2020-10-02') }), 'south')
    const both = merged(north, south.chains.values())
    expect(stateOf(both)).toEqual(stateOf(merged(south, north.chains.values())))
    expect(isDisputed(stateOf(both).acts.appointments.get(energy))).toBe(true)
    const third = stateOf(acted(both, appoint(), 'north'))
    expect(settled(third.acts.appointments.get(energy))?.date).toBe('2020-10-01')
  })
})
