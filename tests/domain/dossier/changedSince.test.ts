import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casesOut } from '~/domain/dossier/casesOut.ts'
import { changeableParts, changedSince } from '~/domain/dossier/changedSince.ts'
import { recommendationDigest, sentAreaOf } from '~/domain/log/recommendationDigest.ts'
import type { RecommendedArea, RecommendedCase } from '~/domain/log/recommendedOf.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { amount, conditionId, day, stateAfter } from '../../support/acts.ts'
import { areaId, caseNumber } from '../../support/builders.ts'

const decisionId = 'd'.repeat(64) as EventId

const chosen = (number: string, changes: Partial<RecommendedCase> = {}): RecommendedCase => ({
  caseNumber: caseNumber(number),
  amounts: [amount('ufm', 2021, 500)],
  conditions: [],
  ...changes,
})

const area = (id: string, changes: Partial<RecommendedArea> = {}): RecommendedArea => ({
  areaId: areaId(id),
  choice: 'suggested',
  category: null,
  reason: null,
  digest: 'a'.repeat(64),
  decisionId,
  cases: [chosen('20-9')],
  ...changes,
})

const sent = (areas: readonly RecommendedArea[], setReason?: string) => ({
  areas: areas.map(sentAreaOf),
  setReason,
})
const now = (areas: readonly RecommendedArea[], setReason: string | null = null) => ({
  areas,
  setReason,
})
const partsOf = (changes: Partial<RecommendedArea>) =>
  changedSince(sent([area('energi')]), now([area('energi', changes)])).flatMap(
    ({ parts }): readonly string[] => parts,
  )

describe('[AC6] what has changed since a version was sent', () => {
  test.each<[string, Partial<RecommendedArea>, readonly string[]]>([
    ['nothing', {}, []],
    ['nothing, decided once more', { decisionId: 'e'.repeat(64) as EventId }, []],
    ['who is chosen', { cases: [chosen('20-10', { amounts: [] })] }, ['choice']],
    ['that nobody is', { choice: 'none', cases: [] }, ['choice']],
    ['the ranking it was decided on', { digest: 'b'.repeat(64) }, ['ranking']],
    ['the reason', { reason: 'Bedre dækning' }, ['grounds']],
    ['that it is no longer the suggestion', { choice: 'other' }, ['grounds']],
    ['an amount', { cases: [chosen('20-9', { amounts: [amount('ufm', 2021, 1)] })] }, ['amounts']],
    ['that two disagree on it', { cases: [chosen('20-9', { amounts: null })] }, ['amounts']],
    [
      'a condition',
      { cases: [chosen('20-9', { conditions: [{ conditionId: conditionId('a'), terms: null }] })] },
      ['conditions'],
    ],
  ])('is %s', (_name, changes, parts) => {
    expect(partsOf(changes)).toEqual(parts)
  })

  test('is areas that have come and gone', () => {
    const before = sent([area('energi'), area('lyd')])
    expect(changedSince(before, now([area('lyd'), area('nye')]))).toEqual([
      { areaId: 'nye', parts: ['added'] },
      { areaId: 'energi', parts: ['removed'] },
    ])
    expect(changeableParts).toHaveLength(6)
  })

  test('is a choice that stands of an application that is withdrawn or rejected', () => {
    const taken = (status: 'withdrawn' | 'rejected' | 'active') =>
      casesOut(
        stateAfter({ kind: 'set-status', caseNumber: caseNumber('20-9'), status, reason: 'x' }),
      )
    const [before, same] = [sent([area('energi'), area('lyd', { cases: [] })]), [area('energi')]]
    for (const status of ['withdrawn', 'rejected'] as const) {
      expect(changedSince(before, now(same), taken(status))[0]).toEqual({
        areaId: 'energi',
        parts: ['out'],
      })
    }
    expect(changedSince(sent(same), now(same), taken('active'))).toEqual([])
    const other = [area('energi', { cases: [chosen('20-10')] })]
    expect(changedSince(sent(same), now(other), taken('withdrawn'))[0]?.parts).toEqual(['choice'])
  })

  test('is the reason for the set, last', () => {
    const before = sent([area('energi')], 'Rammerne holder')
    expect(changedSince(before, now([area('energi')], 'Rammerne holder'))).toEqual([])
    expect(changedSince(before, now([area('lyd')]))).toEqual([
      { areaId: 'lyd', parts: ['added'] },
      { areaId: 'energi', parts: ['removed'] },
      { areaId: null, parts: ['set-reason'] },
    ])
    expect(changedSince(sent([]), now([], 'Vest for Storebælt'))).toHaveLength(1)
  })

  const anyCase = fc.record<RecommendedCase>({
    caseNumber: fc.constantFrom('20-9', '20-10').map(caseNumber),
    amounts: fc.constantFrom(null, [], [amount('ufm', 2021, 1)]),
    conditions: fc.constantFrom(
      [],
      [{ conditionId: conditionId('a'), terms: { text: 'Guld', due: day('2021-06-30') } }],
    ),
  })
  const anyArea = fc
    .record({
      choice: fc.constantFrom('suggested' as const, 'other' as const),
      reason: fc.constantFrom(null, 'Skøn'),
      digest: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
      cases: fc.uniqueArray(anyCase, { maxLength: 2, selector: (each) => each.caseNumber }),
    })
    .map((changes) => area('energi', changes))
  const anyAreas = fc.tuple(anyArea, anyArea, fc.subarray([0, 1])).map(([energy, other, kept]) => {
    const both = [energy, { ...other, areaId: areaId('lyd') }]
    return kept.map((index) => both[index]!)
  })

  const anyReason = fc.constantFrom(null, 'Rammerne holder', 'Vest for Storebælt')
  const anyReasons = fc.tuple(anyReason, anyReason)

  test('is nothing exactly when the digest is the same, in whatever order', () => {
    fc.assert(
      fc.property(
        anyAreas,
        anyAreas,
        anyReasons,
        fc.boolean(),
        (before, other, reasons, isSame) => {
          const areas = isSame
            ? before.map((each) => ({ ...each, cases: each.cases.toReversed() })).toReversed()
            : other
          const first = now(before, reasons[0])
          const second = now(areas, isSame ? reasons[0] : reasons[1])
          const went = sent(before, reasons[0] ?? undefined)
          const isUnchanged = changedSince(went, second).length === 0
          expect(isUnchanged).toBe(recommendationDigest(first) === recommendationDigest(second))
          expect(isUnchanged || !isSame).toBe(true)
        },
      ),
    )
  })
})
