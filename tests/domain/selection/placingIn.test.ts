import { expect, test } from 'vitest'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { placingIn } from '~/domain/selection/placingIn.ts'
import { selectInArea } from '~/domain/selection/selectInArea.ts'
import { setupWith } from '../../support/builders.ts'
import { contestWith } from '../../support/contests.ts'

test('who shares the last place is known also while there are too few assessments', () => {
  const contest = contestWith({
    setup: setupWith({ criteria: [{}], quorum: 2 }),
    entries: ['A', 'B'].map((caseNumber) => ({ caseNumber, reviews: [[4]] })),
  })
  const ranking = rankArea(contest)
  expect(selectInArea(contest, ranking)).toMatchObject({ verdict: 'too-few', tied: [] })
  expect(placingIn(contest, ranking)).toEqual({ holders: [], tied: ['A', 'B'] })
})
