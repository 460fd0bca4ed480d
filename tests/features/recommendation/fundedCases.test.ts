import { expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { noFunding } from '~/domain/model/FundingDecision.ts'
import { fundedCases } from '~/features/recommendation/minister/fundedCases.ts'
import { day, funderId, stateAfter } from '../../support/acts.ts'
import { areaId, caseNumber } from '../../support/builders.ts'

const [nine, ten] = [caseNumber('20-9'), caseNumber('20-10')]
const appointment = (appointed = nine): Command => ({
  kind: 'appoint',
  areaId: areaId('energi'),
  choice: 'other',
  caseNumbers: [appointed],
  date: day('2020-11-01'),
  reference: '',
  reason: 'Skøn',
})
const refusal: Command = {
  kind: 'decide-funding',
  caseNumber: ten,
  funderId: funderId('ufm'),
  ...noFunding,
  outcome: 'refused',
  reason: 'Rammen er brugt',
}
const casesAfter = (...commands: readonly Command[]) =>
  fundedCases(stateAfter(...commands).acts, areaId('energi'), [nine, ten])

test('[AC5] funding is told of those appointed, and of no others before a funder decides', () => {
  expect(casesAfter()).toEqual([])
  expect(casesAfter(appointment())).toEqual([nine])
})

test('[AC5] a decision stays in sight when another is appointed', () => {
  expect(casesAfter(appointment(), refusal)).toEqual([nine, ten])
  expect(casesAfter(appointment(ten), refusal)).toEqual([ten])
})
