import { describe, expect, test } from 'vitest'
import { moneyOf } from '~/domain/portfolio/moneyOf.ts'
import { portfolioArea, setupWithFrames } from '../../support/portfolios.ts'

const setup = setupWithFrames({
  ufm: { 2021: 100, 2022: 100 },
  deb: { 2021: 50, 2022: null },
})

const areas = [
  portfolioArea({
    areaId: 'energi',
    candidates: [
      { caseNumber: '20-1', amounts: { ufm: { 2021: 70, 2022: 70 }, deb: { 2021: 30 } } },
      { caseNumber: '20-2', amounts: { ufm: { 2021: 40 } }, state: 'incomplete', rank: null },
      { caseNumber: '20-3', amounts: { ufm: { 2021: 900 } }, state: 'withdrawn', rank: null },
    ],
    recommended: ['20-1'],
  }),
  portfolioArea({
    areaId: 'lyd',
    candidates: [
      { caseNumber: '20-4', amounts: { ufm: { 2021: 31 }, deb: { 2021: 20, 2022: 5 } } },
    ],
    recommended: ['20-4'],
    granted: { '20-4': { ufm: { 2021: 25, 2023: 1 } } },
  }),
]

const money = moneyOf(setup, areas)
const cell = (funder: string, year: number) =>
  money.cells.find((found) => found.funderId === funder && found.year === year)

describe('[PF1] the money of a set', () => {
  test('is summed per funder and year, and what is above the frame is said', () => {
    expect(cell('ufm', 2021)).toEqual({
      funderId: 'ufm',
      year: 2021,
      frame: 100,
      asked: 141,
      recommended: 101,
      granted: 25,
      over: { asked: 41, recommended: 1, granted: 0 },
    })
  })

  test('is within the frame when it is exactly the frame', () => {
    expect(cell('deb', 2021)).toMatchObject({
      frame: 50,
      recommended: 50,
      over: { recommended: 0 },
    })
  })

  test('of a year that is not yet decided has no frame, which is not 0', () => {
    expect(cell('deb', 2022)).toMatchObject({ frame: null, asked: 5, over: null })
    expect(money.byFunder.find(({ funderId }) => funderId === 'deb')).toMatchObject({
      frame: null,
      decided: 50,
      asked: 55,
    })
  })

  test('keeps a frame of 0 apart from none', () => {
    const { cells } = moneyOf(setupWithFrames({ ufm: { 2021: 0 } }), areas)
    expect(cells[0]).toMatchObject({ frame: 0, over: { recommended: 101 } })
  })

  test('has a column for every year anybody asks for or is granted, with no frame of its own', () => {
    expect(money.years).toEqual([2021, 2022, 2023])
    expect(cell('ufm', 2023)).toMatchObject({ frame: null, granted: 1, over: null })
  })

  test('has a row for a funder that only an application names', () => {
    const [found] = moneyOf(setupWithFrames({}), areas).byFunder
    expect(found).toMatchObject({ funderId: 'deb', frame: null, decided: 0, asked: 55 })
  })

  test('adds up by funder, by year and in all', () => {
    expect(money.byYear.map(({ year, asked, frame }) => [year, asked, frame])).toEqual([
      [2021, 191, 150],
      [2022, 75, null],
      [2023, 0, null],
    ])
    expect(money.total).toEqual({
      asked: 266,
      recommended: 226,
      granted: 26,
      frame: null,
      decided: 250,
    })
  })

  test('is the same in any order', () => {
    const turned = areas.toReversed().map((area) => ({
      ...area,
      candidates: area.candidates.toReversed(),
      recommended: area.recommended.toReversed(),
    }))
    expect(moneyOf(setup, turned)).toEqual(money)
  })
})
