import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessorId } from '~/domain/model/ids.ts'
import { certaintyText } from '~/exchange/document/certainty/certaintyText.ts'
import type { CertaintySentence } from '~/exchange/document/certainty/CertaintySentence.ts'
import { phraseText } from '~/i18n/Phrase.ts'
import { add, compare, type Fraction, fraction, multiply, subtract, zero } from '~/lib/fraction.ts'
import { anyWeights } from '../../../support/arbitraries.ts'
import { analysisOf, type Certain, certaintyOf, stateOf } from '../../../support/certainties.ts'

const assessors = ['R1', 'R2', 'R3', 'R4']

/** Two to four applications, each with points from some of four assessors, in either kind of area. */
const anyRound = fc.integer({ min: 2, max: 3 }).chain((count) =>
  fc
    .record({
      weights: anyWeights(count),
      best: fc.constantFrom('high' as const, 'low' as const),
      area: fc.constantFrom('energi', 'energi', 'nye'),
      given: fc.array(
        fc.record({
          who: fc.subarray(assessors, { minLength: 1 }),
          points: fc.array(
            fc.array(fc.integer({ min: 1, max: 5 }), { minLength: count, maxLength: count }),
            { minLength: assessors.length, maxLength: assessors.length },
          ),
        }),
        { minLength: 2, maxLength: 4 },
      ),
    })
    .map(({ weights, best, area, given }) => ({
      area,
      state: stateOf(
        Object.fromEntries(
          given.map(({ who, points }, index) => [
            `A${index}`,
            Object.fromEntries(who.map((assessor, at) => [assessor, points[at] ?? []])),
          ]),
        ),
        { criteria: weights.map((weight) => ({ weight })), scale: { best }, openPlaces: 2 },
        area,
      ),
    })),
)

const ofModel: readonly CertaintySentence['key'][] = [
  'best',
  'best-of-level',
  'nearest-rival',
  'better-of-level',
]

const texts = ({ sheet, sentences }: Certain) =>
  (['da', 'en'] as const).flatMap((language) =>
    sentences.map((sentence) =>
      phraseText(certaintyText(sentence, sheet, (id: AssessorId) => id, language)),
    ),
  )

/** What a sentence says of who is in front, held against the ranking. */
function contradiction({ sheet: { candidates } }: Certain, sentence: CertaintySentence): boolean {
  const rankOf = (name: string) =>
    candidates.find(({ application }) => application.applicant === name)?.rank ?? Number.NaN
  const first = candidates.filter(({ rank }) => rank === 1).map(({ caseNumber }) => caseNumber)
  switch (sentence.key) {
    case 'best':
      return first.join() !== sentence.leader.caseNumber
    case 'best-of-level':
      return first.join() !== sentence.standings.map(({ caseNumber }) => caseNumber).join()
    case 'nearest-rival':
      return !(rankOf(sentence.pair.holder) < rankOf(sentence.pair.rival))
    default:
      return false
  }
}

/** How the overtakers stand to the holder below, at and beyond the bound: behind, level, ahead. */
function turnsAt({ sheet }: Certain, sentence: CertaintySentence): readonly (readonly number[])[] {
  if (sentence.key !== 'one-weight' || sentence.holder === null) return []
  const { side, bound, weight, criterionId, holder, overtakers } = sentence
  const at = sheet.criteria.findIndex(({ id }) => id === criterionId)
  const hair = fraction(1n, 10n ** 12n)
  const beyond = side === 'above' ? add(bound, hair) : subtract(bound, hair)
  const totals = (share: Fraction, name: string) => totalAt(sheet, name, at, share)
  return overtakers.map((rival) =>
    [weight, bound, beyond].map((share) =>
      sheet.setup.scale.best === 'high'
        ? compare(totals(share, rival), totals(share, holder))
        : compare(totals(share, holder), totals(share, rival)),
    ),
  )
}

describe('whatever points were given', () => {
  test('[CE1] [CE2] [CE6] nothing of the model is said of too few, and nothing against the ranking', () => {
    fc.assert(
      fc.property(anyRound, ({ state, area }) => {
        const certain = certaintyOf(state, area)
        const { analysis, sentences } = certain
        const own = analysis.areas.find(({ areaId }) => areaId === area)
        const isTooFew = own?.cautions.includes('insufficient-data') ?? true
        const modelled = sentences.filter(({ key }) => isTooFew && ofModel.includes(key))
        expect(modelled).toEqual([])
        const said = texts(certain).join(' ')
        expect(isTooFew && /sandsynlighed|probability/.test(said)).toBe(false)
        expect(said).not.toMatch(/(?<![\d,.])(100|0)(\s|\u00a0)?%|NaN|undefined|Infinity/)
        expect(sentences.filter((sentence) => contradiction(certain, sentence))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('[CE4] at the told weight the order holds, and a hair beyond it another is in front', () => {
    let turns = 0
    fc.assert(
      fc.property(anyRound, ({ state, area }) => {
        // Weights ask nothing of the model, so it is spared.
        const certain = certaintyOf(state, area, analysisOf(state, { reviews: [] }))
        const found = certain.sentences.flatMap((sentence) => turnsAt(certain, sentence))
        turns += found.length
        expect(found).toEqual(found.map(() => [-1, 0, 1]))
      }),
      { numRuns: 60 },
    )
    expect(turns).toBeGreaterThan(10)
  })
})

/** An application's total when one criterion has that weight and the others keep their proportion. */
function totalAt(
  { candidates, criteria }: Certain['sheet'],
  applicant: string,
  index: number,
  weight: Fraction,
): Fraction {
  const candidate = candidates.find(({ application }) => application.applicant === applicant)!
  const rest = 1000 - criteria[index]!.weight
  const left = subtract(fraction(1n), weight)
  return candidate.score.criteria.reduce((sum, { mean }, each) => {
    const own =
      each === index
        ? weight
        : rest === 0
          ? multiply(left, fraction(1n, BigInt(criteria.length - 1)))
          : multiply(left, fraction(BigInt(criteria[each]!.weight), BigInt(rest)))
    return add(sum, multiply(own, mean!))
  }, zero)
}
