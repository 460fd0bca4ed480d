import { expect, test } from 'vitest'
import { branchesOf, startNode } from '~/domain/portfolio/branchesOf.ts'
import { pricedAreas } from '~/domain/portfolio/pricedAreas.ts'
import { questionOf } from '../../support/portfolios.ts'

const { areas } = questionOf(
  [10],
  [
    {
      areaId: 'nye',
      places: 2,
      choices: [
        { caseNumber: 'A', value: 9, amounts: [6], field: 'rum' },
        { caseNumber: 'B', value: 8, amounts: [1], field: 'rum' },
        { caseNumber: 'C', value: 7, amounts: [3], field: null },
      ],
    },
  ],
)
const priced = pricedAreas(areas, [10])
const start = startNode(priced, [10])
const branches = branchesOf(start, priced.groups, () => true)

test('[SE3] an area is gone through once, each choice after those before it, or left', () => {
  expect(branches.map(({ chosen }) => chosen?.caseNumber)).toEqual(['A', 'B', 'C', undefined])
  const [afterA] = branches
  expect(afterA).toMatchObject({ left: [4], value: 9n, places: 1, fields: ['rum'] })
  const further = branchesOf(afterA!, priced.groups, () => true)
  // B names A's field; after C the area is full.
  expect(further.map(({ chosen, group }) => [chosen?.caseNumber, group])).toEqual([
    ['C', 1],
    ['A', 1],
  ])
})

test('no branch is better than what it grew from, and the hopeless are not grown', () => {
  expect(branches.every(({ bound }) => bound <= start.bound)).toBe(true)
  const least = branches[1]!.bound
  expect(branchesOf(start, priced.groups, (bound) => bound >= least)).toHaveLength(2)
  expect(branchesOf(start, priced.groups, () => false)).toEqual([])
})
