import { expect, test } from 'vitest'
import type { Application } from '~/domain/model/Application.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Ore } from '~/domain/model/units.ts'
import { applicationsCsv } from '~/exchange/csv/applicationsCsv.ts'
import { readApplications } from '~/exchange/csv/readApplications.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { application, setupWith } from '../../support/builders.ts'

function readBack(applications: readonly Application[], setup: Setup) {
  const bytes = new TextEncoder().encode(applicationsCsv(applications, setup))
  const read = readApplications(bytes, setup)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

test('the example round’s applications come back as they were, without a warning', () => {
  const { applications, setup } = exampleRound
  const read = readBack(applications, setup)
  expect(read.applications).toEqual(applications)
  expect(read.warnings).toEqual([])
})

test('the heading is the template’s, with a column for each funder and year and each text', () => {
  const setup = setupWith({ funders: [{ id: 'ufm', frames: { 2021: 0, 2022: 0 } }] })
  const texts = [{ heading: 'Effekt', text: 'stor' }]
  const [heading] = applicationsCsv([application('20-1', { texts })], setup).split('\r\n')
  expect(heading).toBe(
    '\uFEFFsagsnummer;område;titel;ansøger;cvr;indsendt;hovedsæde;afdelinger;bestyrelse;partnere;retsform;bestyrelse_erhvervsfolk;bestyrelse_videninstitutioner;guldcertificering;foreslået_område;ufm_2021;ufm_2022;resumé;Effekt',
  )
})

test('øre, formulas, empty fields and every precondition come back', () => {
  const setup = setupWith({ funders: [{ id: 'ufm', frames: { 2021: 0, 2022: 0 } }] })
  const odd = application('20-1', {
    title: '=1+1',
    applicant: '- "Kyst"; A/S',
    cvr: null,
    headquarters: null,
    branches: ['Aarhus', 'Odense'],
    board: ['=Anne Holm', 'Bo Friis'],
    partners: ['Kystskolen'],
    legalForm: 'plan',
    boardBusiness: 'not-met',
    boardKnowledge: null,
    proposedField: 'Lyd',
    amounts: [{ funderId: 'ufm' as FunderId, year: 2022, amount: 123_456_789_01 as Ore }],
    summary: 'En\nto',
    texts: [{ heading: 'Effekt', text: "'citat'" }],
  })
  expect(readBack([odd], setup).applications).toEqual([odd])
})

test('a time is Copenhagen’s, with the offset only in the hour the clock shows twice', () => {
  const moments = ['2020-05-27T07:58:00Z', '2020-10-25T00:30:00Z', '2020-10-25T01:30:00Z']
  const applications = moments.map((submittedAt, index) =>
    application(`20-${index}`, { submittedAt }),
  )
  const text = applicationsCsv(applications, setupWith())
  expect(text).toContain(';2020-05-27 09:58:00;')
  expect(text).toContain(';2020-10-25 02:30:00+02:00;')
  expect(text).toContain(';2020-10-25 02:30:00+01:00;')
  expect(readBack(applications, setupWith()).applications).toEqual(applications)
})

test('an area is named so that it is found again', () => {
  const setup = setupWith()
  const [energi, lyd] = setup.areas
  const twisted = {
    ...setup,
    areas: [
      { ...energi!, name: { da: 'Lyd', en: null } },
      { ...lyd!, name: { da: 'Musik og lyd', en: null } },
    ],
  }
  const applications = [application('20-1'), application('20-2', { areaId: 'lyd' })]
  expect(applicationsCsv(applications, twisted)).toContain('20-2;Musik og lyd;')
  expect(readBack(applications, twisted).applications).toEqual(applications)
})
