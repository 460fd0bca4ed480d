import { expect, test } from 'vitest'
import type { Ore } from '~/domain/model/units.ts'
import { checksOf } from '~/domain/portfolio/checksOf.ts'
import { geographyOf } from '~/domain/portfolio/geographyOf.ts'
import { moneyOf } from '~/domain/portfolio/moneyOf.ts'
import { organisationsTwice } from '~/domain/portfolio/organisationsTwice.ts'
import { outsideExpected } from '~/domain/portfolio/outsideExpected.ts'
import type { PortfolioArea } from '~/domain/portfolio/PortfolioArea.ts'
import { portfolioArea, setupWithFrames } from '../../support/portfolios.ts'

const setup = setupWithFrames(
  { ufm: { 2021: 10, 2022: 5 } },
  { expectedGrant: { min: 4 as Ore, max: 20 as Ore } },
)
const cvr = '13748136'
const areas = [
  portfolioArea({
    areaId: 'energi',
    candidates: [
      { caseNumber: '20-1', cvr, amounts: { ufm: { 2021: 8, 2022: 3 } } },
      { caseNumber: '20-2', headquarters: 'Malmø', amounts: { ufm: { 2021: 90 } } },
    ],
    recommended: ['20-1'],
    granted: { '20-1': { ufm: { 2021: 11 } } },
  }),
  portfolioArea({
    areaId: 'lyd',
    candidates: [{ caseNumber: '20-3', cvr, amounts: { ufm: { 2021: 4 } } }],
    recommended: ['20-3'],
  }),
  portfolioArea({
    areaId: 'nye',
    kind: 'open',
    places: 2,
    candidates: [{ caseNumber: '20-4', headquarters: null, branches: ['Aarhus', 'Oslo'] }],
    recommended: ['20-4'],
  }),
]

const checks = (of: readonly PortfolioArea[]) =>
  checksOf({
    areas: of,
    money: moneyOf(setup, of),
    outside: outsideExpected(setup, of),
    organisations: organisationsTwice(of),
    geography: geographyOf(of),
  })

test('[PF1] every warning has its code and its numbers, in a fixed order', () => {
  expect(checks(areas)).toEqual([
    {
      code: 'over-frame',
      kind: 'recommended',
      funderId: 'ufm',
      year: 2021,
      frame: 10,
      sum: 12,
      over: 2,
    },
    {
      code: 'over-frame',
      kind: 'granted',
      funderId: 'ufm',
      year: 2021,
      frame: 10,
      sum: 11,
      over: 1,
    },
    { code: 'outside-expected', caseNumber: '20-1', year: 2022, sum: 3, min: 4, max: 20 },
    { code: 'organisation-twice', cvr, caseNumbers: ['20-1', '20-3'] },
    { code: 'no-amounts', caseNumber: '20-4' },
    { code: 'place-unknown', caseNumber: '20-4', office: 'headquarters', place: null },
    { code: 'place-unknown', caseNumber: '20-4', office: 'branch', place: 'Oslo' },
  ])
})

test('[PF1] what is only asked for is warned of nowhere', () => {
  const asked = areas.map((area) => ({ ...area, recommended: [], granted: [] }))
  expect(checks(asked)).toEqual([])
})
