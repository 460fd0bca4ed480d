import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import s1 from '~/domain/reference/posterior-rank-s1.json' with { type: 'json' }
import t1 from '~/domain/reference/posterior-rank-t1.json' with { type: 'json' }
import leaveOneOut from '~/domain/reference/leave-one-assessor-out-s1.json' with { type: 'json' }
import robustness from '~/domain/reference/weight-robustness-a.json' with { type: 'json' }
import { deskWith, rankArgs, smallRound } from './support.ts'

type ById<Value> = Readonly<Record<string, Value>>

interface Analysis {
  readonly model: {
    readonly mu: number
    readonly posteriorMeanSd: ById<number>
    readonly icc: { readonly single: number; readonly mean: number }
  } | null
  readonly applications: readonly {
    readonly caseNumber: string
    readonly areaId: string
    readonly rawMean: number
    readonly theta: number
    readonly thetaSd: number
    readonly er: number
    readonly pcer: number
    readonly erArea: number | null
    readonly pBestArea: number | null
    readonly adjusted: number
  }[]
  readonly assessors: readonly {
    readonly id: string
    readonly severity: number
    readonly sd: number
    readonly count: number
  }[]
  readonly pairwise: ById<ById<ById<number>>>
  readonly areas: readonly {
    readonly areaId: string
    readonly leader: string | null
    readonly cautions: readonly string[]
    readonly weightStability: readonly { criterion: string; low: number; high: number }[]
    readonly smallestShift: ById<{
      readonly points: number
      readonly plan: readonly { fromCriterion: string; toCriterion: string; points: number }[]
    } | null>
    readonly robustRadius: ById<number | null>
    readonly leaveOneOut: ById<readonly string[]>
    readonly leftWithoutTotal: ById<readonly string[]>
    readonly smaa: {
      readonly rankAcceptability: ById<readonly number[]>
      readonly centralWeights: ById<readonly number[] | null>
    }
  }[]
  readonly agreement: {
    readonly alpha: ById<number | null>
    readonly kendallW: ById<number | null>
  }
  readonly leftOut: {
    readonly assessments: readonly unknown[]
    readonly applications: readonly string[]
  }
}

const analyseArgs = ['analyse', ...rankArgs.slice(1)]

async function analyse(files: Readonly<Record<string, string | Uint8Array>>, ...more: string[]) {
  const ran = await deskWith(files).run(...analyseArgs, ...more)
  expect([ran.exitCode, ran.stderr]).toEqual([0, ''])
  return { ...ran, analysis: JSON.parse(ran.stdout) as Analysis }
}

type PosteriorVector = Pick<typeof s1, 'input' | 'expected' | 'tolerance'>

/** A vector's reviews as the files of a round. */
function filesOf(
  { input }: Pick<PosteriorVector, 'input'>,
  order: 'as it came' | 'turned' = 'as it came',
) {
  const areas = [...new Set(input.reviews.map(({ area }) => area))]
  const applications = [
    ...new Map(input.reviews.map(({ application, area }) => [application, area])),
  ]
  const rows = input.reviews.flatMap(({ application, assessor, scores }) =>
    scores.map((points, index) => `${application};${assessor};k${index + 1};${points}`),
  )
  const lines = order === 'turned' ? rows.toReversed() : rows
  return {
    'round.json': JSON.stringify({
      ...(JSON.parse(smallRound['round.json']) as object),
      criteria: input.weightsPercent.map((percent, index) => ({
        id: `k${index + 1}`,
        name: `Kriterium ${index + 1}`,
        weight: percent * 10,
      })),
      areas: areas.map((id) => ({ id, name: id, kind: 'strength' })),
    }),
    'applications.csv': [
      'sagsnummer;område;titel;ansøger',
      ...applications.map(([id, area]) => `${id};${area};Klynge ${id};Forening ${id}`),
    ].join('\n'),
    'assessments.csv': ['sagsnummer;bedømmer;kriterium;point', ...lines].join('\n'),
  }
}

describe.each([
  ['s1', s1],
  ['t1', t1],
] as const)('analyse of the round that is %s', (_, vector: PosteriorVector) => {
  const plain = analyse(filesOf(vector))

  test('[ST3] prints the numbers of the vector', async () => {
    const { analysis } = await plain
    const { expected, tolerance } = vector
    expect(Math.abs(analysis.model!.mu - expected.mu)).toBeLessThan(tolerance.mu)
    for (const [name, sd] of Object.entries(expected.posteriorMeanSd)) {
      expect(Math.abs(analysis.model!.posteriorMeanSd[name]! - sd)).toBeLessThan(0.001)
    }
    expect(analysis.applications).toHaveLength(expected.applications.length)
    for (const wanted of expected.applications) {
      const found = analysis.applications.find(({ caseNumber }) => caseNumber === wanted.id)!
      expect(found.areaId).toBe(wanted.area)
      expect(found.adjusted).toBeCloseTo(analysis.model!.mu + found.theta, 12)
      for (const name of [
        'rawMean',
        'theta',
        'thetaSd',
        'er',
        'pcer',
        'erArea',
        'pBestArea',
      ] as const) {
        expect(Math.abs(found[name]! - wanted[name])).toBeLessThan(tolerance[name])
      }
    }
    for (const wanted of expected.assessors) {
      const found = analysis.assessors.find(({ id }) => id === wanted.id)!
      expect(found.count).toBe(wanted.n)
      expect(Math.abs(found.severity - wanted.severity)).toBeLessThan(tolerance.severity)
      expect(Math.abs(found.sd - wanted.severitySd)).toBeLessThan(tolerance.severitySd)
    }
    const { ids, P } = expected.pairwise
    const pairs = Object.values(analysis.pairwise).flatMap((area) =>
      Object.entries(area).flatMap(([a, chances]) =>
        Object.entries(chances).map(
          ([b, chance]) => [ids.indexOf(a), ids.indexOf(b), chance] as const,
        ),
      ),
    )
    expect(pairs.length).toBeGreaterThan(6)
    for (const [a, b, chance] of pairs) {
      // The vector tells how likely the column is better than the row.
      expect(Math.abs(chance - P[b]![a]!)).toBeLessThan(tolerance.pairwise)
    }
  })

  test('[ST2] prints the same bytes when the file is turned round', async () => {
    const turned = await analyse(filesOf(vector, 'turned'))
    expect(turned.stdout).toBe((await plain).stdout)
  })
})

describe('analyse', () => {
  test('[ST5] tells who would lead without each assessor', async () => {
    const { analysis } = await analyse(filesOf(s1))
    const { leaders, withoutAssessor } = leaveOneOut.expected
    expect(
      Object.fromEntries(analysis.areas.map(({ areaId, leader }) => [areaId, [leader]])),
    ).toEqual(leaders)
    for (const [assessor, { changedAreas }] of Object.entries(withoutAssessor)) {
      const expected = { ...leaders, ...changedAreas }
      expect(
        Object.fromEntries(analysis.areas.map((area) => [area.areaId, area.leaveOneOut[assessor]])),
      ).toEqual(expected)
    }
    expect(analysis.areas.map(({ leftWithoutTotal }) => leftWithoutTotal)).toEqual([{}, {}, {}, {}])
  })

  test('[ST5] prints weights in per cent, with the plan of each shift', async () => {
    const folder = 'fixtures/rounds/means-on-halves'
    const names = ['round.json', 'applications.csv', 'assessments.csv']
    const { analysis } = await analyse(
      Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)])),
    )
    const [area] = analysis.areas
    const { stabilityInterval, minimumShift, robustRadiusPercent, leader } = robustness.expected
    expect(area!.leader).toBe(leader)
    expect(area!.weightStability).toEqual(
      stabilityInterval.map(({ criterion, lowPercent, highPercent }) => ({
        criterion: `k${criterion}`,
        low: expect.closeTo(lowPercent, 6) as number,
        high: expect.closeTo(highPercent, 6) as number,
      })),
    )
    const { P2, P3 } = minimumShift
    for (const [rival, { pointsDecimal, plan }] of [
      ['P2', P2],
      ['P3', P3],
    ] as const) {
      expect(area!.smallestShift[rival]).toEqual({
        points: pointsDecimal,
        plan: plan.map(({ fromCriterion, toCriterion, points }) => ({
          fromCriterion: `k${fromCriterion}`,
          toCriterion: `k${toCriterion}`,
          points,
        })),
      })
    }
    expect(area!.smallestShift['P4']).toBeNull()
    expect(area!.robustRadius).toEqual({
      P2: expect.closeTo(robustRadiusPercent.P2, 6) as number,
      P3: expect.closeTo(robustRadiusPercent.P3, 6) as number,
      P4: null,
    })
    expect(area!.cautions).toContain('weight-sensitive')
    const shares = Object.values(area!.smaa.rankAcceptability)
    for (const row of shares) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    expect(area!.smaa.centralWeights['P4']).toBeNull()
  })

  test('[ST1] leaves an incomplete assessment out of the model and says so', async () => {
    const round = JSON.parse(smallRound['round.json']) as { criteria: object[] }
    const { analysis } = await analyse({
      ...smallRound,
      'round.json': JSON.stringify({
        ...round,
        criteria: round.criteria.map((criterion) => ({ ...criterion, mayBeInapplicable: true })),
      }),
      'assessments.csv':
        'sagsnummer;bedømmer;kriterium;point\n20-1;Bæk;groen;5\n20-1;Bæk;smv;4\n' +
        '20-1;Holm;groen;afstår\n20-1;Holm;smv;2\n20-2;Bæk;groen;3\n20-2;Bæk;smv;2\n',
    })
    expect(analysis.leftOut).toEqual({
      assessments: [{ caseNumber: '20-1', assessor: 'Holm', criteria: ['groen'] }],
      applications: [],
    })
    expect(analysis.assessors.map(({ id, count }) => [id, count])).toEqual([['Bæk', 2]])
    // The numbers are printed all the same, with the caution beside them.
    expect(analysis.areas[0]!.cautions).toContain('insufficient-data')
    expect(analysis.applications.map(({ rawMean }) => rawMean)).toEqual([4.6, 2.6])
  })

  test('[ST1] prints what there is where nothing has been scored', async () => {
    const { analysis } = await analyse({
      ...smallRound,
      'assessments.csv': 'sagsnummer;bedømmer;kriterium;point\n20-1;Bæk;;\n',
    })
    expect(analysis).toMatchObject({ model: null, applications: [], assessors: [] })
    expect(analysis.areas[0]).toMatchObject({ leader: null, cautions: [], smallestShift: {} })
    expect(analysis.leftOut.applications).toEqual(['20-1', '20-2'])
    expect(analysis.agreement).toEqual({
      alpha: { groen: null, smv: null },
      kendallW: { energi: null },
    })
  })

  test('has JSON only, and tells the faults of its files as rank does', async () => {
    const desk = deskWith(smallRound)
    expect(await desk.run(...analyseArgs, '--format', 'csv')).toMatchObject({
      exitCode: 2,
      stdout: '',
    })
    expect(await desk.run(...analyseArgs, '--format', 'json')).toMatchObject({ exitCode: 0 })
    const broken = await deskWith({ ...smallRound, 'assessments.csv': 'x\n' }).run(...analyseArgs)
    expect(broken).toMatchObject({ exitCode: 3, stdout: '' })
  })
})
