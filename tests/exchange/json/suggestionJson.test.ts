import { describe, expect, test } from 'vitest'
import { suggestionJson } from '~/exchange/json/suggestionJson.ts'
import { portfolio as words } from '~/i18n/da/portfolio.ts'
import { suggestedSet } from '../../support/suggestedSet.ts'

const written = (nodeLimit?: number) =>
  JSON.parse(suggestionJson(suggestedSet(nodeLimit), words, 'da')) as Record<string, unknown>
const set = written()

describe('[PF1] the set as JSON', () => {
  test('has each area’s verdict and suggestion, with amounts in kroner', () => {
    expect(set['areas']).toEqual([
      {
        areaId: 'energi',
        kind: 'strength',
        verdict: 'clear',
        suggested: [
          {
            caseNumber: '20-1',
            applicant: 'Forening 20-1',
            amounts: [
              { funder: 'ufm', year: 2021, amount: 70 },
              { funder: 'deb', year: 2021, amount: 5 },
            ],
          },
        ],
        tied: [],
        runnerUp: { caseNumber: '20-2', applicant: 'Forening 20-2' },
        margin: 2,
      },
      expect.objectContaining({ areaId: 'lyd', verdict: 'single', runnerUp: null, margin: null }),
      expect.objectContaining({
        areaId: 'nye',
        verdict: 'tied',
        suggested: [],
        tied: ['20-4', '20-5'],
        runnerUp: null,
      }),
    ])
  })

  test('has the sums against the frames, null where a frame is not decided', () => {
    expect(set['money']).toMatchObject({
      cells: [
        {
          funder: 'ufm',
          year: 2021,
          frame: 100,
          asked: 190,
          suggested: 130,
          over: { asked: 90, suggested: 30 },
        },
        { funder: 'deb', year: 2021, frame: null, asked: 16, suggested: 10, over: null },
      ],
      byYear: [{ year: 2021, frame: null, decided: 100 }],
      total: { frame: null, decided: 100, asked: 206, suggested: 140 },
    })
  })

  test('has the regions, and what lies outside them', () => {
    expect(set['geography']).toMatchObject({
      regions: [
        { region: 'Nordjylland' },
        {
          region: 'Midtjylland',
          asked: { headquarters: 4, branches: 0 },
          suggested: { headquarters: 1, branches: 0 },
        },
        { region: 'Syddanmark', suggested: { headquarters: 1 } },
        { region: 'Hovedstaden' },
        { region: 'Sjælland' },
      ],
      unplaced: [{ caseNumber: '20-1', kind: 'branch', place: 'Malmø', isSuggested: true }],
    })
  })

  test('has the organisations in two areas, suggested twice or not', () => {
    expect(set['organisationsTwice']).toMatchObject([
      { cvr: '10150817', isSuggestedTwice: false },
      { cvr: '13748136', isSuggestedTwice: true, applications: [{ areaId: 'energi' }, {}] },
    ])
  })

  test('has every warning with its numbers and its sentence', () => {
    expect(set['checks']).toMatchObject([
      { code: 'over-frame', funder: 'ufm', year: 2021, frame: 100, sum: 130, over: 30 },
      { code: 'organisation-twice', caseNumbers: ['20-1', '20-3'] },
      { code: 'place-unknown', text: expect.stringContaining('«Malmø»') as string },
    ])
  })

  test('has the leader-first set with who was passed over, and what is left', () => {
    expect(set['leaderFirst']).toMatchObject({
      areas: [
        { areaId: 'energi', taken: ['20-1'] },
        { taken: [], passedOver: [{ caseNumber: '20-3', because: 'over-frame' }] },
        { taken: [], tied: ['20-4', '20-5'] },
      ],
      left: [{ funder: 'ufm', year: 2021, amount: 30 }],
    })
  })

  test('has every best set with the sum of its totals, or none when it is not proven', () => {
    expect(set['bestSets']).toMatchObject({
      outcome: 'proven',
      sets: [
        { caseNumbers: ['20-1', '20-4'], points: 9 },
        { caseNumbers: ['20-1', '20-5'], points: 9 },
      ],
      hasMore: false,
    })
    expect(written(1)['bestSets']).toEqual({ outcome: 'node-limit', nodes: 1, sets: null })
  })
})
