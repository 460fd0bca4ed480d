import { describe, expect, test } from 'vitest'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { analyseRoundSteps } from '~/domain/statistics/round/analyseRound.ts'
import { curveOf, nearestChange } from '~/features/area/certainty/curveOf.ts'
import { fraction } from '~/lib/fraction.ts'
import { finish } from '~/lib/steps.ts'
import {
  application,
  areaId,
  assessed,
  type GivenPoints,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'

/** The sheet and the analysis of an area whose applications have these points on two criteria. */
function areaWith(id: string, points: readonly GivenPoints[], weights = [500, 500]) {
  const numbers = points.map((_, index) => `20-${index + 1}`)
  const state = roundStateFrom(
    roundCommands(
      setupWith({ criteria: weights.map((weight) => ({ weight })), openPlaces: 2 }),
      numbers.map((number, index) =>
        application(number, {
          areaId: areaId(id),
          proposedField: id === 'nye' ? `felt ${index}` : null,
        }),
      ),
      numbers.map((number, index) => assessed(number, 'anna', points[index]!)),
    ),
  )
  const analysis = finish(analyseRoundSteps(roundScoresOf(state)!.scores))
  return {
    sheet: sheetOf(state, areaId(id))!,
    area: analysis.areas.find((each) => each.areaId === id)!,
  }
}

describe('[CE15] the curve of an area', () => {
  test('changes where the lead does, and its stretch at the round’s weight has the leader', () => {
    // 5 − 4t against 2 + 3t: level at 3/7.
    const { sheet, area } = areaWith(
      'energi',
      [
        [1, 5],
        [5, 2],
      ],
      [400, 600],
    )
    const { candidates, own, changes, curve } = curveOf(sheet, area, 0)
    expect(own).toEqual(fraction(2n, 5n))
    expect(changes).toEqual([fraction(3n, 7n)])
    expect(candidates[curve.leads[0]!.leaders[0]!]!.caseNumber).toBe(area.leader)
    expect(area.weightStability[0]!.high).toEqual(fraction(3n, 7n))
  })

  test('changes in an open area where a place does, though the lead stays', () => {
    // The first is first whatever the weights; the second and third pass one another at a half.
    const { sheet, area } = areaWith(
      'nye',
      [
        [5, 5],
        [2, 4],
        [4, 2],
      ],
      [400, 600],
    )
    expect(curveOf(sheet, area, 0).curve.leads).toHaveLength(1)
    expect(curveOf(sheet, area, 0).changes).toEqual([fraction(1n, 2n)])
  })

  test('is shown first for the criterion with the least way to a change', () => {
    const lead = areaWith(
      'energi',
      [
        [5, 1, 3],
        [2, 5, 3],
      ],
      [600, 350, 50],
    )
    // Six points of weight more on the second, or a little over six less on the first.
    expect(nearestChange(lead.sheet, lead.area)).toBe(1)
    const steady = areaWith('energi', [
      [5, 5],
      [1, 1],
    ])
    expect(nearestChange(steady.sheet, steady.area)).toBe(0)
    expect(curveOf(steady.sheet, steady.area, 0).changes).toEqual([])
  })
})
