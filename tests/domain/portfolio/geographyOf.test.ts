import { describe, expect, test } from 'vitest'
import { geographyOf } from '~/domain/portfolio/geographyOf.ts'
import { portfolioArea } from '../../support/portfolios.ts'

const areas = [
  portfolioArea({
    areaId: 'energi',
    candidates: [
      {
        caseNumber: '20-10',
        headquarters: 'Aalborg Kommune',
        branches: ['Odense', 'Esbjerg', 'Malmø'],
      },
      { caseNumber: '20-2', headquarters: null, branches: ['Odense'] },
      { caseNumber: '20-3', headquarters: 'Odense', state: 'withdrawn', rank: null },
    ],
    recommended: ['20-10'],
  }),
]
const { regions, unplaced } = geographyOf(areas)

describe('[PF1] the geography of a set', () => {
  test('has all five regions, with the offices of what is asked and what is recommended', () => {
    const counts = regions.map(({ region, asked, recommended }) => [
      region,
      asked.headquarters.length,
      asked.branches.length,
      recommended.headquarters.length,
      recommended.branches.length,
    ])
    expect(counts).toEqual([
      ['Nordjylland', 1, 0, 1, 0],
      ['Midtjylland', 0, 0, 0, 0],
      ['Syddanmark', 0, 3, 0, 2],
      ['Hovedstaden', 0, 0, 0, 0],
      ['Sjælland', 0, 0, 0, 0],
    ])
  })

  test('names the offices behind each figure, by case number and place', () => {
    const offices = regions[2]!.asked.branches.map(({ caseNumber, place }) => [caseNumber, place])
    expect(offices).toEqual([
      ['20-2', 'Odense'],
      ['20-10', 'Esbjerg'],
      ['20-10', 'Odense'],
    ])
  })

  test('lists what is no municipality, and who states no head office', () => {
    expect(
      unplaced.map(({ caseNumber, kind, place, isRecommended }) => [
        caseNumber,
        kind,
        place,
        isRecommended,
      ]),
    ).toEqual([
      ['20-2', 'headquarters', null, false],
      ['20-10', 'branch', 'Malmø', true],
    ])
  })

  test('counts what people recommend though it does not stand', () => {
    const area = portfolioArea({
      areaId: 'lyd',
      candidates: [{ caseNumber: '20-5', headquarters: 'Viborg', state: 'ineligible', rank: null }],
      recommended: ['20-5'],
    })
    const [, middle] = geographyOf([area]).regions
    expect([middle!.asked.headquarters, middle!.recommended.headquarters]).toMatchObject([
      [],
      [{ caseNumber: '20-5' }],
    ])
  })

  test('is the same in any order', () => {
    const turned = areas.map((area) => ({ ...area, candidates: area.candidates.toReversed() }))
    expect(geographyOf(turned)).toEqual({ regions, unplaced })
  })
})
