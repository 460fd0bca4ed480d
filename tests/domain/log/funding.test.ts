import { describe, expect, test } from 'vitest'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fundersInActs } from '~/domain/log/fundersInActs.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import { type FundingDecision, noFunding } from '~/domain/model/FundingDecision.ts'
import { type MinisterQuestion, ministerQuestionSchema } from '~/domain/model/MinisterQuestion.ts'
import type { Ore } from '~/domain/model/units.ts'
import {
  actsCommands,
  amount,
  condition,
  day,
  funderId,
  kindsOf,
  stateAfter,
} from '../../support/acts.ts'
import { application, caseNumber, roundLogFrom } from '../../support/builders.ts'
import { acted, merged, stateOf } from '../../support/devices.ts'

const nine = caseNumber('20-9')
const start = stateAfter()
const ofYear = (year: number, ore = 400) => ({ year, amount: ore as Ore })

const decide = (changes: Partial<FundingDecision> = {}): Command => ({
  kind: 'decide-funding',
  caseNumber: nine,
  funderId: funderId('ufm'),
  ...noFunding,
  outcome: 'committed',
  amounts: [ofYear(2021)],
  date: day('2020-11-01'),
  ...changes,
})
const withConditions = { outcome: 'committed-with-conditions' } as const
const record = (...given: Parameters<typeof condition>): Command => ({
  kind: 'record-condition',
  condition: condition(...given),
})
const fundingIn = (...commands: readonly Command[]) =>
  stateAfter(...commands).acts.funding.get(nine)

describe('[AC5] a funder', () => {
  test('decides on its own', () => {
    const refusal = decide({
      funderId: funderId('deb'),
      outcome: 'refused',
      amounts: [],
      reason: 'Rammen er brugt',
    })
    const funding = fundingIn(decide(), refusal)
    expect(settled(funding?.get(funderId('ufm')))?.outcome).toBe('committed')
    expect(settled(funding?.get(funderId('deb')))?.outcome).toBe('refused')
  })

  test.each<[string, Partial<FundingDecision>, string]>([
    ['commits no amounts', { amounts: [] }, 'amounts-needed'],
    ['commits without a date', { date: null }, 'date-needed'],
    ['refuses without a reason', { outcome: 'refused', amounts: [] }, 'grounds-needed'],
    ['refuses with amounts', { outcome: 'refused', reason: 'x' }, 'amounts-unneeded'],
    ['is undecided with amounts', { outcome: 'undecided' }, 'amounts-unneeded'],
    ['is not of the round', { funderId: funderId('eu') }, 'unknown-funder'],
    ['gives for a year nobody has spoken of', { amounts: [ofYear(2031)] }, 'unknown-year'],
    ['gives twice for a year', { amounts: [ofYear(2021), ofYear(2021)] }, 'amount-twice'],
    ['has conditions that nobody has recorded', withConditions, 'condition-needed'],
  ])('that %s is refused', (_name, changes, code) => {
    expect(kindsOf(start, decide(changes))).toEqual([`refused: ${code}`])
  })

  test('commits with conditions where one of the application’s is not dropped', () => {
    const dropped = record('a', { standing: 'dropped', note: 'Nej' })
    const elsewhere = record('b', { caseNumber: caseNumber('20-10') })
    const refused = ['refused: condition-needed']
    expect(kindsOf(stateAfter(dropped, elsewhere), decide(withConditions))).toEqual(refused)
    expect(kindsOf(stateAfter(dropped, record('c')), decide(withConditions))).toEqual([
      'funding-decided',
    ])
  })

  test('keeps the last condition that its commitment rests on', () => {
    const drop = (id: string) => record(id, { standing: 'dropped', note: 'Nej' })
    const committed = [record('a'), decide(withConditions)]
    expect(kindsOf(stateAfter(...committed), drop('a'))).toEqual(['refused: condition-in-use'])
    expect(kindsOf(stateAfter(...committed, record('b')), drop('a'))).toEqual([
      'condition-recorded',
    ])
    expect(kindsOf(stateAfter(...committed, decide()), drop('a'))).toEqual(['condition-recorded'])
    const elsewhere = record('b', { caseNumber: caseNumber('20-10') })
    expect(kindsOf(stateAfter(...committed, elsewhere), drop('a'))).toEqual([
      'refused: condition-in-use',
    ])
  })

  test('stays in the setup once it has decided, or amounts from it are recommended', () => {
    const setup = setupOf(start)!
    const without: Command = {
      kind: 'record-setup',
      setup: { ...setup, funders: setup.funders.filter(({ id }) => id !== 'deb') },
      isExample: false,
      reason: null,
    }
    const unasked = ['20-9', '20-10'].map(
      (number): Command => ({ kind: 'record-application', application: application(number) }),
    )
    const refusal = decide({
      funderId: funderId('deb'),
      outcome: 'refused',
      amounts: [],
      reason: 'Rammen er brugt',
    })
    const recommended: Command = {
      kind: 'recommend-amounts',
      caseNumber: nine,
      amounts: [amount('deb', 2021, 300)],
    }
    const inUse = ['refused: funder-in-acts']
    expect(kindsOf(stateAfter(...unasked), without)).toEqual(['setup-recorded'])
    expect(kindsOf(stateAfter(refusal, ...unasked), without)).toEqual(inUse)
    expect(kindsOf(stateAfter(recommended, ...unasked), without)).toEqual(inUse)
    expect([...fundersInActs(stateAfter(refusal, recommended))]).toEqual(['deb'])
    expect(
      fundersInActs(stateAfter(refusal, decide({ ...noFunding, funderId: funderId('deb') }))).size,
    ).toBe(0)
  })

  test('says nothing new by the same amounts in another order, or by having decided nothing', () => {
    const years = [ofYear(2022), ofYear(2021)]
    const decided = stateAfter(decide({ amounts: years }))
    expect(kindsOf(decided, decide({ amounts: years.toReversed() }))).toEqual([])
    expect(kindsOf(start, decide({ ...noFunding }))).toEqual([])
    expect(kindsOf(decided, decide({ ...noFunding }))).toEqual(['funding-decided'])
  })

  test('[AC1] of two decisions that replace the same one has none, until a third names both', () => {
    const common = roundLogFrom(actsCommands)
    const north = acted(common, decide(), 'north')
    const south = acted(common, decide({ amounts: [ofYear(2021, 300)] }), 'south')
    const both = merged(north, south.chains.values())
    const registerIn = (log: typeof both) =>
      stateOf(log).acts.funding.get(nine)?.get(funderId('ufm'))
    expect(isDisputed(registerIn(both))).toBe(true)
    expect(settled(registerIn(acted(both, decide(), 'south')))?.amounts).toEqual([ofYear(2021)])
  })

  test('that committed on conditions which another dropped meanwhile has still decided so', () => {
    const common = roundLogFrom([...actsCommands, record('a')])
    const north = acted(common, decide(withConditions), 'north')
    const south = acted(common, record('a', { standing: 'dropped', note: 'Nej' }), 'south')
    const both = stateOf(merged(south, north.chains.values()))
    expect(both.withoutEffect).toEqual([])
    expect(settled(both.acts.funding.get(nine)?.get(funderId('ufm')))?.outcome).toBe(
      'committed-with-conditions',
    )
  })
})

describe('a question of the minister’s office', () => {
  const question: MinisterQuestion = ministerQuestionSchema.parse({
    questionId: 'spoergsmaal00001',
    from: 'Ministersekretariatet',
    askedOn: '2020-09-03',
    text: 'Hvorfor ikke 20-10?',
    due: null,
    answer: null,
  })
  const ask = (changes: Partial<MinisterQuestion> = {}): Command => ({
    kind: 'record-question',
    question: { ...question, ...changes },
  })
  const answer = { on: day('2020-09-04'), text: 'Se begrundelsen' }

  test('is recorded once, and answered by an event that replaces it', () => {
    const asked = stateAfter(ask())
    expect(kindsOf(asked, ask())).toEqual([])
    const { questions } = stateAfter(ask(), ask({ answer })).acts
    expect(settled(questions.get(question.questionId))?.answer).toEqual(answer)
    expect(kindsOf(start, ask({ text: '' }))).toEqual(['refused: malformed'])
  })

  test('[AC1] that two have answered apart has both answers', () => {
    const common = roundLogFrom([...actsCommands, ask()])
    const north = acted(common, ask({ answer }), 'north')
    const south = acted(common, ask({ answer: { ...answer, text: 'Pointene' } }), 'south')
    const both = stateOf(merged(north, south.chains.values()))
    expect(both.acts.questions.get(question.questionId)?.heads).toHaveLength(2)
  })
})
