import { describe, expect, test } from 'vitest'
import type { Ore } from '~/domain/model/units.ts'
import { outsideExpected } from '~/domain/portfolio/outsideExpected.ts'
import { type PlainAmounts, portfolioArea, setupWithFrames } from '../../support/portfolios.ts'

const million = 100_000_000
const expectedGrant = { min: (4 * million) as Ore, max: (20 * million) as Ore }
const frames = {
  ufm: { 2021: 80 * million, 2022: 80 * million },
  deb: { 2021: 80 * million, 2022: null },
}

const found = (amounts: PlainAmounts, setup = setupWithFrames(frames, { expectedGrant })) =>
  outsideExpected(setup, [
    portfolioArea({
      areaId: 'energi',
      candidates: [
        { caseNumber: '20-1', amounts },
        { caseNumber: '20-2', amounts: {} },
      ],
      recommended: ['20-1'],
    }),
  ])

describe('[PF1] the expected grant', () => {
  test('is about all funders together, both ends included', () => {
    expect(found({ ufm: { 2021: 2 * million }, deb: { 2021: 2 * million } })).toEqual([])
    expect(found({ ufm: { 2021: 10 * million }, deb: { 2021: 10 * million } })).toEqual([])
    expect(found({ ufm: { 2021: 2 * million }, deb: { 2021: 2 * million - 1 } })).toEqual([
      { caseNumber: '20-1', year: 2021, sum: 4 * million - 1, ...expectedGrant },
    ])
    expect(found({ ufm: { 2021: 20 * million + 1 } })).toMatchObject([{ sum: 20 * million + 1 }])
  })

  test('is not looked at in a year that some funder has not decided', () => {
    expect(found({ ufm: { 2022: 1 } })).toEqual([])
    expect(found({ ufm: { 2023: 1 } })).toEqual([])
  })

  test('says nothing of a year without any amount, and counts an amount of 0', () => {
    expect(found({})).toEqual([])
    expect(found({ ufm: { 2021: 0 } })).toMatchObject([{ year: 2021, sum: 0 }])
  })

  test('is nothing to check without funders or without an expectation', () => {
    expect(found({ ufm: { 2021: 1 } }, setupWithFrames({}, { expectedGrant }))).toEqual([])
    expect(found({ ufm: { 2021: 1 } }, setupWithFrames(frames))).toEqual([])
  })
})
