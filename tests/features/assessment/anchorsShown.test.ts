import { describe, expect, test } from 'vitest'
import type { Criterion } from '~/domain/model/Setup.ts'
import type { Points } from '~/domain/model/units.ts'
import { anchorsShown } from '~/features/assessment/anchorsShown.ts'
import { setupWith } from '../../support/builders.ts'

const criterionWith = (...levels: readonly number[]): Criterion => ({
  ...setupWith().criteria[0]!,
  anchors: levels.map((points) => ({
    points: points as Points,
    text: { da: `Ved ${points}`, en: null },
  })),
})
const shown = (criterion: Criterion, chosen?: number) =>
  anchorsShown(criterion, chosen as Points | undefined).map(({ points }) => points)

describe('the anchors beside a criterion', () => {
  test('are the chosen level and its neighbours', () => {
    expect(shown(criterionWith(1, 2, 3, 4, 5), 4)).toEqual([3, 4, 5])
    expect(shown(criterionWith(1, 2, 3, 4, 5), 5)).toEqual([4, 5])
  })

  test('are the lowest, the middle and the highest while nothing is chosen', () => {
    expect(shown(criterionWith(5, 4, 3, 2, 1))).toEqual([1, 3, 5])
    expect(shown(criterionWith(1, 5))).toEqual([1, 5])
    expect(shown(criterionWith())).toEqual([])
  })

  test('stand on both sides of a half point, and of a level without a text', () => {
    expect(shown(criterionWith(1, 2, 3, 4, 5), 3.5)).toEqual([3, 4])
    expect(shown(criterionWith(1, 5), 3)).toEqual([1, 5])
  })
})
