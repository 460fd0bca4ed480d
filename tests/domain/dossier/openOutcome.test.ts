import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openOutcome } from '~/domain/dossier/openOutcome.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { selectInArea } from '~/domain/selection/selectInArea.ts'
import { setupWith } from '../../support/builders.ts'
import { contestWith, type PlainContest, type PlainEntry } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{}, {}], scale: { min: 1, max: 3 }, quorum: 1 })
const outcome = (contest: PlainContest) => openOutcome(contestWith(contest))

describe('[PA3] what is missing', () => {
  test('is nothing where everything is handed in', () => {
    expect(outcome({ setup, entries: [{ caseNumber: 'A', reviews: [[3, 3]] }] })).toEqual({
      kind: 'nothing-missing',
    })
  })

  test('changes nothing where the leader cannot be reached', () => {
    const entries = [
      {
        caseNumber: 'A',
        reviews: [
          [3, 3],
          [3, 3],
        ],
      },
      {
        caseNumber: 'B',
        reviews: [
          [1, 1],
          [null, null],
        ],
      },
    ]
    expect(outcome({ setup, entries })).toEqual({ kind: 'settled' })
  })

  test('names who may come in front, and whose card decides', () => {
    const entries = [
      {
        caseNumber: 'A',
        reviews: [
          [2, 3],
          [2, 3],
        ],
      },
      {
        caseNumber: 'B',
        reviews: [
          [2, 2],
          [null, null],
        ],
      },
    ]
    expect(outcome({ setup, entries })).toEqual({
      kind: 'open',
      rivals: ['B'],
      decisive: ['R2'],
      together: [],
    })
  })

  test('tells those who decide alone from those who do only together', () => {
    const entries = [
      {
        caseNumber: 'A',
        reviews: [
          [3, 3],
          [3, 3],
          [2, 2],
        ],
      },
      {
        caseNumber: 'B',
        reviews: [
          [2, 2],
          [null, null],
          [null, null],
        ],
      },
    ]
    expect(outcome({ setup, entries })).toEqual({
      kind: 'open',
      rivals: ['B'],
      decisive: [],
      together: ['R2', 'R3'],
    })
    const closer: readonly PlainEntry[] = [
      {
        caseNumber: 'A',
        reviews: [
          [3, 3],
          [3, 2],
          [2, 2],
        ],
      },
      {
        caseNumber: 'B',
        reviews: [
          [1, 3],
          [null, null],
          [null, null],
        ],
      },
    ]
    expect(outcome({ setup, entries: closer })).toMatchObject({
      kind: 'open',
      decisive: ['R2', 'R3'],
    })
  })

  test('does not wait for individual assessments where the panel’s points make the total', () => {
    const entries = [{ caseNumber: 'A', reviews: [[null, null]], panel: [3, 3] }]
    expect(outcome({ setup: { ...setup, basis: 'panel' }, entries })).toEqual({
      kind: 'nothing-missing',
    })
  })
})

const point = fc.constantFrom(1, 2, 3)
const review = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(point, point).map((points) => [...points]) },
  fc.constant([null, null]),
)
const threshold = fc.constantFrom(null, null, 2)
const small = fc.record({
  best: fc.constantFrom('high' as const, 'low' as const),
  first: threshold,
  entries: fc.array(fc.array(review, { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  }),
})

/** Every way in which each missing assessment comes, or never comes. */
function completions(
  entries: readonly (readonly (readonly (number | null)[])[])[],
): readonly (readonly (readonly (readonly (number | null)[])[])[])[] {
  const said = [1, 2, 3].flatMap((a) => [1, 2, 3].map((b) => [a, b]))
  let all: (readonly (readonly (readonly (number | null)[])[])[])[] = [entries]
  for (const [place, reviews] of entries.entries()) {
    for (const [at, one] of reviews.entries()) {
      if (one[0] !== null) continue
      all = all.flatMap((so) =>
        [one, ...said].map((answer) =>
          so.map((each, index) =>
            index === place ? each.map((own, of) => (of === at ? answer : own)) : each,
          ),
        ),
      )
    }
  }
  return all
}

test('[PA3] an area that is said to be settled stays as it is, whatever comes', () => {
  fc.assert(
    fc.property(small, ({ best, first, entries }) => {
      fc.pre(entries.flat().filter(([mark]) => mark === null).length <= 2)
      const round = setupWith({
        criteria: [{ threshold: first }, {}],
        scale: { min: 1, max: 3, best },
        quorum: 1,
      })
      const contestOf = (reviews: typeof entries) =>
        contestWith({
          setup: round,
          entries: reviews.map((each, index) => ({
            caseNumber: `C${index}`,
            reviews: each as readonly (readonly (number | null)[])[],
          })),
        })
      const inFront = (reviews: typeof entries) => {
        const contest = contestOf(reviews)
        const { holders, tied } = selectInArea(contest, rankArea(contest))
        return [...new Set([...holders, ...tied])].toSorted().join()
      }
      fc.pre(openOutcome(contestOf(entries)).kind === 'settled')
      const now = inFront(entries)
      for (const each of completions(entries)) {
        expect(inFront(each as typeof entries)).toBe(now)
      }
    }),
    { numRuns: 300 },
  )
})
