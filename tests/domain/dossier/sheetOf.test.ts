import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaDigest, rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { allSheets, sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command, EnteredAssessment } from '~/domain/log/Command.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { fraction } from '~/lib/fraction.ts'
import {
  type PlainApplication,
  application,
  areaId,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'
import { contestWith, entriesFrom, rankingOf, selectionOf } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{ mayBeInapplicable: true }, {}], quorum: 2 })
const energy = areaId('energi')

const applications = ['20-9', '20-10', '20-11'].map((number) => application(number))
const assessments = [
  assessed('20-9', 'Anne', [5, 4]),
  assessed('20-9', 'Bo', [4, 4]),
  assessed('20-10', 'Anne', [3, 3]),
  assessed('20-10', 'Bo', [3, 4]),
  assessed('20-11', 'Anne', [5, 5]),
  assessed('20-11', 'Bo', [null, 5]),
]

const stateAfter = (...commands: readonly Command[]) =>
  roundStateFrom([...roundCommands(setup, applications, assessments), ...commands])
const sheetAfter = (...commands: readonly Command[]) => sheetOf(stateAfter(...commands), energy)!

const enter = (...entered: readonly EnteredAssessment[]): Command => ({
  kind: 'import-assessments',
  file: testFile,
  newAssessors: [],
  assessments: entered,
  panelPoints: [],
})
const changed = (changes: PlainApplication): Command => ({
  kind: 'record-application',
  application: application('20-9', changes),
})

describe('the sheet of an area', () => {
  test('has the candidates with their numbers, their application and the gap to the next', () => {
    const sheet = sheetAfter(enter(assessed('20-11', 'Bo', [2, 2])))
    expect(sheet.candidates.map(({ caseNumber, gapToNext }) => [caseNumber, gapToNext])).toEqual([
      ['20-9', fraction(3n, 4n)],
      ['20-11', fraction(1n, 4n)],
      ['20-10', null],
    ])
    expect(sheet.candidates[0]?.application.applicant).toBe('Forening 20-9')
    expect(sheet.candidates[0]?.rows).toHaveLength(2)
    expect(sheet.candidates[0]?.checks).toHaveLength(6)
  })

  test('[SE1] gives no suggestion while an assessment is missing', () => {
    expect(sheetAfter().selection).toMatchObject({ verdict: 'too-few', tooFew: ['20-11'] })
  })

  test('[SC3] says which criteria are left out, and why', () => {
    const rule: Command = {
      kind: 'rule-criterion',
      areaId: energy,
      criterionId: criterionId('k1'),
      isLeftOut: true,
      reason: 'Ikke relevant',
    }
    const sheet = sheetAfter(rule)
    expect(sheet.leftOut).toEqual([{ criterionId: 'k1', reason: 'Ikke relevant' }])
    expect(sheet.criteria).toHaveLength(1)
  })

  test('stands for every area, in the round’s order, and for no other', () => {
    expect(allSheets(stateAfter()).map(({ area }) => area.id)).toEqual(['energi', 'lyd', 'nye'])
    expect(sheetOf(stateAfter(), 'mars' as AreaId)).toBeUndefined()
    expect(allSheets(roundStateFrom([]))).toEqual([])
  })

  test('[RK4] ranks nothing across areas', () => {
    const moved = sheetAfter(changed({ areaId: 'lyd' }))
    expect(moved.candidates.map(({ caseNumber }) => caseNumber)).toEqual(['20-11', '20-10'])
  })
})

/** The example with its applications and assessments brought in in some order. */
const anyOrder = fc.tuple(
  fc.shuffledSubarray(applications, { minLength: applications.length }),
  fc.shuffledSubarray(assessments, { minLength: assessments.length }),
)

test('[RK3] the order of import changes no ranking, no suggestion and no digest', () => {
  const plain = ([first, ...rest]: readonly Application[], given: readonly EnteredAssessment[]) =>
    sheetOf(
      roundStateFrom([
        ...roundCommands(setup, [first!]),
        ...rest.map((one): Command => ({ kind: 'record-application', application: one })),
        ...['Anne', 'Bo'].map(
          (name): Command => ({
            kind: 'record-assessor',
            assessor: assessor(name),
          }),
        ),
        ...given.map((one) => enter(one)),
      ]),
      energy,
    )
  const expected = plain(applications, assessments)
  fc.assert(
    fc.property(anyOrder, ([inOrder, given]) => {
      expect(plain(inOrder, given)).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})

describe('[LG9] the digest of an area', () => {
  const complete = enter(assessed('20-11', 'Bo', [2, 2]))
  const before = sheetAfter(complete)
  const digestAfter = (...commands: readonly Command[]) => sheetAfter(complete, ...commands).digest

  test('is the same for the same area, made again', () => {
    expect(digestAfter()).toBe(before.digest)
    expect(before.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(rulesVersion).toBe(1)
  })

  test('stays when a remark, a title or an anchor text is put better', () => {
    const [answer, ...others] = assessed('20-9', 'Anne', [5, 4]).answers
    const remarked = {
      ...assessed('20-9', 'Anne', [5, 4]),
      answers: [{ ...answer!, remark: 'Klart beskrevet' }, ...others],
    }
    const renamed = setup.criteria.map((one) => ({
      ...one,
      name: { da: `${one.name.da}!`, en: null },
    }))
    const newWords: Command = {
      kind: 'record-setup',
      setup: { ...setup, criteria: renamed, title: 'Ny titel' },
      isExample: false,
      reason: 'Sprog',
    }
    expect(digestAfter(enter(remarked))).toBe(before.digest)
    expect(digestAfter(changed({ title: 'Ny titel', applicant: 'Nyt navn' }))).toBe(before.digest)
    expect(digestAfter(newWords)).toBe(before.digest)
  })

  test.each<[string, Command]>([
    ['a point', enter(assessed('20-9', 'Anne', [5, 5]))],
    ['a point that moves no total', enter(assessed('20-9', 'Anne', [4, 5]))],
    [
      'a status',
      { kind: 'set-status', caseNumber: caseNumber('20-10'), status: 'withdrawn', reason: 'x' },
    ],
    [
      'a recusal',
      {
        kind: 'rule-recusal',
        caseNumber: caseNumber('20-10'),
        assessorId: assessorId('Anne'),
        isRecused: true,
        reason: 'x',
      },
    ],
    [
      'a method',
      { kind: 'record-setup', setup: { ...setup, quorum: 1 }, isExample: false, reason: 'x' },
    ],
    ['a closing', { kind: 'close-area', areaId: energy, isClosed: true, reason: 'x' }],
    ['an area', changed({ areaId: 'lyd' })],
    [
      'an assignment',
      {
        kind: 'import-assessments',
        file: testFile,
        newAssessors: [assessor('Cia')],
        assessments: [assessed('20-9', 'Cia', [null, null])],
        panelPoints: [],
      },
    ],
  ])('moves with %s', (_name, command) => {
    expect(digestAfter(command)).not.toBe(before.digest)
  })

  test('is no matter of names in the panel’s own basis, but of its points', () => {
    const given: Command = {
      kind: 'give-panel-point',
      caseNumber: caseNumber('20-9'),
      criterionId: criterionId('k1'),
      mark: markOf(3),
      remark: '',
    }
    expect(digestAfter(given)).toBe(before.digest)
    const panel = { setup: { ...setup, basis: 'panel' as const }, entries: entriesFrom({ A: [] }) }
    const digestOf = (points: number) => {
      const contest = { ...panel, entries: [{ caseNumber: 'A', panel: [points, 3] }] }
      return areaDigest(contestWith(contest), rankingOf(contest), selectionOf(contest))
    }
    expect(digestOf(3)).not.toBe(digestOf(4))
  })
})

describe('[LG9] a decision', () => {
  const complete = enter(assessed('20-11', 'Bo', [2, 2]))
  const { digest } = sheetAfter(complete)
  const decided: Command = {
    kind: 'decide-area',
    areaId: energy,
    choice: 'suggested',
    caseNumbers: [caseNumber('20-9')],
    category: null,
    reason: null,
    digest,
  }

  test('is fresh on the ranking it was made on, and stale when that has moved', () => {
    const fresh = sheetAfter(complete, decided)
    expect(fresh.decisions.map(({ value }) => value.choice)).toEqual(['suggested'])
    expect(fresh.isStale).toBe(false)
    const moved = sheetAfter(complete, decided, enter(assessed('20-9', 'Anne', [1, 1])))
    expect(moved.isStale).toBe(true)
    const back = [enter(assessed('20-9', 'Anne', [1, 1])), enter(assessed('20-9', 'Anne', [5, 4]))]
    expect(sheetAfter(complete, decided, ...back).isStale).toBe(false)
  })

  test('that is taken back is no decision', () => {
    const undone: Command = { ...decided, choice: 'undecided', caseNumbers: [] }
    expect(sheetAfter(complete, decided, undone).decisions).toEqual([])
  })
})
