import { describe, expect, test } from 'vitest'
import { changedSince } from '~/domain/dossier/changedSince.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { mergerViolation } from '~/domain/log/mergerViolation.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ApplicationStatus, RoundState } from '~/domain/log/RoundState.ts'
import { decideOn, kindsOf, sendFrom } from '../../support/acts.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

const energy = areaId('energi')
const [nine, ten] = [caseNumber('20-9'), caseNumber('20-10')]

const round = roundCommands(
  setupWith({ criteria: [{}, {}] }),
  ['20-9', '20-10'].map((number) => application(number)),
  [assessed('20-9', 'Anne', [5, 4]), assessed('20-10', 'Anne', [3, 3])],
)
const withdraw = (changes: Partial<ApplicationStatus> = {}): Command => ({
  kind: 'set-status',
  caseNumber: nine,
  status: 'withdrawn',
  reason: 'Fusion pr. 1. juni',
  ...changes,
})
const merger = withdraw({ mergedInto: ten })
const digestIn = (state: RoundState) => ({ digest: sheetOf(state, energy)!.digest })
const statesIn = (state: RoundState) =>
  sheetOf(state, energy)?.candidates.map((each) => [each.caseNumber, each.state, each.rank])

describe('[AC7] a withdrawal or a merger', () => {
  const before = roundStateFrom(round)
  const decided = [...round, decideOn('energi', ['20-9'], digestIn(before))]
  const sent = [...decided, sendFrom(roundStateFrom(decided))]

  test.each<[string, Command]>([
    ['withdrawal', withdraw()],
    ['merger', merger],
  ])('by %s the next moves up, and the decision is stale', (_name, command) => {
    expect(statesIn(before)).toEqual([
      [nine, 'ranked', 1],
      [ten, 'ranked', 2],
    ])
    expect(sheetOf(roundStateFrom(sent), energy)).toMatchObject({ isStale: false })
    const after = roundStateFrom([...sent, command])
    expect(statesIn(after)).toEqual([
      [ten, 'ranked', 1],
      [nine, 'withdrawn', null],
    ])
    const sheet = sheetOf(after, energy)
    expect(sheet?.selection).toMatchObject({ verdict: 'single', suggested: [ten] })
    expect(sheet?.isStale).toBe(true)
    expect(sheet?.decisions[0]?.value.caseNumbers).toEqual([nine])
    expect(after.acts.sent[0]?.value.areas[0]?.caseNumbers).toEqual([nine])
    const anew = roundStateFrom([...sent, command, decideOn('energi', ['20-10'], digestIn(after))])
    expect(sheetOf(anew, energy)?.isStale).toBe(false)
    expect(changedSince(anew.acts.sent[0]!.value, recommendationOf(anew))).toEqual([
      { areaId: energy, parts: ['choice'] },
    ])
  })

  test('of the only application leaves nobody to recommend', () => {
    const alone = roundStateFrom([
      ...roundCommands(
        setupWith({ criteria: [{}] }),
        [application('20-9')],
        [assessed('20-9', 'Anne', [5])],
      ),
      withdraw(),
    ])
    expect(sheetOf(alone, energy)?.selection).toMatchObject({
      verdict: 'none-eligible',
      suggested: [],
    })
  })

  test('says into which application, and another in the round', () => {
    const merged = roundStateFrom([...round, merger])
    expect(settled(merged.applications.get(nine)?.status)?.mergedInto).toBe(ten)
    const code = (changes: Partial<ApplicationStatus>) => kindsOf(before, withdraw(changes))
    expect(code({ mergedInto: nine })).toEqual(['refused: no-merger'])
    expect(code({ mergedInto: ten, status: 'active' })).toEqual(['refused: no-merger'])
    expect(code({ mergedInto: caseNumber('20-99') })).toEqual(['refused: unknown-application'])
    const plain = { caseNumber: nine, status: 'active', reason: 'x', replaces: [] } as const
    expect(mergerViolation(before, { ...plain, replaces: [] })).toBeNull()
  })

  test('is not taken back by a file of rulings that says the same', () => {
    const rulings = [
      {
        caseNumber: nine,
        assessorId: null,
        ruling: 'withdrawn',
        reason: 'Fusion pr. 1. juni',
      },
    ] as const
    const file: Command = { kind: 'import-rulings', file: testFile, newAssessors: [], rulings }
    expect(kindsOf(roundStateFrom([...round, merger]), file)).toEqual([])
    expect(kindsOf(before, file)).toContain('application-status-set')
  })
})
