import { describe, expect, test } from 'vitest'
import { verdictSentences } from '~/domain/dossier/verdictSentences.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { selectInArea } from '~/domain/selection/selectInArea.ts'
import { fraction } from '~/lib/fraction.ts'
import { setupWith } from '../../support/builders.ts'
import { contestWith, entriesFrom, type PlainContest } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{}] })

function sentencesOf(plain: PlainContest) {
  const contest = contestWith({ setup, ...plain })
  const ranking = rankArea(contest)
  return verdictSentences(
    contest,
    ranking,
    selectInArea(contest, ranking),
    (one) => `Klynge ${one}`,
  )
}

const keysOf = (plain: PlainContest) => sentencesOf(plain).map(({ key }) => key)
const many = (points: number) => Array.from({ length: 4 }, () => [points])

describe('the sentences of an area', () => {
  test('say who leads, by how much, and that no single point changes it', () => {
    expect(sentencesOf({ entries: entriesFrom({ A: many(5), B: many(2) }) })).toEqual([
      {
        key: 'leads',
        applicant: 'Klynge A',
        runnerUp: 'Klynge B',
        total: fraction(5n),
        margin: fraction(3n),
      },
      { key: 'no-point-changes-it' },
    ])
  })

  test('[SE2] name the point that would change it', () => {
    const [, flip] = sentencesOf({ entries: entriesFrom({ A: [[4]], B: [[3]] }) })
    expect(flip).toEqual({
      key: 'one-point-changes-it',
      applicant: 'Klynge A',
      assessorId: 'R1',
      criterionId: 'k1',
      from: 4,
      to: 3,
    })
  })

  test('[RK4] say when the cascade decided, and by which criterion', () => {
    const cascade = setupWith({ criteria: [{}, {}], cascade: ['k2'] })
    const entries = entriesFrom({ A: [[3, 5]], B: [[5, 3]] })
    expect(sentencesOf({ setup: cascade, entries })[0]).toMatchObject({
      key: 'leads-by-cascade',
      applicant: 'Klynge A',
      runnerUp: 'Klynge B',
      criterionId: 'k2',
    })
  })

  test('[SE1] say of every verdict why', () => {
    const entries = entriesFrom({ A: many(5), B: many(2) })
    const late = [{ caseNumber: 'A', reviews: [[5]], notMet: ['deadline'] as const }]
    const high = setupWith({ criteria: [{ threshold: 5 }] })
    expect(sentencesOf({ entries, closedBecause: 'Udgår' })).toEqual([
      { key: 'area-closed', reason: 'Udgår' },
    ])
    expect(keysOf({ entries: [] })).toEqual(['no-applications'])
    expect(sentencesOf({ entries: late })).toEqual([
      { key: 'nobody-eligible', count: 1, awaiting: 1 },
    ])
    const standing = { status: 'rejected', reason: 'Afgjort' } as const
    expect(sentencesOf({ entries: [{ ...late[0]!, standing }] })).toEqual([
      { key: 'nobody-eligible', count: 1, awaiting: 0 },
    ])
    expect(sentencesOf({ setup: high, entries: entriesFrom({ A: [[4]] }) })).toEqual([
      { key: 'nobody-above-threshold', count: 1 },
    ])
    expect(keysOf({ entries: entriesFrom({ A: [[4]] }) })).toEqual(['only-one-ranked'])
    expect(sentencesOf({ entries: entriesFrom({ A: [[4]], B: [[4]] }) })).toEqual([
      {
        key: 'share-the-place',
        applicants: ['Klynge A', 'Klynge B'],
        total: fraction(4n),
        secured: [],
      },
    ])
  })

  test('[SE1] tell too few assessments from a total that is lacking', () => {
    const two = setupWith({ criteria: [{}], quorum: 2 })
    const abstained = [['abstained'], ['abstained']] as const
    const entries = entriesFrom({ A: [[5], [5]], B: [[4]], C: abstained })
    expect(sentencesOf({ setup: two, entries }).slice(0, 2)).toEqual([
      { key: 'below-quorum', applicants: [{ applicant: 'Klynge B', count: 1 }], quorum: 2 },
      { key: 'without-total', applicants: ['Klynge C'] },
    ])
  })

  test('[SE3] name all who have a place in an open area, and who is next', () => {
    const open = { setup: setupWith({ criteria: [{}] }), kind: 'open' } as const
    const entries = entriesFrom({ A: many(5), B: many(4), C: many(1) })
    expect(sentencesOf({ ...open, entries })[0]).toEqual({
      key: 'fills-places',
      applicants: ['Klynge A', 'Klynge B'],
      places: 2,
      runnerUp: 'Klynge C',
      margin: fraction(3n),
    })
    const only = entriesFrom({ A: many(5), B: many(4) })
    expect(sentencesOf({ ...open, entries: only })[0]).toMatchObject({ key: 'leads-alone' })
  })

  test('[SE3] say who is passed over because somebody better placed has the same field', () => {
    const open = { setup: setupWith({ criteria: [{}] }), kind: 'open' } as const
    const entries = entriesFrom({ A: many(5), B: many(4), C: many(3), D: many(1) })
    const fields = ['Lyd', 'lyd ', 'Rum', 'Kvante']
    const named = entries.map((entry, index) => ({ ...entry, field: fields[index]! }))
    expect(sentencesOf({ ...open, entries: named })).toContainEqual({
      key: 'field-taken',
      applicant: 'Klynge B',
      rank: 2,
      field: 'lyd ',
      holder: 'Klynge A',
    })
    expect(keysOf({ setup: open.setup, entries: named })).not.toContain('field-taken')
  })

  test('[SC7] say whether what is missing could still change first place', () => {
    const lead = [[5], [5], [5], [null]] as const
    const safe = entriesFrom({ A: lead, B: many(1) })
    expect(sentencesOf({ entries: safe }).at(-1)).toEqual({
      key: 'missing-cannot-change',
      applicant: 'Klynge A',
    })
    const unsafe = entriesFrom({ A: lead, B: many(4) })
    expect(sentencesOf({ entries: unsafe }).at(-1)).toEqual({
      key: 'missing-could-change',
      applicant: 'Klynge A',
      rivals: ['Klynge B'],
    })
  })
})
