import { describe, expect, test } from 'vitest'
import { isOpenHearing, openHearings } from '~/domain/log/isOpenHearing.ts'
import { lastSent } from '~/domain/log/lastSent.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import { type Hearing, hearingSchema } from '~/domain/model/Hearing.ts'
import { day, decideOn, heard, kindsOf, logAfter, stateAfter } from '../../support/acts.ts'
import { caseNumber } from '../../support/builders.ts'
import { merged, stateOf } from '../../support/devices.ts'

const nine = caseNumber('20-9')
const ten = caseNumber('20-10')
const notNeeded: Hearing = { standing: 'not-needed', reason: 'Intet nyt af betydning' }
const sent = { what: 'De to bedømmelser', sentOn: day('2026-06-01'), due: day('2026-06-15') }
const waiting: Hearing = { standing: 'sent', ...sent }
const answered = (effect: 'none' | 're-assessment' | null): Hearing => ({
  standing: 'answered',
  ...sent,
  answeredOn: day('2026-06-10'),
  answer: 'Tallene for 2019 er forkerte',
  effect,
  grounds: effect && 'Ændrer ikke bedømmelsen',
})
const record = (hearing: Hearing | null, ...numbers: readonly string[]) => heard(numbers, hearing)

describe('[HE1] a hearing', () => {
  test('is one fact for each application, said of one or of many at once', () => {
    const state = stateAfter(record(notNeeded, '20-9', '20-10'), record(waiting, '20-9'))
    expect(settled(state.casefile.hearings.get(nine))).toEqual(waiting)
    expect(settled(state.casefile.hearings.get(ten))).toEqual(notNeeded)
    expect(kindsOf(state, record(notNeeded, '20-10'))).toEqual([])
    expect(kindsOf(state, record(null, '20-10'))).toEqual(['hearing-recorded'])
    expect(kindsOf(stateAfter(), record(null, '20-9'))).toEqual([])
  })

  test('has what its standing asks for, and no day before it was sent', () => {
    expect(hearingSchema.safeParse({ standing: 'not-needed', reason: '' }).success).toBe(false)
    expect(hearingSchema.safeParse({ standing: 'sent', ...sent, due: null }).success).toBe(false)
    expect(hearingSchema.safeParse({ standing: 'passed', ...sent }).success).toBe(true)
    const reversed = { ...waiting, due: day('2026-05-31') }
    expect(kindsOf(stateAfter(), record(reversed, '20-9'))).toEqual(['refused: dates-reversed'])
    const early = { ...answered(null), answeredOn: day('2026-05-31') } as Hearing
    expect(kindsOf(stateAfter(), record(early, '20-9'))).toEqual(['refused: dates-reversed'])
    expect(kindsOf(stateAfter(), record(waiting, '20-99'))).toEqual([
      'refused: unknown-application',
    ])
  })

  test('that two see differently is a disagreement until a third has spoken', () => {
    const north = logAfter([record(notNeeded, '20-9')], undefined, 'north')
    const south = logAfter([record(waiting, '20-9')], undefined, 'south')
    const both = stateOf(merged(north, south.chains.values()))
    expect(isDisputed(both.casefile.hearings.get(nine))).toBe(true)
    expect(openHearings(both)).toEqual([nine])
  })
})

describe('[HE2] an open hearing', () => {
  test('waits for an answer, or for what the answer comes to', () => {
    expect([null, notNeeded, { standing: 'passed', ...sent } as const].map(isOpenHearing)).toEqual([
      false,
      false,
      false,
    ])
    expect([waiting, answered(null)].map(isOpenHearing)).toEqual([true, true])
    expect([answered('none'), answered('re-assessment')].map(isOpenHearing)).toEqual([false, false])
  })

  test('of an application that has withdrawn is open no more', () => {
    const withdrawn = { kind: 'set-status', status: 'withdrawn', reason: 'Trukket' } as const
    const state = stateAfter(record(waiting, '20-9', '20-10'), { ...withdrawn, caseNumber: nine })
    expect(openHearings(state)).toEqual([ten])
  })
})

describe('[HE3] sending over an open hearing', () => {
  const decided = stateAfter(decideOn('energi', ['20-10']), record(waiting, '20-9'))
  const send = (overHearings?: string) =>
    ({
      kind: 'send-recommendation',
      date: day('2026-06-12'),
      dateText: '12. juni 2026',
      digest: recommendationDigest(recommendationOf(decided)),
      change: null,
      ...(overHearings !== undefined && { overHearings }),
    }) as const

  test('asks for a reason', () => {
    expect(kindsOf(decided, send())).toEqual(['refused: hearing-reason-needed'])
    expect(kindsOf(decided, send('  '))).toEqual(['refused: hearing-reason-needed'])
    expect(kindsOf(decided, send('Svaret kan ikke ændre noget'))).toEqual(['recommendation-sent'])
  })

  test('keeps the reason and whom it is about in the version', () => {
    const state = stateAfter(
      decideOn('energi', ['20-10']),
      record(waiting, '20-9'),
      send('Svaret kan ikke ændre noget'),
    )
    expect(lastSent(state.acts)?.value.overHearings).toEqual({
      caseNumbers: [nine],
      reason: 'Svaret kan ikke ændre noget',
    })
    const closed = stateAfter(
      decideOn('energi', ['20-10']),
      record(notNeeded, '20-9'),
      send('Overflødig'),
    )
    expect(lastSent(closed.acts)?.value.overHearings).toBeUndefined()
  })
})
