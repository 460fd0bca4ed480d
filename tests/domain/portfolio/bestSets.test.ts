import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestSets, bestSetsSteps, mostSets } from '~/domain/portfolio/bestSets.ts'
import type { SetArea, SetChoice, SetQuestion } from '~/domain/portfolio/SetQuestion.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import oneOptimum from '~/domain/reference/one-per-area-budget-a.json' with { type: 'json' }
import twoOptima from '~/domain/reference/one-per-area-budget-two-optima.json' with { type: 'json' }
import { anySetQuestion, turned } from '../../support/arbitraries.ts'
import { type PlainChoice, questionOf } from '../../support/portfolios.ts'

const nodeLimit = 1_000_000
const found = (question: SetQuestion) => {
  const result = bestSets(question, { nodeLimit })
  if (result.outcome !== 'proven') throw new Error('The search came to no end')
  return result
}

describe('[PF1] the best sets', () => {
  test.each([oneOptimum, twoOptima])('of the published example $id come out exactly', (vector) => {
    const { areas, budget } = vector.input
    const question = questionOf(
      [budget],
      areas.map(({ area, candidates }) => ({
        areaId: area,
        choices: candidates.map(({ id, cost, value }) => ({
          caseNumber: id,
          value,
          amounts: [cost],
        })),
      })),
    )
    const { value, sets, hasMore } = found(question)
    expect({ value, sets, hasMore }).toEqual({
      value: BigInt(vector.expected.bestValue),
      sets: vector.expected.optimalSelections,
      hasMore: false,
    })
    const costs = new Map(areas.flatMap(({ candidates }) => candidates.map((c) => [c.id, c.cost])))
    const costOf = (set: readonly string[]) => set.reduce((sum, id) => sum + costs.get(id)!, 0)
    expect(sets.map(costOf)).toEqual(vector.expected.costs)
  })

  const choice = (
    caseNumber: string,
    value: number,
    ...amounts: readonly number[]
  ): PlainChoice => ({
    caseNumber,
    value,
    amounts,
  })

  test('keep within every frame at once', () => {
    const energy = { areaId: 'energi', choices: [choice('A', 9, 5, 1), choice('B', 7, 1, 5)] }
    const sound = { areaId: 'lyd', choices: [choice('C', 9, 5, 1), choice('D', 8, 1, 5)] }
    expect(found(questionOf([8, 8], [energy, sound])).sets).toEqual([['A', 'D']])
    expect(found(questionOf([10, 8], [energy, sound])).sets).toEqual([['A', 'C']])
  })

  test('are the leaders where no frame is decided', () => {
    const area = { areaId: 'energi', choices: [choice('A', 9), choice('B', 7)] }
    expect(found(questionOf([], [area])).sets).toEqual([['A']])
  })

  test('leave an area empty that nobody fits in, and may be empty all of them', () => {
    const energy = { areaId: 'energi', choices: [choice('A', 9, 5)] }
    const sound = { areaId: 'lyd', choices: [choice('B', 9, 4)] }
    expect(found(questionOf([4], [energy, sound])).sets).toEqual([['B']])
    expect(found(questionOf([0], [energy, sound]))).toMatchObject({ value: 0n, sets: [[]] })
    expect(found(questionOf([4], []))).toMatchObject({ value: 0n, sets: [[]] })
  })

  test('[SE3] have as many as there are places in an open area, of different fields', () => {
    const open = (...fields: readonly (string | null)[]) => ({
      areaId: 'nye',
      places: 2,
      choices: fields.map((field, index) => ({ ...choice(`A${index}`, 9 - index, 1), field })),
    })
    expect(found(questionOf([9], [open('rum', 'rum', 'vand')])).sets).toEqual([['A0', 'A2']])
    expect(found(questionOf([9], [open(null, null, 'vand')])).sets).toEqual([['A0', 'A1']])
    expect(found(questionOf([9], [open('rum', 'rum')])).sets).toEqual([['A0']])
  })

  test('count amounts far above 32 bits and values far above 53 bits exactly', () => {
    const most = Number.MAX_SAFE_INTEGER
    const question = questionOf(
      [most],
      [
        { areaId: 'energi', choices: [choice('A', 1, most - 1), choice('B', 1, most)] },
        { areaId: 'lyd', choices: [choice('C', 1, 1), choice('D', 1, 2)] },
      ],
    )
    const huge = 2n ** 80n
    const values = new Map([
      ['A', huge],
      ['B', huge + 1n],
      ['C', 1n],
      ['D', 2n],
    ])
    const areas = question.areas.map((area) => ({
      ...area,
      choices: area.choices.map((one) => ({ ...one, value: values.get(one.caseNumber)! })),
    }))
    const { value, sets } = found({ ...question, areas })
    expect({ value, sets }).toEqual({ value: huge + 1n, sets: [['A', 'C'], ['B']] })
  })

  test('are told in hundreds, and that there are more', () => {
    const areas = (count: number) =>
      Array.from({ length: count }, (_, area) => ({
        areaId: `a${area}`,
        choices: [choice(`${area}-1`, 5, 1), choice(`${area}-2`, 5, 1)],
      }))
    const many = found(questionOf([99], areas(7)))
    expect([many.sets.length, many.hasMore, many.value]).toEqual([mostSets, true, 35n])
    const fewer = found(questionOf([99], areas(6)))
    expect([fewer.sets.length, fewer.hasMore]).toEqual([64, false])
    expect(found(turnedQuestion(questionOf([99], areas(7))))).toEqual(many)
  })

  test('of any small question are what trying everything finds', () => {
    fc.assert(
      fc.property(anySetQuestion, (question) => {
        const { value, sets, hasMore } = found(question)
        expect({ value, sets, hasMore }).toEqual(triedAll(question))
      }),
      { numRuns: 400 },
    )
  })

  test('are the same in any order of areas and applications', () => {
    fc.assert(
      fc.property(anySetQuestion, (question) => {
        expect(found(turnedQuestion(question))).toEqual(found(question))
      }),
    )
  })

  test('of a whole round are found in few steps', () => {
    const { sets, nodes } = found(wholeRound)
    expect(sets.length).toBeGreaterThan(0)
    expect(nodes).toBeLessThan(20_000)
  })
})

describe('a search that is not run to its end', () => {
  test('has no result, and says why', () => {
    expect(bestSets(wholeRound, { nodeLimit: 10 })).toEqual({ outcome: 'node-limit', nodes: 10 })
    expect(bestSets(wholeRound, { nodeLimit, shouldStop: () => true })).toEqual({
      outcome: 'cancelled',
      nodes: 0,
    })
  })

  test('can be looked at and gone on with between its steps', () => {
    const search = bestSetsSteps(wholeRound, nodeLimit)
    const first = search.next()
    expect(first).toEqual({ done: false, value: { nodes: 0, waiting: 1 } })
    let last: IteratorResult<unknown, unknown> = first
    while (!last.done) last = search.next()
    expect(last.value).toEqual(found(wholeRound))
  })
})

const turnedQuestion = ({ limits, areas }: SetQuestion): SetQuestion => ({
  limits,
  areas: turned(areas).map((area) => ({ ...area, choices: turned(area.choices) })),
})

/** 13 areas of 20 applications against 8 frames that hold about three quarters of the leaders. */
const wholeRound = questionOf(
  Array.from({ length: 8 }, () => 6000),
  Array.from({ length: 13 }, (_, area) => ({
    areaId: `a${area}`,
    places: area === 12 ? 2 : 1,
    choices: Array.from({ length: 20 }, (_, index) => {
      const [first, second] = [(index * 37 + area * 53) % 97, (index * 61 + area * 29) % 89]
      return {
        caseNumber: `${area}-${index}`,
        value: 2000 + ((index * 389 + area * 971) % 3000),
        amounts: Array.from({ length: 8 }, (_, year) => 300 + (year < 4 ? first : second) * 6),
        field: area === 12 ? `f${index % 7}` : null,
      }
    }),
  })),
)

/** Every way to choose in one area: nobody, or as many as there are places, of different fields. */
const waysIn = ({ places, choices }: SetArea): readonly (readonly SetChoice[])[] =>
  choices.reduce<readonly (readonly SetChoice[])[]>(
    (ways, choice) => [
      ...ways,
      ...ways
        .filter((way) => way.length < places)
        .filter((way) => choice.field === null || !way.some(({ field }) => field === choice.field))
        .map((way) => [...way, choice]),
    ],
    [[]],
  )

function triedAll({ limits, areas }: SetQuestion) {
  const sets = areas.reduce<readonly (readonly SetChoice[])[]>(
    (so, area) => so.flatMap((set) => waysIn(area).map((way) => [...set, ...way])),
    [[]],
  )
  const fitting = sets.filter((set) =>
    limits.every(({ amount }, index) => {
      const asked = set.reduce((sum, { amounts }) => sum + BigInt(amounts[index]!), 0n)
      return asked <= BigInt(amount)
    }),
  )
  const valueOf = (set: readonly SetChoice[]) => set.reduce((sum, { value }) => sum + value, 0n)
  const value = fitting.map(valueOf).reduce((a, b) => (b > a ? b : a))
  const best = fitting
    .filter((set) => valueOf(set) === value)
    .map((set) => set.map(({ caseNumber }) => caseNumber).toSorted(compareNatural))
    .toSorted((a, b) => compareNatural(a.join(' '), b.join(' ')))
  return { value, sets: best, hasMore: false }
}
