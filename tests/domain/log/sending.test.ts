import { describe, expect, test } from 'vitest'
import { actsObjection } from '~/domain/log/actsObjection.ts'
import { lastSent } from '~/domain/log/lastSent.ts'
import type { Log } from '~/domain/log/Log.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import { recommendedAmounts, recommendedIn, recommendedOf } from '~/domain/log/recommendedOf.ts'
import { sentRecommendationSchema } from '~/domain/model/SentRecommendation.ts'
import {
  amount,
  condition,
  conditionId,
  decideOn,
  kindsOf,
  logAfter,
  sendFrom,
  stateAfter,
} from '../../support/acts.ts'
import { appended, areaId, caseNumber } from '../../support/builders.ts'
import { merged, stateOf } from '../../support/devices.ts'

const nine = caseNumber('20-9')
const energy = areaId('energi')
const decideEnergy = decideOn('energi', ['20-9'])
const versionsIn = (log: Log) => stateOf(log).acts.sent.map(({ value }) => value.version)

/** Two devices that decide the same area apart, from a common start. */
function disputed(): Log {
  const common = logAfter([decideOn('lyd', [])])
  const north = logAfter([decideEnergy], common, 'north')
  const south = logAfter([decideOn('energi', ['20-10'])], common, 'south')
  return merged(north, south.chains.values())
}

describe('[AC6] what is recommended', () => {
  test('is every area with a settled decision, in the order of the round', () => {
    const state = stateAfter(decideOn('lyd', []), decideEnergy)
    const areas = recommendedOf(state).map(({ areaId: id, choice, cases }) => [
      id,
      choice,
      cases.map(({ caseNumber: number }) => number),
    ])
    expect(areas).toEqual([
      ['energi', 'suggested', [nine]],
      ['lyd', 'none', []],
    ])
    const taken = stateAfter(
      decideEnergy,
      decideOn('energi', [], { choice: 'undecided', reason: null, category: null }),
    )
    expect(recommendedOf(taken)).toEqual([])
    expect(recommendedOf(stateOf(disputed())).map((area) => area.areaId)).toEqual(['lyd'])
  })

  test('has the amounts as asked, or as recommended, and none where two disagree', () => {
    expect(recommendedAmounts(stateAfter(), nine)).toEqual([
      amount('deb', 2021, 400),
      amount('ufm', 2021, 500),
    ])
    const less = [amount('ufm', 2021, 300)]
    const recommend = (amounts: typeof less) =>
      ({ kind: 'recommend-amounts', caseNumber: nine, amounts }) as const
    expect(recommendedAmounts(stateAfter(recommend(less)), nine)).toEqual(less)
    const north = logAfter([recommend(less)], undefined, 'north')
    const south = logAfter([recommend([])], undefined, 'south')
    expect(recommendedAmounts(stateOf(merged(north, south.chains.values())), nine)).toBeNull()
  })

  test('has the conditions that are not dropped, whether met yet or not', () => {
    const record = (...given: Parameters<typeof condition>) =>
      ({ kind: 'record-condition', condition: condition(...given) }) as const
    const state = stateAfter(
      decideEnergy,
      record('a', { standing: 'met' }),
      record('b', { standing: 'dropped', note: 'Nej' }),
    )
    const terms = { text: condition('a').text, due: null }
    const [chosen] = recommendedIn(state, energy)?.cases ?? []
    expect(chosen?.conditions).toEqual([{ conditionId: conditionId('a'), terms }])
    const common = logAfter([decideEnergy, record('a')])
    const north = logAfter([record('a', { text: 'Nord' })], common, 'north')
    const south = logAfter([record('a', { text: 'Syd' })], common, 'south')
    const both = stateOf(merged(north, south.chains.values()))
    const [apart] = recommendedIn(both, energy)?.cases ?? []
    expect(apart?.conditions).toEqual([{ conditionId: conditionId('a'), terms: null }])
  })
})

describe('[AC6] sending', () => {
  test('numbers the versions, and holds what was recommended', () => {
    const log = logAfter([
      decideEnergy,
      sendFrom,
      decideOn('lyd', []),
      (state) => sendFrom(state, 'Lyd er kommet til'),
    ])
    expect(versionsIn(log)).toEqual([1, 2])
    const state = stateOf(log)
    const { value } = lastSent(state.acts)!
    expect(value).toMatchObject({
      digest: recommendationDigest(recommendationOf(state)),
      dateText: '1. september 2020',
      change: 'Lyd er kommet til',
      areas: [
        { areaId: 'energi', choice: 'suggested', caseNumbers: [nine], digest: 'a'.repeat(64) },
        { areaId: 'lyd', choice: 'none', caseNumbers: [] },
      ],
    })
    expect(sentRecommendationSchema.safeParse(value).success).toBe(true)
    expect(sentRecommendationSchema.safeParse({ ...value, areas: [] }).success).toBe(false)
    const decisions = ['energi', 'lyd'].map(
      (id) => state.areas.get(areaId(id))?.decision.heads[0]?.eventId,
    )
    expect(value.areas.map(({ decisionId }) => decisionId)).toEqual(decisions)
  })

  test('freezes nothing in the log: a later decision makes the next version', () => {
    const log = logAfter([decideEnergy, sendFrom, decideOn('energi', ['20-10'])])
    expect(stateOf(log).acts.sent[0]?.value.areas[0]?.caseNumbers).toEqual([nine])
    expect(kindsOf(stateOf(log), sendFrom(stateOf(log), 'Ny beslutning'))).toEqual([
      'recommendation-sent',
    ])
  })

  test('says from the second version on what changed and why', () => {
    const sent = stateOf(logAfter([decideEnergy, sendFrom]))
    expect(kindsOf(sent, sendFrom(sent))).toEqual(['refused: change-needed'])
    expect(kindsOf(sent, sendFrom(sent, ' '))).toEqual(['refused: change-needed'])
    expect(kindsOf(sent, sendFrom(sent, 'Trykfejl'))).toEqual(['recommendation-sent'])
  })

  test('goes over areas that are undecided or disputed, and never with none decided', () => {
    const none = stateAfter()
    expect(kindsOf(none, sendFrom(none))).toEqual(['refused: nothing-decided'])
    const apart = stateOf(disputed())
    expect(kindsOf(apart, sendFrom(apart))).toEqual(['recommendation-sent'])
  })

  test('is refused when it moved since the writer saw it', () => {
    const before = stateAfter(decideEnergy)
    const after = stateAfter(decideEnergy, decideOn('lyd', []))
    expect(kindsOf(after, sendFrom(before))).toEqual(['refused: recommendation-moved'])
    expect(actsObjection(before, sendFrom(before) as never)).toBeNull()
  })

  test('of two who had not seen one another keeps both, and the next is numbered after both', () => {
    const common = logAfter([decideEnergy])
    const north = logAfter([sendFrom, (state) => sendFrom(state, 'Trykfejl')], common, 'north')
    const south = logAfter([sendFrom], common, 'south')
    const both = merged(south, north.chains.values())
    expect(versionsIn(both).toSorted((a, b) => a - b)).toEqual([1, 1, 2])
    expect(stateOf(both)).toEqual(stateOf(merged(north, south.chains.values())))
    expect(lastSent(stateOf(both).acts)?.value.version).toBe(2)
    expect(versionsIn(logAfter([(state) => sendFrom(state, 'Samlet')], both)).at(-1)).toBe(3)
  })

  test('without the versions before it has no effect, and says why', () => {
    const log = logAfter([decideEnergy, sendFrom])
    const { value } = stateOf(log).acts.sent[0]!
    const skipped = { ...value, areas: [...value.areas], version: 3, change: 'x' }
    const state = stateOf(appended(log, { kind: 'recommendation-sent', body: skipped }))
    expect(state.acts.sent).toHaveLength(1)
    expect(state.withoutEffect.map(({ why }) => why.code)).toEqual(['wrong-version'])
  })

  test('carries the reason for the set as it was then, and none that two disagree on', () => {
    const give = (reason: string | null) => ({ kind: 'give-set-reason', reason }) as const
    const fit = give('Rammerne holder')
    const first = stateOf(logAfter([decideEnergy, fit, sendFrom, give(null)]))
    expect(first.acts.sent[0]?.value.setReason).toBe('Rammerne holder')
    expect(recommendationOf(first).setReason).toBeNull()
    expect(recommendationDigest(recommendationOf(first))).not.toBe(first.acts.sent[0]?.value.digest)
    expect(kindsOf(stateAfter(fit), fit)).toEqual([])
    expect(kindsOf(stateAfter(), give(null))).toEqual([])
    const common = logAfter([decideEnergy])
    const north = logAfter([fit], common, 'north')
    const south = logAfter([give('Vest for Storebælt')], common, 'south')
    const both = stateOf(merged(north, south.chains.values()))
    expect(both.acts.setReason.heads).toHaveLength(2)
    expect(recommendationOf(both).setReason).toBeNull()
    const resolved = stateAfter(decideEnergy)
    expect(recommendationDigest(recommendationOf(both))).toBe(
      recommendationDigest(recommendationOf(resolved)),
    )
  })
})
