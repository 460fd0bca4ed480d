import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deskWith } from './support.ts'

interface Candidate {
  readonly caseNumber: string
  readonly rank: number | null
  readonly total: { readonly points: number } | null
  readonly bounds: { readonly low: number; readonly high: number }
}

interface Area {
  readonly areaId: string
  readonly verdict: string
  readonly suggested: readonly string[]
  readonly candidates: readonly Candidate[]
}

/** What a round is to come to; what is left out is not looked at. */
interface Expected {
  readonly verdict: string
  readonly suggested: readonly string[]
  readonly ranks?: Readonly<Record<string, number | null>>
  readonly totals?: Readonly<Record<string, number>>
  readonly bounds?: Readonly<Record<string, Candidate['bounds']>>
}

const rounds = readdirSync('fixtures/rounds')

async function rank(name: string): Promise<readonly Area[]> {
  const files = readdirSync(`fixtures/rounds/${name}`)
  const desk = deskWith(
    Object.fromEntries(
      files.map((file) => [file, readFileSync(`fixtures/rounds/${name}/${file}`)]),
    ),
  )
  const inputs = ['--round', 'round.json', '--applications', 'applications.csv']
  const points = ['--assessments', 'assessments.csv']
  const rulings = files.includes('rulings.csv') ? ['--rulings', 'rulings.csv'] : []
  const { exitCode, stdout, stderr } = await desk.run('rank', ...inputs, ...points, ...rulings)
  expect([exitCode, stderr]).toEqual([0, ''])
  return (JSON.parse(stdout) as { readonly areas: readonly Area[] }).areas
}

const byCase = <Value>({ candidates }: Area, to: (candidate: Candidate) => Value) =>
  Object.fromEntries(candidates.map((candidate) => [candidate.caseNumber, to(candidate)]))

/** The parts of a result that the expectation speaks of. */
const seen = (area: Area, { ranks, totals, bounds }: Expected) => ({
  verdict: area.verdict,
  suggested: area.suggested,
  ...(ranks && { ranks: byCase(area, ({ rank }) => rank) }),
  ...(totals && { totals: byCase(area, ({ total }) => total?.points) }),
  ...(bounds && { bounds: byCase(area, ({ bounds }) => bounds) }),
})

describe('a whole round from its files', () => {
  test('is there to be ranked', () => {
    expect(rounds.length).toBeGreaterThan(3)
  })

  test.each(rounds)('[SE1] %s comes to what is written beside it', async (name) => {
    const expected = JSON.parse(
      readFileSync(`fixtures/rounds/${name}/expected.json`, 'utf8'),
    ) as Readonly<Record<string, Expected>>
    const areas = await rank(name)
    const found = Object.fromEntries(
      areas.map((area) => [area.areaId, seen(area, expected[area.areaId]!)]),
    )
    expect(found).toEqual(expected)
  })
})
