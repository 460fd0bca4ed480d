import { expect, test } from 'vitest'
import { placingOf } from '~/domain/dossier/placingOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { areaId } from '../../support/builders.ts'
import { type PlainPoints, stateOf } from '../../support/certainties.ts'

const placing = (points: PlainPoints, area: string, openPlaces = 2) =>
  placingOf(sheetOf(stateOf(points, { criteria: [{}], openPlaces }, area), areaId(area))!)

const given = { A: { R: [5] }, B: { R: [4] }, C: { R: [4] }, D: { R: [3] } }

test('[SE3] places are held, shared or could be taken from whoever holds them', () => {
  expect(placing(given, 'energi')).toEqual({
    holders: ['A'],
    tied: [],
    pairs: [
      ['A', 'B'],
      ['A', 'C'],
      ['A', 'D'],
    ],
  })
  // Of the two that share the last place the one listed first stands for it.
  expect(placing(given, 'nye')).toMatchObject({ holders: ['A'], tied: ['B', 'C'] })
  expect(placing(given, 'nye').pairs).toEqual([
    ['A', 'C'],
    ['B', 'C'],
    ['A', 'D'],
    ['B', 'D'],
  ])
  expect(placing(given, 'nye', 4)).toEqual({
    holders: ['A', 'B', 'C', 'D'],
    tied: [],
    pairs: [],
  })
})
