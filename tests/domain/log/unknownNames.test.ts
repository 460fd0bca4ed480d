import { expect, test } from 'vitest'
import {
  unknownApplication,
  unknownApplications,
  unknownArea,
  unknownAssessor,
  unknownCriterion,
  unknownFunder,
  unknownPerson,
} from '~/domain/log/unknownNames.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import {
  application,
  areaId,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

test('a name that stands for nothing in the round is told by what it was to be', () => {
  const setup = setupWith({ funders: [{ id: 'ufm', frames: {} }] })
  const state = roundStateFrom([
    ...roundCommands(setup, [application('20-9')]),
    { kind: 'record-assessor', assessor: assessor('Anne') },
  ])
  const [nine, ten] = [caseNumber('20-9'), caseNumber('20-10')]
  const missing = { code: 'unknown-application', subject: ten }
  expect([nine, ten].map((number) => unknownApplication(state, number))).toEqual([null, missing])
  expect(unknownApplications(state, [nine, ten])).toEqual(missing)
  expect(unknownApplications(state, [nine])).toBeNull()
  const [anne, bo] = [assessorId('Anne'), assessorId('Bo')]
  const nobody = { code: 'unknown-assessor', subject: bo }
  expect([anne, bo].map((id) => unknownAssessor(state, id))).toEqual([null, nobody])
  expect([anne, bo].map((id) => unknownPerson(state, id))).toEqual([null, nobody])
  expect(unknownAssessor(state, null)).toEqual({ code: 'unknown-assessor', subject: '' })
  expect(unknownArea(setup, areaId('energi'))).toBeNull()
  expect(unknownArea(setup, areaId('mars'))?.code).toBe('unknown-area')
  expect(unknownCriterion(setup, criterionId('k1'))).toBeNull()
  expect(unknownCriterion(setup, criterionId('k9'))?.code).toBe('unknown-criterion')
  expect(unknownFunder(setup, 'ufm' as FunderId)).toBeNull()
  expect(unknownFunder(setup, 'deb' as FunderId)?.code).toBe('unknown-funder')
})
