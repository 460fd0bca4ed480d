import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { assessorNames } from '~/exchange/csv/assessorNames.ts'
import { rankingJson } from '~/exchange/json/rankingJson.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import {
  application,
  assessed,
  caseNumber,
  criterionId,
  areaId,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

interface Candidate {
  readonly caseNumber: string
  readonly rank: number | null
  readonly total: {
    readonly numerator: number
    readonly denominator: number
    readonly points: number
  } | null
  readonly bounds: { readonly low: number; readonly high: number }
  readonly criteria: Record<string, { readonly points: number | null; readonly count: number }>
  readonly state: string
  readonly reasons: readonly { readonly code: string; readonly text: string }[]
  readonly tieBreaks: readonly { readonly criterion: string; readonly against: string }[]
}

interface Area {
  readonly areaId: string
  readonly verdict: string
  readonly suggested: readonly string[]
  readonly margin: number | null
  readonly closest: unknown
  readonly candidates: readonly Candidate[]
}

const vector = (name: string): unknown =>
  JSON.parse(readFileSync(`src/domain/reference/${name}.json`, 'utf8'))

function areasOf(
  plain: PlainSetup,
  cases: readonly (readonly [number: string, area: string])[],
  assessments: readonly EnteredAssessment[],
): readonly Area[] {
  const applications = cases.map(([number, area]) => application(number, { areaId: area }))
  const commands = roundCommands(setupWith(plain), applications, assessments)
  const state = roundStateFrom(commands)
  const text = rankingJson(allSheets(state), assessorNames(state), da, 'da')
  return (JSON.parse(text) as { readonly areas: readonly Area[] }).areas
}

const oneArea = [{ id: 'energi', kind: 'strength' }] as const

interface Reviewed {
  readonly id: string
  readonly reviews: readonly (readonly (number | null)[])[]
}

const reviewsOf = (candidates: readonly Reviewed[]) =>
  candidates.flatMap(({ id, reviews }) =>
    reviews.map((points, index) => assessed(id, `bedømmer ${index + 1}`, points)),
  )

const weightsOf = (percents: readonly number[]) =>
  percents.map((percent) => ({ weight: percent * 10 }))

const energi = (candidates: readonly { readonly id: string }[]) =>
  candidates.map(({ id }) => [id, 'energi'] as const)

describe('the published vectors', () => {
  test('[SC4] [RK4] exact ties come out tied, and the cascade is shown', () => {
    const { input, expected } = vector('primary-score-ties-a') as {
      readonly input: {
        readonly weightsPercent: readonly number[]
        readonly candidates: readonly Reviewed[]
      }
      readonly expected: {
        readonly scores: readonly { id: string; score: number; criterionMeans: string[] }[]
        readonly rankByScoreOnly: Record<string, number>
        readonly rankAfterCascade: Record<string, number>
      }
    }
    const setup = { criteria: weightsOf(input.weightsPercent), areas: oneArea }
    const cases = energi(input.candidates)
    const ranked = (cascade: readonly string[]) =>
      areasOf({ ...setup, cascade }, cases, reviewsOf(input.candidates))[0]!
    const ranks = ({ candidates }: Area) =>
      Object.fromEntries(candidates.map(({ caseNumber, rank }) => [caseNumber, rank]))
    const area = ranked(['k1', 'k2', 'k3', 'k4'])
    expect(ranks(area)).toEqual(expected.rankAfterCascade)
    expect(ranks(ranked([]))).toEqual(expected.rankByScoreOnly)
    for (const { id, score, criterionMeans } of expected.scores) {
      const found = area.candidates.find(({ caseNumber }) => caseNumber === id)!
      expect(found.total!.points).toBe(score)
      expect(found.total!.numerator / found.total!.denominator).toBe(score)
      expect(Object.values(found.criteria).map(({ points }) => points)).toEqual(
        criterionMeans.map((mean) => {
          const [numerator = 0, denominator = 1] = mean.split('/').map(Number)
          return numerator / denominator
        }),
      )
    }
    expect(area.candidates[0]!.total).toEqual({ numerator: 4, denominator: 1, points: 4 })
    expect(area.candidates[0]!.tieBreaks).toContainEqual({ criterion: 'k1', against: 'A2' })
  })

  test('[SC7] missing points give bounds, beside a total or without one', () => {
    const { input, expected } = vector('missing-score-bounds-a') as {
      readonly input: {
        readonly weightsPercent: readonly number[]
        readonly candidates: readonly Reviewed[]
      }
      readonly expected: Record<string, { readonly low: number; readonly high: number }>
    }
    const [area] = areasOf(
      { criteria: weightsOf(input.weightsPercent), areas: oneArea },
      energi(input.candidates),
      reviewsOf(input.candidates),
    )
    expect(Object.keys(expected)).toHaveLength(area!.candidates.length)
    for (const { caseNumber, bounds } of area!.candidates) {
      expect(bounds.low).toBeCloseTo(expected[caseNumber]!.low, 12)
      expect(bounds.high).toBeCloseTo(expected[caseNumber]!.high, 12)
    }
  })

  test('[SC4] weighted totals and the leader of the robustness example', () => {
    const { input, expected } = vector('weight-robustness-a') as {
      readonly input: {
        readonly weightsPercent: readonly number[]
        readonly candidates: readonly string[]
        readonly criterionMeans: readonly (readonly number[])[]
      }
      readonly expected: { readonly totals: Record<string, number>; readonly leader: string }
    }
    const candidates = input.candidates.map((id, index) => ({
      id,
      reviews: [input.criterionMeans[index]!],
    }))
    const [area] = areasOf(
      { criteria: weightsOf(input.weightsPercent), areas: oneArea, scale: { step: 0.5 } },
      energi(candidates),
      reviewsOf(candidates),
    )
    expect(area!.suggested).toEqual([expected.leader])
    for (const { caseNumber, total } of area!.candidates) {
      expect(total!.points).toBe(expected.totals[caseNumber])
    }
  })

  test('[RK1] the leaders of four areas, with every assessor and without each', () => {
    type Review = readonly [number: string, area: string, assessor: string, points: number]
    const { input, expected } = vector('leave-one-assessor-out-s1') as {
      readonly input: { readonly reviews: readonly Review[] }
      readonly expected: {
        readonly leaders: Record<string, readonly string[]>
        readonly withoutAssessor: Record<
          string,
          { readonly changedAreas: Record<string, readonly string[]> }
        >
      }
    }
    const areas = ['A1', 'A2', 'A3', 'A4'].map((id) => ({ id, kind: 'strength' }) as const)
    // One decimal on 1-5 is whole tenths on 10-50, which a scale of whole steps can hold.
    const setup = { criteria: [{ weight: 1000 }], areas, scale: { min: 10, max: 50 } }
    const leaders = (reviews: readonly Review[]) => {
      const cases = new Map(reviews.map(([number, area]) => [number, area]))
      const assessments = reviews.map(([number, , assessor, points]) =>
        assessed(number, assessor, [Math.round(points * 10)]),
      )
      return Object.fromEntries(
        areasOf(setup, [...cases], assessments).map(({ areaId, candidates }) => [
          areaId,
          candidates.filter(({ rank }) => rank === 1).map((candidate) => candidate.caseNumber),
        ]),
      )
    }
    expect(leaders(input.reviews)).toEqual(expected.leaders)
    for (const [left, { changedAreas }] of Object.entries(expected.withoutAssessor)) {
      const rest = input.reviews.filter(([, , assessor]) => assessor !== left)
      expect(leaders(rest)).toEqual({ ...expected.leaders, ...changedAreas })
    }
  })
})

describe('the shape', () => {
  test('areas come in the round’s order and the unranked after the ranked, with their reasons', () => {
    const areas = areasOf(
      {},
      [
        ['20-10', 'energi'],
        ['20-2', 'energi'],
        ['20-3', 'energi'],
      ],
      [assessed('20-10', 'Bæk', [4, 4, 4, 4]), assessed('20-2', 'Bæk', [4, 4, 4, null])],
    )
    expect(areas.map(({ areaId, verdict }) => [areaId, verdict])).toEqual([
      ['energi', 'too-few'],
      ['lyd', 'none-eligible'],
      ['nye', 'none-eligible'],
    ])
    expect(areas[1]).toEqual({
      areaId: 'lyd',
      verdict: 'none-eligible',
      suggested: [],
      margin: null,
      closest: null,
      candidates: [],
    })
    const [first, second, third] = areas[0]!.candidates
    expect([first, second, third].map((one) => [one!.caseNumber, one!.rank, one!.state])).toEqual([
      ['20-10', 1, 'ranked'],
      ['20-2', null, 'incomplete'],
      ['20-3', null, 'incomplete'],
    ])
    expect(first!.criteria['k1']).toEqual({ points: 4, count: 1, min: 4, max: 4 })
    expect(third!.criteria['k1']).toEqual({ points: null, count: 0, min: null, max: null })
    expect(third!.total).toBeNull()
    expect(third!.bounds).toEqual({ low: 1, high: 5 })
    expect(third!.reasons).toEqual([{ code: 'no-assessments', text: 'Ingen point endnu' }])
  })

  test('[SE2] the closest point is named by application, assessor and criterion', () => {
    const [area] = areasOf({ criteria: [{}], areas: oneArea }, energi([{ id: '1' }, { id: '2' }]), [
      assessed('1', 'Bæk', [5]),
      assessed('2', 'Bæk', [4]),
    ])
    expect(area!.verdict).toBe('close')
    expect(area!.margin).toBe(1)
    expect(area!.closest).toEqual({
      caseNumber: '1',
      assessor: 'Bæk',
      criterion: 'k1',
      from: 5,
      to: 4,
    })
  })

  test('fractions are in lowest terms', () => {
    const [area] = areasOf(
      { criteria: [{ weight: 333 }, { weight: 667 }], areas: oneArea },
      energi([{ id: '1' }]),
      [assessed('1', 'Bæk', [4, 2]), assessed('1', 'Holm', [3, 2])],
    )
    expect(area!.candidates[0]!.total).toEqual({
      numerator: 4999,
      denominator: 2000,
      points: 2.4995,
    })
  })

  test('[SC3] a criterion left out of an area has no numbers, and the reasons follow the language', () => {
    const commands = roundCommands(
      setupWith({ areas: oneArea }),
      [application('1'), application('2')],
      [assessed('1', 'Bæk', [4, 4, 4, 4])],
    )
    const state = roundStateFrom([
      ...commands,
      {
        kind: 'rule-criterion',
        areaId: areaId('energi'),
        criterionId: criterionId('k2'),
        isLeftOut: true,
        reason: 'Ikke relevant her',
      },
      {
        kind: 'import-rulings',
        file: testFile,
        newAssessors: [],
        rulings: [
          { caseNumber: caseNumber('2'), assessorId: null, ruling: 'withdrawn', reason: 'brev' },
        ],
      },
    ])
    const text = rankingJson(allSheets(state), assessorNames(state), en, 'en')
    const [area] = (JSON.parse(text) as { readonly areas: readonly Area[] }).areas
    const [first, second] = area!.candidates
    expect(first!.criteria['k2']).toEqual({ points: null, count: 0, min: null, max: null })
    expect(Object.keys(first!.criteria)).toEqual(['k1', 'k2', 'k3', 'k4'])
    expect(second!.reasons).toEqual([{ code: 'withdrawn', text: 'Withdrawn: brev' }])
  })
})
