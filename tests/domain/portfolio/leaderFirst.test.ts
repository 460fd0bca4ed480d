import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaderFirst } from '~/domain/portfolio/leaderFirst.ts'
import { anySetQuestion, turned } from '../../support/arbitraries.ts'
import { type PlainChoice, questionOf } from '../../support/portfolios.ts'

const choice = (
  caseNumber: string,
  amount: number,
  changes: Partial<PlainChoice> = {},
): PlainChoice => ({ caseNumber, value: 1, amounts: [amount], ...changes })

const inAreas = (frame: number, ...areas: readonly (readonly PlainChoice[])[]) =>
  leaderFirst(
    questionOf(
      [frame],
      areas.map((choices, index) => ({ areaId: `a${index}`, choices })),
    ),
  )

const inOpen = (frame: number, places: number, ...choices: readonly PlainChoice[]) =>
  leaderFirst(questionOf([frame], [{ areaId: 'nye', places, choices }])).areas[0]

describe('[PF1] leader first', () => {
  test('takes each area’s leader in the published order, else the next that fits', () => {
    const found = inAreas(
      10,
      [choice('A', 6), choice('B', 1)],
      [choice('C', 5), choice('D', 7), choice('E', 4)],
    )
    expect(found.areas.map(({ taken }) => taken)).toEqual([['A'], ['E']])
    expect(found.left).toMatchObject([{ year: 2021, amount: 0 }])
  })

  test('says who was passed over, and how much each frame lacked', () => {
    const { areas } = inAreas(10, [choice('A', 6)], [choice('C', 5), choice('D', 4)])
    expect(areas[1]!.passedOver).toEqual([
      {
        caseNumber: 'C',
        because: 'over-frame',
        frames: [{ funderId: 'ufm', year: 2021, lack: 1 }],
      },
    ])
  })

  test('takes nobody where nobody fits, and all leaders where nothing is decided', () => {
    expect(inAreas(3, [choice('A', 4)]).areas[0]).toMatchObject({ taken: [], tied: [] })
    const free = leaderFirst(
      questionOf([], [{ areaId: 'a', choices: [choice('A', 4), choice('B', 1)] }]),
    )
    expect(free).toMatchObject({ areas: [{ taken: ['A'], passedOver: [] }], left: [] })
  })

  test('leaves level applications that fit to people, and spends nothing on them', () => {
    const level = [choice('B', 4, { rank: 1 }), choice('A', 5, { rank: 1 })]
    const { areas, left } = inAreas(10, level, [choice('C', 9)])
    expect(areas[0]).toMatchObject({ taken: [], tied: ['A', 'B'] })
    expect(areas[1]).toMatchObject({ taken: ['C'] })
    expect(left[0]!.amount).toBe(1)
  })

  test('takes the one of two level applications that fits', () => {
    const level = [choice('A', 11, { rank: 1 }), choice('B', 4, { rank: 1 })]
    expect(inAreas(10, level).areas[0]).toMatchObject({
      taken: ['B'],
      passedOver: [{ caseNumber: 'A', because: 'over-frame' }],
      tied: [],
    })
  })

  test('[SE3] fills the places of an open area, no field twice', () => {
    const rum = { field: 'rum' }
    expect(inOpen(10, 2, choice('A', 1, rum), choice('B', 1, rum), choice('C', 1))).toMatchObject({
      taken: ['A', 'C'],
      passedOver: [{ caseNumber: 'B', because: 'field-taken', holder: 'A' }],
    })
  })

  test('leaves level applications to people when their field, their number or their money does', () => {
    const level = (amount: number, field: string | null = null) => [
      choice('A', amount, { rank: 1, field }),
      choice('B', amount, { rank: 1, field }),
    ]
    expect(inOpen(10, 2, ...level(5))).toMatchObject({ taken: ['A', 'B'], tied: [] })
    expect(inOpen(10, 2, ...level(5, 'rum'))).toMatchObject({ taken: [], tied: ['A', 'B'] })
    expect(inOpen(10, 2, ...level(6))).toMatchObject({ taken: [], tied: ['A', 'B'] })
    expect(inOpen(10, 1, ...level(5))).toMatchObject({ taken: [], tied: ['A', 'B'] })
  })

  test('never exceeds a frame, nor the places, and no order of the applications changes it', () => {
    fc.assert(
      fc.property(anySetQuestion, ({ limits, areas }) => {
        const found = leaderFirst({ limits, areas })
        for (const [index, { amount }] of limits.entries()) {
          const taken = areas
            .flatMap(({ choices }) => choices)
            .filter(({ caseNumber }) => found.areas.some((area) => area.taken.includes(caseNumber)))
            .reduce((sum, { amounts }) => sum + BigInt(amounts[index]!), 0n)
          expect(taken).toBe(BigInt(amount) - BigInt(found.left[index]!.amount))
          expect(taken <= BigInt(amount)).toBe(true)
        }
        for (const [index, { taken }] of found.areas.entries()) {
          expect(taken.length).toBeLessThanOrEqual(areas[index]!.places)
        }
        const others = areas.map((area) => ({ ...area, choices: turned(area.choices) }))
        expect(leaderFirst({ limits, areas: others })).toEqual(found)
      }),
      { numRuns: 500 },
    )
  })
})
