import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openOutcome } from '~/domain/dossier/openOutcome.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { placeHolders } from '~/domain/selection/placeHolders.ts'
import { type Given, type GivenPoints, setupWith } from '../../support/builders.ts'
import {
  contestWith,
  type PlainContest,
  type PlainEntry,
  rankingOf,
  rowsOf,
} from '../../support/contests.ts'

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

  test('changes nothing where the panel’s points make the total', () => {
    const entries = [{ caseNumber: 'A', reviews: [[null, null]], panel: [3, 3] }]
    expect(outcome({ setup: { ...setup, basis: 'panel' }, entries })).toEqual({ kind: 'settled' })
  })

  test('lets a begun assessment come otherwise than it stands, or come alone', () => {
    const leader = (reviews: PlainEntry['reviews'], heldBack: readonly string[]): PlainEntry => ({
      caseNumber: 'A',
      reviews: reviews ?? [],
      heldBack,
    })
    const reopened = leader(
      [
        [3, 3],
        [3, 3],
      ],
      ['R2'],
    )
    const rival = (points: number): PlainEntry => ({
      caseNumber: 'B',
      reviews: [[points, points]],
    })
    expect(outcome({ setup, entries: [reopened, rival(2)] })).toMatchObject({
      kind: 'open',
      rivals: ['B'],
      decisive: ['R2'],
    })
    expect(outcome({ setup, entries: [reopened, rival(1)] })).toEqual({ kind: 'settled' })
  })

  test('may fill a place that nobody has yet, but not against one of its own field', () => {
    const entries: readonly PlainEntry[] = [
      { caseNumber: 'A', reviews: [[3, 3]] },
      {
        caseNumber: 'B',
        reviews: [
          [1, 'abstained'],
          [null, null],
        ],
      },
    ]
    const round = { ...setup, openPlaces: 2 }
    expect(outcome({ setup: round, kind: 'open', entries })).toMatchObject({
      kind: 'open',
      rivals: ['B'],
    })
    const sameField = entries.map((entry) => ({ ...entry, field: 'Rum' }))
    expect(outcome({ setup: round, kind: 'open', entries: sameField })).toEqual({ kind: 'settled' })
  })
})

/** A point, an abstention, or nothing yet; some are complete and held back all the same. */
const anyReview = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3)) },
  { weight: 3, arbitrary: fc.constant([null, null] as const) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom<Given[]>(1, 3, 'abstained'),
      fc.constantFrom<Given[]>(null, 2, 'abstained'),
    ),
  },
)
const anyPeople = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  fc.subarray(['R1', 'R2', 'R3'], { minLength: 1, maxLength: 1 }),
)
const anyThreshold = fc.constantFrom(null, null, 2)

const anySmallArea = (kind: 'strength' | 'open'): fc.Arbitrary<SmallArea> =>
  fc
    .record({
      best: fc.constantFrom('high' as const, 'low' as const),
      weights: fc.constantFrom([500, 500], [700, 300], [1000, 0]),
      thresholds: fc.tuple(anyThreshold, anyThreshold),
      overallThreshold: anyThreshold,
      cascade: fc.shuffledSubarray(['k1', 'k2']),
      openPlaces: fc.constantFrom(1, 2, 2),
      entries: fc.array(
        fc.record({
          reviews: fc.array(anyReview, { minLength: 1, maxLength: 3 }),
          heldBack: anyPeople,
          recused: anyPeople,
          field: fc.constantFrom(null, 'Rum', 'Vand'),
        }),
        { minLength: 1, maxLength: kind === 'open' ? 4 : 3 },
      ),
    })
    .map(({ best, weights, thresholds, entries, ...rest }) => ({
      kind,
      setup: setupWith({
        ...rest,
        scale: { min: 1, max: 3, best },
        criteria: weights.map((weight, at) => ({ weight, threshold: thresholds[at] ?? null })),
      }),
      entries: entries.map((entry, at) => ({ ...entry, caseNumber: `C${at}` })),
    }))
    .filter(({ setup, entries }) => missingIn(setup, entries).length <= 2)

interface SmallArea {
  readonly kind: 'strength' | 'open'
  readonly setup: Setup
  readonly entries: readonly PlainEntry[]
}

interface Missing {
  readonly entry: number
  readonly review: number
}

const missingIn = (round: Setup, entries: readonly PlainEntry[]): readonly Missing[] =>
  entries.flatMap((one, entry) =>
    rowsOf(round, one).flatMap(({ isHandedIn, isRecused }, review) =>
      isHandedIn || isRecused ? [] : [{ entry, review }],
    ),
  )

const answers: readonly GivenPoints[] = [1, 2, 3, 'abstained' as const].flatMap((a) =>
  [1, 2, 3, 'abstained' as const].map((b) => [a, b]),
)

/** Every way in which the missing assessments of these people come, or never come. */
function completions(
  area: SmallArea,
  isTheirs: (assessor: string) => boolean = () => true,
): readonly (readonly PlainEntry[])[] {
  let all: (readonly PlainEntry[])[] = [area.entries]
  for (const { entry, review } of missingIn(area.setup, area.entries)) {
    const id = `R${review + 1}`
    if (!isTheirs(id)) continue
    all = all.flatMap((so) => [
      so,
      ...answers.map((answer) => so.with(entry, handedIn(so[entry]!, review, answer))),
    ])
  }
  return all
}

const handedIn = (entry: PlainEntry, review: number, answer: GivenPoints): PlainEntry => ({
  ...entry,
  reviews: (entry.reviews ?? []).with(review, answer),
  heldBack: (entry.heldBack ?? []).filter((id) => id !== `R${review + 1}`),
})

/** Who has a place or shares the last one; nothing is asked of how many have assessed them. */
function inFront({ kind, setup: round }: SmallArea, entries: readonly PlainEntry[]) {
  const places = kind === 'open' ? round.openPlaces : 1
  const ranked = rankingOf({ kind, setup: round, entries }).flatMap((candidate) =>
    candidate.rank === null
      ? []
      : [
          {
            caseNumber: candidate.caseNumber,
            rank: candidate.rank,
            field: kind === 'open' ? candidate.proposedField : null,
          },
        ],
  )
  const { holders, tied } = placeHolders(ranked, places)
  return [...holders, ...tied].toSorted()
}

/** What every completion there is comes to. */
function byEnumeration(area: SmallArea) {
  const now = inFront(area, area.entries)
  const isChange = (entries: readonly PlainEntry[]) => inFront(area, entries).join() !== now.join()
  const missing = missingIn(area.setup, area.entries)
  const people = [...new Set(missing.map(({ review }) => `R${review + 1}`))]
  const everything = completions(area)
  return {
    isMissing: missing.length > 0,
    isOpen: everything.some(isChange),
    rivals: [...new Set(everything.flatMap((entries) => inFront(area, entries)))]
      .filter((caseNumber) => !now.includes(caseNumber))
      .toSorted(),
    decisive: people.filter((id) => completions(area, (each) => each === id).some(isChange)),
    people,
  }
}

describe('[PA3] against every completion there is', () => {
  test('an area with one place is open just when something can change it, and by whom', () => {
    const seen = { settled: 0, open: 0, together: 0 }
    fc.assert(
      fc.property(anySmallArea('strength'), (area) => {
        const truth = byEnumeration(area)
        const said = outcome(area)
        const kind = truth.isOpen ? 'open' : truth.isMissing ? 'settled' : 'nothing-missing'
        expect(said.kind).toBe(kind)
        if (said.kind === 'settled') seen.settled += 1
        if (said.kind !== 'open') return
        seen.open += 1
        expect(said.rivals.toSorted()).toEqual(truth.rivals)
        expect(said.decisive.toSorted()).toEqual(truth.decisive.toSorted())
        expect([...said.decisive, ...said.together].toSorted()).toEqual(truth.people.toSorted())
        if (said.together.length > 0) seen.together += 1
      }),
      { numRuns: 250 },
    )
    expect(Math.min(seen.settled, seen.open, seen.together)).toBeGreaterThan(2)
  })

  test('an area with several places and fields is never said to be settled when it is not', () => {
    const seen = { settled: 0, open: 0, wronglyOpen: 0 }
    fc.assert(
      fc.property(anySmallArea('open'), (area) => {
        const truth = byEnumeration(area)
        const said = outcome(area)
        expect(said.kind === 'nothing-missing').toBe(!truth.isMissing)
        expect(said.kind !== 'open' && truth.isOpen).toBe(false)
        if (said.kind === 'settled') seen.settled += 1
        if (said.kind !== 'open') return
        seen.open += 1
        if (!truth.isOpen) seen.wronglyOpen += 1
        expect(said.rivals).toEqual(expect.arrayContaining(truth.rivals))
        expect(said.decisive).toEqual(expect.arrayContaining(truth.decisive))
      }),
      { numRuns: 250 },
    )
    expect(Math.min(seen.settled, seen.open)).toBeGreaterThan(2)
    expect(seen.wronglyOpen).toBeLessThan(seen.open / 4)
  })
})
