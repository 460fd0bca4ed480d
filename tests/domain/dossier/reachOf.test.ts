import { describe, expect, test } from 'vitest'
import { reachOf, withOnly } from '~/domain/dossier/reachOf.ts'
import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { toNumber } from '~/lib/fraction.ts'
import { assessorId, setupWith } from '../../support/builders.ts'
import { contestWith } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{ threshold: 2 }, {}], scale: { min: 1, max: 3 } })
const contest = contestWith({
  setup,
  entries: [
    {
      caseNumber: 'A',
      reviews: [
        [3, 3],
        [null, 2],
        [null, null],
      ],
    },
  ],
})
const endsIn = (area: AreaContest) => {
  const { best, worst } = reachOf(area, rankArea(area)[0]!)
  return [best, worst].map((merit) => merit && toNumber(merit.total))
}

describe('[PA3] how far an application may come', () => {
  test('is from all that is missing at one end of the scale to all of it at the other', () => {
    expect(endsIn(contest)).toEqual([3, null])
    const passing = { ...contest, setup: setupWith({ criteria: [{}, {}], scale: setup.scale }) }
    const open = { ...passing, criteria: passing.setup.criteria }
    expect(endsIn(open)).toEqual([3, 5 / 3])
  })

  test('is less far with only one person’s assessment to come', () => {
    expect(endsIn(withOnly(contest, assessorId('R2')))).toEqual([3, 2])
  })

  test('is where it stands when nothing is missing', () => {
    expect(endsIn(withOnly(contest, assessorId('R1')))).toEqual([3, 3])
  })
})
