import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { draftsFor } from '~/domain/log/draftsFor.ts'
import { ownAnswers } from '~/domain/log/workDrafts.ts'
import type { Log } from '~/domain/log/Log.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import {
  answersOf,
  appended,
  application,
  areaId,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  type Given,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'
import { commonStart, stateOf } from '../../support/devices.ts'

const anne = assessorId('Anne')
const nine = caseNumber('20-9')
const state = stateOf(commonStart)

const kindsOf = (from: RoundState, command: Command): readonly string[] => {
  const decided = decide(from, command)
  return decided.ok
    ? decided.value.drafts.map(({ kind }) => kind)
    : [`refused: ${decided.faults[0]?.code}`]
}

const givePoint = (criterion: string, given: Given): Command => ({
  kind: 'give-point',
  assessorId: anne,
  caseNumber: nine,
  criterionId: criterionId(criterion),
  mark: markOf(given),
})
const done: Command = { kind: 'mark-done', assessorId: anne, caseNumber: nine, isDone: true }
const handIn: Command = { kind: 'hand-in', assessorId: anne, caseNumbers: [nine] }

const entered = (points: readonly Given[], isHandedIn?: boolean): Command => ({
  kind: 'import-assessments',
  file: testFile,
  newAssessors: [assessor('Cia')],
  assessments: [assessed('20-9', 'Cia', points, isHandedIn)],
  panelPoints: [],
})

/** What the common start comes to after more commands. Throws on the first that is refused. */
function after(...commands: readonly Command[]): RoundState {
  let log: Log = commonStart
  for (const command of commands) {
    const decided = decide(stateOf(log), command)
    if (!decided.ok) throw new Error(JSON.stringify(decided.faults))
    const { drafts, assessorId } = decided.value
    for (const draft of drafts) log = appended(log, draft, assessorId)
  }
  return stateOf(log)
}

describe('a decision', () => {
  test('names the person whose chain it goes to; the agency has no name', () => {
    expect(decide(state, givePoint('k1', 4))).toMatchObject({ value: { assessorId: 'Anne' } })
    expect(decide(state, entered([3, 4]))).toMatchObject({ value: { assessorId: null } })
  })

  test('that is so already leaves no event', () => {
    const scored = after(givePoint('k1', 4))
    expect(kindsOf(scored, givePoint('k1', 4))).toEqual([])
    expect(kindsOf(scored, givePoint('k1', 5))).toEqual(['point-given'])
    expect(kindsOf(scored, givePoint('k1', null))).toEqual(['point-given'])
    expect(kindsOf(state, { ...done, isDone: false })).toEqual([])
    const remark: Command = {
      kind: 'give-remark',
      assessorId: anne,
      caseNumber: nine,
      criterionId: criterionId('k1'),
      remark: '',
    }
    expect(kindsOf(state, remark)).toEqual([])
    expect(kindsOf(state, { ...remark, remark: 'God' })).toEqual(['remark-given'])
  })

  test('of a file read twice adds nothing the second time', () => {
    const applications = [application('20-9'), application('20-30')]
    const command: Command = { kind: 'import-applications', file: testFile, applications }
    expect(kindsOf(state, command)).toEqual(['application-recorded', 'import-finished'])
    expect(kindsOf(after(command), command)).toEqual([])
    expect(kindsOf(state, entered([3, 4]))).toEqual([
      'assessor-recorded',
      'assessment-entered',
      'import-finished',
    ])
    expect(kindsOf(after(entered([3, 4])), entered([3, 4]))).toEqual([])
  })

  test('of an import says how many were added, changed and the same', () => {
    const applications = [
      application('20-9'),
      application('20-10', { title: 'Ny' }),
      application('20-30'),
    ]
    const drafts = draftsFor(state, { kind: 'import-applications', file: testFile, applications })
    expect(drafts.at(-1)?.body).toMatchObject({
      added: 1,
      changed: 1,
      same: 1,
      fileName: 'fil.csv',
    })
  })

  test('[SC7] of an assessment without a word says only who is to assess what', () => {
    expect(kindsOf(state, entered([null, null]))).toContain('assignment-set')
    expect(kindsOf(after(entered([null, null])), entered([null, null]))).toEqual([])
    expect(kindsOf(after(entered([3, 4])), entered([null, null]))).toEqual([])
  })

  test('of rulings recuses, rejects and withdraws', () => {
    const rulings = [
      { caseNumber: nine, assessorId: anne, ruling: 'recused', reason: 'Ansat' },
      { caseNumber: nine, assessorId: null, ruling: 'withdrawn', reason: 'Brev' },
    ] as const
    const command: Command = { kind: 'import-rulings', file: testFile, newAssessors: [], rulings }
    expect(kindsOf(state, command)).toEqual([
      'recusal-ruled',
      'application-status-set',
      'import-finished',
    ])
    expect(kindsOf(after(command), command)).toEqual([])
  })
})

describe('[LG6] nothing is decided that would have no effect', () => {
  const base = { caseNumber: nine, assessorId: anne }
  test.each<[string, Command]>([
    ['off-scale', givePoint('k1', 6)],
    ['off-scale', givePoint('k1', 2.5)],
    ['unknown-criterion', givePoint('k9', 3)],
    ['inapplicable-not-allowed', givePoint('k1', 'not-applicable')],
    ['unknown-application', { ...done, caseNumber: caseNumber('20-99') }],
    ['unknown-assessor', { ...done, assessorId: assessorId('Ukendt') }],
    [
      'unknown-assessor',
      {
        kind: 'rule-recusal',
        ...base,
        assessorId: assessorId('Ukendt'),
        isRecused: true,
        reason: 'x',
      },
    ],
    [
      'unknown-area',
      { kind: 'record-application', application: application('20-9', { areaId: 'mars' }) },
    ],
    ['unknown-area', { kind: 'close-area', areaId: areaId('mars'), isClosed: true, reason: 'x' }],
    [
      'unknown-criterion',
      {
        kind: 'rule-criterion',
        areaId: areaId('energi'),
        criterionId: criterionId('k9'),
        isLeftOut: true,
        reason: 'x',
      },
    ],
    ['incomplete-hand-in', entered([3, null], true)],
    [
      'setup-faults',
      {
        kind: 'record-setup',
        setup: setupWith({ cascade: ['k9'] }),
        isExample: false,
        reason: null,
      },
    ],
    ['not-handed-in', { kind: 'reopen', ...base, reason: 'x' }],
    ['not-done', handIn],
  ])('%s', (code, command) => {
    expect(kindsOf(state, command)).toEqual([`refused: ${code}`])
  })

  test('nor before there is a setup', () => {
    expect(kindsOf(roundStateFrom([]), done)).toEqual(['refused: no-setup'])
  })

  test('whatever is asked for, in any order', () => {
    const anyGiven = fc.constantFrom<Given[]>(1, 3, 5, 6, 0.5, 'abstained', 'not-applicable', null)
    const anyName = fc.constantFrom('Anne', 'Bo', 'Ukendt')
    const anyCommand: fc.Arbitrary<Command> = fc
      .tuple(
        anyName,
        fc.constantFrom('20-9', '20-99'),
        fc.constantFrom('k1', 'k9'),
        anyGiven,
        fc.nat(7),
      )
      .map(([name, number, criterion, given, pick]): Command => {
        const base = { assessorId: assessorId(name), caseNumber: caseNumber(number) }
        const commands: readonly Command[] = [
          { kind: 'give-point', ...base, criterionId: criterionId(criterion), mark: markOf(given) },
          { kind: 'mark-done', ...base, isDone: true },
          { kind: 'hand-in', assessorId: base.assessorId, caseNumbers: [base.caseNumber] },
          { kind: 'reopen', ...base, reason: 'x' },
          { kind: 'rule-recusal', ...base, isRecused: pick % 2 === 0, reason: 'x' },
          entered([given, given]),
          { kind: 'remove-assessor', assessorId: base.assessorId },
          {
            kind: 'give-panel-point',
            caseNumber: base.caseNumber,
            criterionId: criterionId(criterion),
            mark: markOf(given),
            remark: '',
          },
        ]
        return commands[pick]!
      })
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        let log: Log = commonStart
        for (const command of commands) {
          const decided = decide(stateOf(log), command)
          if (!decided.ok) continue
          const { drafts, assessorId } = decided.value
          for (const draft of drafts) log = appended(log, draft, assessorId)
        }
        expect(stateOf(log).withoutEffect).toEqual([])
      }),
    )
  })
})

describe('[SE4] what people choose', () => {
  const choose = (changes: Partial<Extract<Command, { kind: 'decide-area' }>>): Command => ({
    kind: 'decide-area',
    areaId: areaId('energi'),
    choice: 'suggested',
    caseNumbers: [nine],
    category: null,
    reason: null,
    digest: 'a'.repeat(64),
    ...changes,
  })

  test('is the suggestion, without more words', () => {
    expect(kindsOf(state, choose({}))).toEqual(['area-decided'])
    expect(kindsOf(state, choose({ caseNumbers: [] }))).toEqual(['refused: choice-empty'])
  })

  test.each(['other', 'none'] as const)(
    'with %s needs a category and a written reason',
    (choice) => {
      const caseNumbers = choice === 'none' ? [] : [nine]
      const refused = ['refused: reason-needed']
      expect(kindsOf(state, choose({ choice, caseNumbers }))).toEqual(refused)
      expect(kindsOf(state, choose({ choice, caseNumbers, category: 'tie' }))).toEqual(refused)
      expect(kindsOf(state, choose({ choice, caseNumbers, reason: 'Lod' }))).toEqual(refused)
      expect(
        kindsOf(state, choose({ choice, caseNumbers, category: 'tie', reason: 'Lod' })),
      ).toEqual(['area-decided'])
    },
  )

  test('names applications that are there, and none where none is chosen', () => {
    const reasoned = { category: 'other', reason: 'x' } as const
    const caseNumbers = [caseNumber('20-99')]
    const unknown = { choice: 'other' as const, caseNumbers, ...reasoned }
    expect(kindsOf(state, choose(unknown))).toEqual(['refused: unknown-application'])
    expect(kindsOf(state, choose({ choice: 'none', ...reasoned }))).toEqual([
      'refused: choice-empty',
    ])
    expect(kindsOf(state, choose({ choice: 'undecided', caseNumbers: [] }))).toEqual([
      'area-decided',
    ])
  })
})

describe('[LG8] an assessor’s own work', () => {
  const points = [givePoint('k1', 4), givePoint('k2', 3)]

  test('is handed in with the remarks that the round asks for, and not before', () => {
    const setup = { ...settled(state.setup)!, remarksAsked: { atEnds: true, below: null } }
    const asks: Command = { kind: 'record-setup', setup, isExample: false, reason: 'Aftalt' }
    const remark = (text: string): Command => ({
      kind: 'give-remark',
      assessorId: anne,
      caseNumber: nine,
      criterionId: criterionId('k1'),
      remark: text,
    })
    const given = [givePoint('k1', 5), givePoint('k2', 3), done]
    expect(kindsOf(after(asks, ...given), handIn)).toEqual(['refused: remark-asked'])
    expect(kindsOf(after(asks, ...given, remark(' ')), handIn)).toEqual(['refused: remark-asked'])
    const said = after(asks, ...given, remark('Tallagt'))
    expect(kindsOf(said, handIn)).toEqual(['assessment-handed-in'])
    expect(kindsOf(after(...given), handIn)).toEqual(['assessment-handed-in'])
  })

  test('is handed in whole, once it is marked done', () => {
    expect(kindsOf(after(...points), handIn)).toEqual(['refused: not-done'])
    expect(kindsOf(after(points[0]!, done), handIn)).toEqual(['refused: incomplete-hand-in'])
    const ready = after(...points, done)
    expect(ownAnswers(ready, anne, nine)).toEqual(answersOf([4, 3]))
    expect(draftsFor(ready, handIn)).toMatchObject([
      { kind: 'assessment-handed-in', body: { answers: answersOf([4, 3]), replaces: [] } },
    ])
  })

  test('stands when it is handed in, until it is reopened with a reason', () => {
    const given = after(...points, done, handIn)
    expect(kindsOf(given, givePoint('k1', 5))).toEqual(['refused: already-handed-in'])
    expect(kindsOf(given, handIn)).toEqual(['refused: already-handed-in'])
    const reopen: Command = {
      kind: 'reopen',
      assessorId: anne,
      caseNumber: nine,
      reason: 'Tastefejl',
    }
    const reopened = after(...points, done, handIn, reopen)
    const assessment = settled(reopened.applications.get(nine)?.assessments.get(anne))
    expect(assessment).toMatchObject({ isHandedIn: false, reopenedBecause: 'Tastefejl' })
    expect(assessment?.answers).toEqual(answersOf([4, 3]))
    expect(kindsOf(reopened, givePoint('k1', 5))).toEqual(['point-given'])
  })

  test('[RC1] is closed to one who is recused', () => {
    const recuse: Command = {
      kind: 'rule-recusal',
      caseNumber: caseNumber('20-10'),
      assessorId: anne,
      isRecused: true,
      reason: 'Ansat',
    }
    expect(kindsOf(after(recuse), givePoint('k1', 4))).toEqual(['refused: recused'])
  })

  test('is not overwritten by what the case officer reads in, but the same again is no fault', () => {
    const given = after(...points, done, handIn)
    const read = (typed: readonly Given[]): Command => ({
      kind: 'import-assessments',
      file: testFile,
      newAssessors: [],
      assessments: [assessed('20-9', 'Anne', typed)],
      panelPoints: [],
    })
    expect(kindsOf(given, read([4, 2]))).toEqual(['refused: handed-in-by-assessor'])
    expect(kindsOf(given, read([4, 3]))).toEqual([])
    const turned = {
      ...assessed('20-9', 'Anne', { k2: 3, k1: 4 }),
    }
    const command: Command = {
      ...read([]),
      kind: 'import-assessments',
      assessments: [turned],
      file: testFile,
      newAssessors: [],
      panelPoints: [],
    }
    expect(kindsOf(given, command)).toEqual([])
  })
})

test('a person who has begun is not removed, one who has not is', () => {
  const remove: Command = { kind: 'remove-assessor', assessorId: anne }
  expect(kindsOf(after(givePoint('k1', 4)), remove)).toEqual(['refused: assessor-in-use'])
  expect(kindsOf(state, remove)).toEqual(['assessor-recorded'])
  expect(settled(after(remove).assessors.get(anne))).toBeNull()
  expect(kindsOf(after(remove), remove)).toEqual([])
})

test('the same setup again is no new version', () => {
  const [setup] = roundCommands(setupWith({ criteria: [{}, {}] }), [])
  expect(kindsOf(state, setup!)).toEqual([])
})

test('half a character in a text is refused before anything is written', () => {
  const remark: Command = {
    kind: 'give-remark',
    assessorId: anne,
    caseNumber: nine,
    criterionId: criterionId('k1'),
    remark: 'halv \uD83D',
  }
  expect(kindsOf(state, remark)).toEqual(['refused: malformed'])
})

test('a remark longer than an event may carry is refused, not cut', () => {
  const remark: Command = {
    kind: 'give-remark',
    assessorId: anne,
    caseNumber: nine,
    criterionId: criterionId('k1'),
    remark: 'a'.repeat(5001),
  }
  expect(kindsOf(state, remark)).toEqual(['refused: malformed'])
})
