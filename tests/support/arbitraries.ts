import * as fc from 'fast-check'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Area, Setup } from '~/domain/model/Setup.ts'
import type { SetQuestion } from '~/domain/portfolio/SetQuestion.ts'
import { evenShare, type Given, type PlainSetup, setupWith } from './builders.ts'
import type { PlainContest, PlainEntry } from './contests.ts'
import { questionOf } from './portfolios.ts'

/** Whole permille summing to 1000, even ones every other time, so that ties come up. */
export const anyWeights = (count: number): fc.Arbitrary<readonly number[]> => {
  const even = Array.from({ length: count }, (_, index) => evenShare(index, count))
  const cuts = fc
    .array(fc.nat(1000), { minLength: count - 1, maxLength: count - 1 })
    .map((found) => found.toSorted((a, b) => a - b))
    .map((ordered) => [...ordered, 1000].map((cut, at) => cut - (ordered[at - 1] ?? 0)))
  return fc.oneof(fc.constant(even), cuts)
}

const anyScale = fc.constantFrom<Required<NonNullable<PlainSetup['scale']>>>(
  { min: 1, max: 5, step: 1, best: 'high' },
  { min: 1, max: 3, step: 1, best: 'high' },
  { min: 1, max: 3, step: 0.5, best: 'low' },
  { min: -1, max: 2, step: 1, best: 'low' },
)

/** Setups of one to three criteria, both directions, with and without thresholds and cascade. */
export const anySetup: fc.Arbitrary<Setup> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), anyScale)
  .chain(([count, scale]) => {
    const middle = (scale.min + scale.max) / 2
    const threshold = fc.option(fc.constantFrom(scale.min, middle, middle + 0.333), { freq: 1 })
    const ids = Array.from({ length: count }, (_, index) => `k${index + 1}`)
    return fc
      .record({
        weights: anyWeights(count),
        thresholds: fc.array(threshold, { minLength: count, maxLength: count }),
        overallThreshold: threshold,
        cascade: fc.shuffledSubarray(ids),
        quorum: fc.constantFrom(1, 1, 1, 2),
        openPlaces: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ weights, thresholds, ...rest }) =>
        setupWith({
          ...rest,
          scale,
          criteria: weights.map((weight, index) => ({
            weight,
            threshold: thresholds[index] ?? null,
            mayBeInapplicable: true,
          })),
        }),
      )
  })

/** Points on the scale; where `gaps` are asked for, also the other states, now and then. */
const anyGiven = ({ scale }: Setup, gaps: boolean): fc.Arbitrary<Given> => {
  const points = fc.constantFrom<Given[]>(...scalePoints(scale))
  const gap = fc.constantFrom<Given[]>(null, 'abstained', 'not-applicable')
  return gaps ? fc.oneof({ weight: 6, arbitrary: points }, { weight: 1, arbitrary: gap }) : points
}

const anyEntry = (setup: Setup, gaps: boolean): fc.Arbitrary<Omit<PlainEntry, 'caseNumber'>> => {
  const count = setup.criteria.length
  const review = fc.array(anyGiven(setup, gaps), { minLength: count, maxLength: count })
  const assessors = fc.subarray(['R1', 'R2', 'R3'], { maxLength: gaps ? 1 : 0 })
  return fc.record({
    reviews: fc.array(review, { minLength: 1, maxLength: 3 }),
    heldBack: assessors,
    recused: assessors,
    field: fc.constantFrom(null, 'Rum', 'rum ', 'Vand', 'Mode'),
    notMet: fc.subarray(['deadline'] as const, { maxLength: gaps ? 1 : 0 }),
  })
}

interface ContestOptions {
  readonly kinds?: readonly Area['kind'][]
  /** Also missing, abstained and inapplicable marks, recusals and formal findings. */
  readonly gaps?: boolean
}

/** One area with one to five applications from up to three assessors; some without a gap. */
export const anyContest = ({
  kinds = ['strength', 'emerging', 'open'],
  gaps = true,
}: ContestOptions = {}): fc.Arbitrary<PlainContest & { readonly setup: Setup }> =>
  fc.tuple(anySetup, gaps ? fc.boolean() : fc.constant(false)).chain(([setup, hasGaps]) =>
    fc.record({
      setup: fc.constant(setup),
      kind: fc.constantFrom(...kinds),
      entries: fc
        .array(anyEntry(setup, hasGaps), { minLength: 1, maxLength: 5 })
        .map((entries) =>
          entries.map((entry, index) => ({ ...entry, caseNumber: `20-${8 + index}` })),
        ),
    }),
  )

/** Up to four small areas, the last with places and fields, against up to three frames. */
export const anySetQuestion: fc.Arbitrary<SetQuestion> = fc
  .integer({ min: 0, max: 3 })
  .chain((frames) => {
    const amount = fc.constantFrom(0, 1, 2, 3, 5, 8)
    const choices = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 9 }),
        rank: fc.integer({ min: 1, max: 4 }),
        amounts: fc.array(amount, { minLength: frames, maxLength: frames }),
        field: fc.constantFrom(null, 'rum', 'vand'),
      }),
      { maxLength: 4 },
    )
    const area = fc.record({ choices, places: fc.constantFrom(1, 1, 2, 3) })
    const limits = fc.array(fc.integer({ min: 0, max: 20 }), {
      minLength: frames,
      maxLength: frames,
    })
    return fc.tuple(limits, fc.array(area, { maxLength: 4 })).map(([limits, areas]) =>
      questionOf(
        limits,
        areas.map(({ choices, places }, index) => ({
          areaId: `a${index}`,
          places,
          choices: choices.map((choice, at) => ({
            ...choice,
            caseNumber: `${index}-${at}`,
            field: places > 1 ? choice.field : null,
          })),
        })),
      ),
    )
  })

/** Another order of the same: from the middle on first, each half the other way round. */
export const turned = <One>(ones: readonly One[]): readonly One[] => {
  const middle = Math.floor(ones.length / 2)
  return [...ones.slice(middle).toReversed(), ...ones.slice(0, middle).toReversed()]
}
