import { describe, expect, test } from 'vitest'
import s1 from '~/domain/reference/posterior-rank-s1.json' with { type: 'json' }
import { separableBelow } from '~/domain/statistics/round/cautionsOf.ts'
import { analyseRoundSteps } from '~/domain/statistics/round/analyseRound.ts'
import { roundModelSteps } from '~/domain/statistics/round/roundModel.ts'
import type { RoundScores } from '~/domain/statistics/round/RoundScores.ts'
import { fraction, type Fraction, toNumber } from '~/lib/fraction.ts'
import { finish } from '~/lib/steps.ts'

/** Points by area, application and assessor, a list a criterion. */
type PlainScores = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>
>

/** A round whose ranking is the mean of the totals; one place an area. */
function roundOf(
  plain: PlainScores,
  weights: readonly number[] = [50, 50],
  scale: RoundScores['scale'] = { min: 1, max: 5, best: 'high' },
): RoundScores {
  const total = (points: readonly number[]) =>
    points.reduce((sum, point, index) => sum + point * weights[index]!, 0) / 100
  const criteria = weights.map((_, index) => `k${index + 1}`)
  const rows = Object.entries(plain).flatMap(([areaId, applications]) =>
    Object.entries(applications).flatMap(([application, given]) =>
      Object.entries(given).map(([assessor, points]) => ({
        areaId,
        application,
        assessor,
        points,
      })),
    ),
  )
  return {
    scale,
    criteria,
    reviews: rows.map(({ points, ...row }) => ({ ...row, y: total(points) })),
    points: rows.flatMap(({ application, assessor, points }) =>
      points.map((point, index) => ({
        application,
        assessor,
        criterion: criteria[index]!,
        points: point,
      })),
    ),
    areas: Object.entries(plain).map(([areaId, applications]) => {
      const means = (id: string): readonly Fraction[] => {
        const given = Object.values(applications[id]!)
        return weights.map((_, index) =>
          fraction(
            BigInt(given.reduce((sum, points) => sum + points[index]!, 0)),
            BigInt(given.length),
          ),
        )
      }
      const mean = (id: string) => total(means(id).map(toNumber))
      const turn = scale.best === 'high' ? 1 : -1
      const ids = Object.keys(applications).toSorted((a, b) => turn * (mean(b) - mean(a)))
      return {
        areaId,
        criteria,
        weights: weights.map((weight) => fraction(BigInt(weight), 100n)),
        ranked: ids.map((id) => ({ id, means: means(id) })),
        pairs: ids.slice(1).map((rival) => [ids[0]!, rival] as const),
      }
    }),
  }
}

const analysed = (round: RoundScores) => finish(analyseRoundSteps(round))
const cautions = (round: RoundScores, area = 'A') =>
  analysed(round).areas.find(({ areaId }) => areaId === area)!.cautions

/** Two clear areas scored by the same three, so that the round has data enough. */
const sound: PlainScores = {
  A: {
    A1: { R1: [5, 5], R2: [5, 4], R3: [5, 5] },
    A2: { R1: [2, 2], R2: [2, 3], R3: [2, 2] },
  },
  B: {
    B1: { R1: [4, 4], R2: [4, 5], R3: [4, 4] },
    B2: { R1: [1, 2], R2: [1, 1], R3: [1, 1] },
  },
}

describe('[ST4] cautions', () => {
  test('are none where the order is plain', () => {
    expect(cautions(roundOf(sound))).toEqual([])
    expect(cautions(roundOf(sound), 'B')).toEqual([])
  })

  test('say that nobody competes, and nothing where nobody is ranked', () => {
    const round = roundOf({ ...sound, C: { C1: { R1: [4, 4], R2: [4, 4] } } })
    expect(cautions(round, 'C')).toEqual(['no-competition'])
    const empty = { ...round.areas[0]!, areaId: 'D', ranked: [], pairs: [] }
    const found = analysed({ ...round, areas: [...round.areas, empty] }).areas.at(-1)!
    expect(found).toMatchObject({ leader: null, cautions: [], rivals: [], kendallW: null })
    expect([found.rankAcceptability.size, found.weightStability]).toEqual([0, []])
  })

  test('say that there are too few data in the round, on one, or in between', () => {
    const few = roundOf({ A: { A1: { R1: [5, 5], R2: [5, 5] }, A2: { R1: [1, 1], R2: [1, 1] } } })
    expect(cautions(few)).toContain('insufficient-data')
    const thin = roundOf({ ...sound, C: { C1: { R1: [5, 5], R2: [5, 5] }, C2: { R1: [1, 1] } } })
    expect(cautions(thin, 'C')).toContain('insufficient-data')
    expect(cautions(thin, 'A')).toEqual([])
    // Connected through the other areas, and yet apart within its own.
    const apart = roundOf({
      ...sound,
      C: { C1: { R1: [5, 5], R2: [5, 5] }, C2: { R3: [1, 1], R4: [1, 1] } },
    })
    expect(cautions(apart, 'C')).toContain('insufficient-data')
  })

  test('say that two cannot be separated, by a chance that is reached too', () => {
    const close = roundOf({
      ...sound,
      C: {
        C1: { R1: [4, 4], R2: [4, 3], R3: [3, 4] },
        C2: { R1: [4, 3], R2: [4, 4], R3: [3, 4] },
      },
    })
    const { areas } = analysed(close)
    const area = areas.at(-1)!
    expect(area.cautions).toContain('not-separable')
    expect(area.pairwise.get('C2')!.get('C1')).toBe(0.5)
    expect(area.pairwise.get('C2')!.get('C1')!).toBeGreaterThan(separableBelow)
    expect(area.onTheLine).toEqual([])
  })

  test('say that the weights decide, when less than five points tie', () => {
    // Ahead by 0.02 and 4 apart on each criterion: half a point of weight is enough.
    const round = roundOf(
      { ...sound, C: { C1: { R1: [5, 1], R2: [5, 1] }, C2: { R1: [1, 5], R2: [1, 5] } } },
      [51, 49],
    )
    const area = analysed(round).areas.at(-1)!
    expect(area.cautions).toContain('weight-sensitive')
    const [rival] = area.rivals
    expect(toNumber(rival!.shift!.share)).toBeCloseTo(0.01, 12)
    expect(rival!.shift!.plan).toEqual([{ from: 'k1', to: 'k2', share: fraction(1n, 100n) }])
    expect(cautions(roundOf(sound))).not.toContain('weight-sensitive')
  })

  test('say that another leads once severity is taken out', () => {
    // R4 gives two points less than everybody, and scored only the one who comes second.
    const strict = (points: number) => [points - 2, points - 2]
    const round = roundOf({
      ...sound,
      C: {
        C1: { R1: [4, 4], R2: [4, 5], R3: [4, 4] },
        C2: { R1: [5, 5], R2: [5, 5], R4: strict(4) },
      },
      D: Object.fromEntries(
        [3, 4, 5, 4].map((points, index) => [
          `D${index + 1}`,
          { R1: [points, points], R3: [points, points], R4: strict(points) },
        ]),
      ),
    })
    const area = analysed(round).areas.find(({ areaId }) => areaId === 'C')!
    expect(area.cautions).toContain('severity-conflict')
    expect(area.leader).toBe('C1')
  })
})

describe('[ST2] an analysis', () => {
  const round = roundOf(sound)
  const plain = analysed(round)

  test('changes no digit with the order anything came in', () => {
    const turned = {
      ...round,
      reviews: round.reviews.toReversed(),
      points: round.points.toReversed(),
    }
    expect(analysed(turned)).toEqual(plain)
  })

  test('is the same when a criterion is split in two that are alike', () => {
    const twice = Object.fromEntries(
      Object.entries(sound).map(([area, applications]) => [
        area,
        Object.fromEntries(
          Object.entries(applications).map(([id, given]) => [
            id,
            Object.fromEntries(
              Object.entries(given).map(([assessor, [a, b]]) => [assessor, [a!, a!, b!]]),
            ),
          ]),
        ),
      ]),
    )
    const split = analysed(roundOf(twice, [25, 25, 50]))
    expect(split.applications).toEqual(plain.applications)
    expect(split.model).toEqual(plain.model)
    expect(split.alpha.get('k1')).toBe(plain.alpha.get('k1'))
    expect(split.alpha.get('k2')).toBe(plain.alpha.get('k1'))
  })

  test('stands the same way round where low is best', () => {
    const low = Object.fromEntries(
      Object.entries(sound).map(([area, applications]) => [
        area,
        Object.fromEntries(
          Object.entries(applications).map(([id, given]) => [
            id,
            Object.fromEntries(
              Object.entries(given).map(([assessor, points]) => [
                assessor,
                points.map((point) => 6 - point),
              ]),
            ),
          ]),
        ),
      ]),
    )
    const turned = analysed(roundOf(low, [50, 50], { min: 1, max: 5, best: 'low' }))
    expect(turned.areas.map(({ leader }) => leader)).toEqual(['A1', 'B1'])
    for (const [index, application] of turned.applications.entries()) {
      const own = plain.applications[index]!
      expect(application.er).toBeCloseTo(own.er, 9)
      expect(application.adjusted).toBeCloseTo(6 - own.adjusted, 9)
      expect(application.theta).toBeCloseTo(-own.theta, 9)
    }
    for (const [index, area] of turned.areas.entries()) {
      const own = plain.areas[index]!
      expect(area.weightStability).toEqual(own.weightStability)
      expect(area.rivals).toEqual(own.rivals)
      expect(area.rankAcceptability).toEqual(own.rankAcceptability)
    }
  })

  test('[CE14] tells the chances of each rank, which agree with the rest it says', () => {
    const close = roundOf({
      ...sound,
      C: {
        C1: { R1: [4, 4], R2: [4, 3], R3: [3, 4] },
        C2: { R1: [4, 3], R2: [4, 4], R3: [3, 3] },
        C3: { R1: [2, 3], R2: [3, 3], R3: [3, 2] },
        C4: { R1: [3, 3], R2: [3, 3], R3: [3, 4] },
      },
    })
    const { areas, applications } = analysed(close)
    for (const { rankChances } of areas) {
      const columns = [...rankChances.values()]
      for (const rank of columns.keys()) {
        const inRank = columns.reduce((sum, chances) => sum + chances[rank]!, 0)
        expect(inRank).toBeCloseTo(1, 2)
      }
    }
    for (const { id, erArea, pBestArea } of applications) {
      const chances = areas.find(({ rankChances }) => rankChances.has(id))!.rankChances.get(id)!
      expect(chances[0]).toBeCloseTo(pBestArea!, 1)
      const mean = chances.reduce((sum, chance, rank) => sum + chance * (rank + 1), 0)
      expect(Math.abs(mean - erArea!)).toBeLessThan(0.02)
    }
    const pair = areas[0]!.pairwise.get('A1')!.get('A2')!
    expect(areas[0]!.rankChances.get('A1')![0]).toBe(pair)
  })

  test('[CE13] tells severity of those with three assessments who hang together', () => {
    const told = (plain: PlainScores) =>
      analysed(roundOf(plain)).assessors.flatMap(({ id, isTold }) => (isTold ? [id] : []))
    expect(told(sound)).toEqual(['R1', 'R2', 'R3'])
    const newcomers = { R4: [4, 4], R5: [4, 4], R1: [3, 3] }
    expect(told({ ...sound, C: { C1: newcomers, C2: newcomers } })).toEqual(['R1', 'R2', 'R3'])
    const apart = Object.fromEntries(
      ['C1', 'C2', 'C3'].map((id) => [id, { R6: [4, 4], R7: [3, 4] }]),
    )
    expect(told({ ...sound, C: apart })).toEqual(['R1', 'R2', 'R3'])
    expect(told({ C: apart, D: { D1: { R8: [4, 4], R9: [3, 4] } } })).toEqual([])
  })

  test('[ST6] tells how many points an agreement rests on', () => {
    const round = roundOf({ ...sound, C: { C1: { R1: [4, 4] } } })
    expect([...analysed(round).pairable]).toEqual([
      ['k1', 12],
      ['k2', 12],
    ])
  })

  test('tells how far it is, the model first, and never goes back', () => {
    const told = [...analyseRoundSteps(round)]
    const stages = told.map(({ stage }) => stage)
    expect(stages).toEqual(stages.toSorted((a, b) => b.localeCompare(a)))
    for (const stage of ['model', 'areas']) {
      const shares = told.filter((one) => one.stage === stage).map(({ share }) => share)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares[0]).toBe(0)
      expect(shares.at(-1)).toBeLessThan(1)
      expect(new Set(shares).size).toBeGreaterThan(1)
    }
  })

  test('of nothing has no model, and says so', () => {
    const { model, applications, areas, alpha } = analysed({ ...round, reviews: [], points: [] })
    expect([model, applications, alpha.get('k1')]).toEqual([null, [], null])
    expect(areas[0]!.cautions).toContain('insufficient-data')
    expect(areas[0]!.pairwise.size).toBe(0)
  })

  test('[ST6] measures agreement where a set is scored by the same people', () => {
    expect(plain.areas.map(({ kendallW }) => kendallW)).toEqual([1, 1])
    expect(plain.areas[0]!.netFlows).toEqual(
      new Map([
        ['A1', 1],
        ['A2', -1],
      ]),
    )
    const partly = roundOf({ ...sound, C: { C1: { R1: [4, 4] }, C2: { R2: [3, 3] } } })
    expect(analysed(partly).areas.at(-1)!.kendallW).toBeNull()
  })
})

describe('[ST3] the model of a round', () => {
  test('is the posterior of its reviews, asked by id', () => {
    const areas = [...new Set(s1.expected.applications.map(({ area }) => area))]
    const model = finish(
      roundModelSteps({
        scale: { min: 1, max: 5, best: 'high' },
        criteria: [],
        points: [],
        reviews: s1.input.reviews.map((review) => ({ ...review, areaId: review.area })),
        areas: areas.map((areaId) => ({
          areaId,
          criteria: [],
          weights: [],
          pairs: [],
          ranked: s1.expected.applications
            .filter(({ area }) => area === areaId)
            .map(({ id }) => ({ id, means: [] })),
        })),
      }),
    )!
    for (const wanted of s1.expected.applications) {
      const found = model.applicationOf(wanted.id)!
      expect(found).toMatchObject({ areaId: wanted.area, count: wanted.n })
      expect(found.rawMean).toBeCloseTo(wanted.rawMean, 8)
      expect(found.er).toBeCloseTo(wanted.er, 5)
      expect(found.erArea).toBeCloseTo(wanted.erArea, 5)
      expect(Math.abs(found.pBestArea! - wanted.pBestArea)).toBeLessThan(0.002)
    }
    expect(model.better('P01', 'P02')! + model.better('P02', 'P01')!).toBe(1)
    expect(model.better('P01', 'nobody')).toBeUndefined()
    const { tau, kappa, sigma } = model.summary.sd
    expect(model.summary.icc.single).toBe(tau ** 2 / (tau ** 2 + kappa ** 2 + sigma ** 2))
  })
})
