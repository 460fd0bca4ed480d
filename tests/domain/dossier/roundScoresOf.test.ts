import { describe, expect, test } from 'vitest'
import { areaLeaders, leadersWithout } from '~/domain/dossier/leadersWithout.ts'
import { referenceContest } from '~/domain/dossier/referenceContest.ts'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { emptyState } from '~/domain/log/RoundState.ts'
import { assessorId } from '../../support/builders.ts'
import { analyseRoundSteps } from '~/domain/statistics/round/analyseRound.ts'
import { fraction } from '~/lib/fraction.ts'
import { finish } from '~/lib/steps.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const setup = setupWith({
  criteria: [{ weight: 600, mayBeInapplicable: true }, { weight: 400 }],
  openPlaces: 2,
})
const inOpen = (number: string, field: string) =>
  application(number, { areaId: areaId('nye'), proposedField: field })
const applications = [
  application('20-1'),
  application('20-2'),
  application('20-3'),
  inOpen('20-11', 'Rum'),
  inOpen('20-12', 'Rum'),
  inOpen('20-13', 'Hav'),
  inOpen('20-14', 'Is'),
]
const assessments = [
  assessed('20-1', 'Anne', [5, 4]),
  assessed('20-1', 'Bo', [4, 4]),
  assessed('20-2', 'Anne', [3, 3]),
  assessed('20-2', 'Bo', ['abstained', 3]),
  assessed('20-2', 'Cay', ['not-applicable', 4]),
  assessed('20-3', 'Anne', [5, null]),
  assessed('20-11', 'Anne', [5, 5]),
  assessed('20-12', 'Anne', [4, 4]),
  assessed('20-13', 'Anne', [3, 3]),
  assessed('20-14', 'Anne', [2, 2]),
]
const commands = roundCommands(setup, applications, assessments)
const asked = (...more: readonly Command[]) =>
  roundScoresOf(roundStateFrom([...commands, ...more]))!

describe('[ST1] what statistics are asked', () => {
  test('holds complete assessments only, and tells which are left out and why', () => {
    const { scores, leftOut, withoutReview } = asked()
    const energy = scores.reviews.filter(({ areaId }) => areaId === 'energi')
    expect(energy.map(({ application, assessor, y }) => [application, assessor, y])).toEqual([
      ['20-1', 'Anne', 4.6],
      ['20-1', 'Bo', 4],
      ['20-2', 'Anne', 3],
    ])
    expect(leftOut).toEqual([
      { caseNumber: '20-2', assessorId: 'Bo', criteria: ['k1'] },
      { caseNumber: '20-2', assessorId: 'Cay', criteria: ['k1'] },
    ])
    expect(withoutReview).toEqual(['20-3'])
    // What they did give counts where points are compared one by one.
    const second = scores.points.filter(
      ({ application, criterion }) => application === '20-2' && criterion === 'k2',
    )
    expect(second.map(({ points }) => points)).toEqual([3, 3, 4])
  })

  test('is about the ranking as it stands, exactly', () => {
    const [energy] = asked().scores.areas
    expect(energy).toMatchObject({
      areaId: 'energi',
      criteria: ['k1', 'k2'],
      weights: [fraction(3n, 5n), fraction(2n, 5n)],
      pairs: [['20-1', '20-2']],
    })
    expect(energy!.ranked.map(({ id, means }) => [id, means])).toEqual([
      ['20-1', [fraction(9n, 2n), fraction(4n)]],
      ['20-2', [fraction(3n), fraction(10n, 3n)]],
    ])
  })

  test('[SE3] compares in an open area whoever could take a place from whom', () => {
    // Rum and Hav have the places; the second of Rum can take one from the first of Rum alone.
    const open = asked().scores.areas.at(-1)!
    expect(open.pairs).toEqual([
      ['20-11', '20-12'],
      ['20-11', '20-14'],
      ['20-13', '20-14'],
    ])
    const analysis = finish(analyseRoundSteps(asked().scores)).areas.at(-1)!
    expect(analysis.leader).toBe('20-11')
    expect(analysis.rivals.map(({ rival }) => rival)).toEqual(['20-12', '20-14'])
  })

  test('has no part of what is withdrawn, and another ranking then', () => {
    const withdraw: Command = {
      kind: 'set-status',
      caseNumber: caseNumber('20-1'),
      status: 'withdrawn',
      reason: 'Brev',
    }
    const { scores } = asked(withdraw)
    expect(scores.reviews.map(({ application }) => application)).not.toContain('20-1')
    expect(scores.areas[0]!.ranked.map(({ id }) => id)).toEqual(['20-2'])
  })

  test('moves nothing: the sheets are the same before and after', () => {
    const state = roundStateFrom(commands)
    const before = allSheets(state)
    finish(analyseRoundSteps(roundScoresOf(state)!.scores))
    expect(allSheets(state)).toEqual(before)
    expect(roundScoresOf(emptyState)).toBeUndefined()
  })
})

describe('[ST5] the leaders without each assessor', () => {
  test('are told for everybody who counts, with whoever then has no total', () => {
    const [energy, , open] = leadersWithout(roundStateFrom(commands))
    expect(energy!.leaders).toEqual(['20-1'])
    expect(energy!.without).toEqual([
      { assessorId: 'Anne', leaders: ['20-1'], lost: ['20-2'] },
      { assessorId: 'Bo', leaders: ['20-1'], lost: [] },
      { assessorId: 'Cay', leaders: ['20-1'], lost: [] },
    ])
    expect(open!.leaders).toEqual(['20-11', '20-13'])
    expect(open!.without[0]).toEqual({
      assessorId: 'Anne',
      leaders: [],
      lost: ['20-11', '20-12', '20-13', '20-14'],
    })
    expect(leadersWithout(emptyState)).toEqual([])
  })

  test('change where one assessor made the difference', () => {
    const contest = referenceContest({
      scale: { min: 1, max: 5 },
      weightsPercent: [100],
      applications: [
        {
          id: 'A',
          reviews: [
            { assessor: 'R1', points: [5] },
            { assessor: 'R2', points: [2] },
          ],
        },
        {
          id: 'B',
          reviews: [
            { assessor: 'R1', points: [3] },
            { assessor: 'R2', points: [3] },
          ],
        },
      ],
    })
    const { leaders, without } = areaLeaders(contest, [assessorId('R1'), assessorId('R9')])
    expect(leaders).toEqual(['A'])
    expect(without.map((one) => one.leaders)).toEqual([['B'], ['A']])
  })
})
