import { describe, expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { CaseCheckRuling, Command } from '~/domain/log/Command.ts'
import {
  type ApplicationFilter,
  type ApplicationRow,
  applicationRowSteps,
  filteredRows,
} from '~/features/applications/applicationRows.ts'
import { formalStanding, formalText, statedChecks } from '~/features/applications/formalText.ts'
import { isUnexpected, yearlyAmounts } from '~/features/applications/yearlyAmounts.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import type { Ore } from '~/domain/model/units.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { da } from '~/i18n/da.ts'
import { finish } from '~/lib/steps.ts'
import {
  application,
  caseNumber,
  type PlainApplication,
  roundCommands,
  roundStateFrom,
  ruledCheck,
  setupWith,
} from '../../support/builders.ts'

const applicationRows = (...about: Parameters<typeof applicationRowSteps>) =>
  finish(applicationRowSteps(...about))

const narrowedTo = (filter: Partial<ApplicationFilter>): ApplicationFilter => ({
  area: null,
  state: null,
  text: '',
  ...filter,
})

const setup = setupWith({ deadline: '2026-03-02T10:00:00Z' })

const rowsOf = (applications: Parameters<typeof roundCommands>[1], more: readonly Command[] = []) =>
  applicationRows(
    roundStateFrom([...roundCommands(setup, applications), ...more]),
    (areaId) => `Område ${areaId}`,
  )

const lineOf = ({ checks, candidate }: ApplicationRow) =>
  formalText(checks, candidate?.state, da, 'da')

const casesOf = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.application.caseNumber)

describe('the list of applications', () => {
  test('stands by case number as people count', () => {
    expect(casesOf(rowsOf([application('A-10'), application('A-2')]))).toEqual(['A-2', 'A-10'])
  })

  test('holds the whole example round in its thirteen areas', () => {
    const { setup, applications } = exampleRound
    const rows = applicationRows(roundStateFrom(roundCommands(setup, applications)), (id) => id)
    expect(rows).toHaveLength(32)
    expect(new Set(rows.map(({ areaName }) => areaName)).size).toBe(13)
  })

  test('is narrowed by area and by words, whatever their capitals, å or aa', () => {
    const rows = rowsOf([
      application('1', { applicant: 'Ålborg Maritim' }),
      application('2', { title: 'Havets lyd', areaId: 'lyd' }),
      application('3', { headquarters: 'Aabenraa' }),
    ])
    expect(casesOf(filteredRows(rows, narrowedTo({ text: 'AALBORG mari' })))).toEqual(['1'])
    expect(casesOf(filteredRows(rows, narrowedTo({ text: 'åbenrå' })))).toEqual(['3'])
    expect(casesOf(filteredRows(rows, narrowedTo({ area: 'lyd' })))).toEqual(['2'])
    expect(filteredRows(rows, narrowedTo({ area: 'lyd', text: 'maritim' }))).toEqual([])
    expect(filteredRows(rows, narrowedTo({ text: '  ' }))).toHaveLength(3)
  })

  test('is narrowed to a state, each application in the state that its area ranks it in', () => {
    const withdraw: Command = {
      kind: 'set-status',
      caseNumber: caseNumber('2'),
      status: 'withdrawn',
      reason: 'Trukket af ansøgeren',
    }
    const rows = rowsOf([application('1'), application('2')], [withdraw])
    expect(casesOf(filteredRows(rows, narrowedTo({ state: 'withdrawn' })))).toEqual(['2'])
    expect(casesOf(filteredRows(rows, narrowedTo({ state: 'incomplete' })))).toEqual(['1'])
    expect(filteredRows(rows, narrowedTo({ state: 'ranked' }))).toEqual([])
    const { setup: exampleSetup, applications } = exampleRound
    const state = roundStateFrom(roundCommands(exampleSetup, applications))
    const ranked = new Map(
      allSheets(state).flatMap(({ candidates }) => candidates.map((c) => [c.caseNumber, c.state])),
    )
    for (const { application: one, candidate } of applicationRows(state, (id) => id)) {
      expect(candidate?.state).toBe(ranked.get(one.caseNumber))
    }
  })

  test('says of what only the computer has found that it awaits a ruling', () => {
    const reject: Command = {
      kind: 'set-status',
      caseNumber: caseNumber('2'),
      status: 'rejected',
      reason: 'Afgjort',
    }
    const late: PlainApplication = { submittedAt: '2026-03-02T10:00:01Z' }
    const [first, second] = rowsOf([application('1', late), application('2', late)], [reject])
    expect(candidateStateText(first!.candidate!, da)).toBe('Afventer afgørelse')
    expect(candidateStateText(second!.candidate!, da)).toBe('Afvist')
    expect(lineOf(first!)).toBe('Mangler afgørelse: efter fristen')
    expect(lineOf(second!)).toBe('Ikke opfyldt: frist')
  })
})

describe('the formal check in one line', () => {
  const textOf = (changes: PlainApplication, ...rulings: readonly Partial<CaseCheckRuling>[]) =>
    lineOf(
      rowsOf(
        [application('1', changes)],
        rulings.map((ruling) => ruledCheck('1', ruling)),
      )[0]!,
    )

  test('says what is worst, and of that all that is wrong', () => {
    expect(textOf({})).toBe('Opfyldt')
    expect(textOf({ goldLabel: 'plan' })).toBe('Plan: guldcertificering')
    expect(textOf({ goldLabel: 'plan', boardBusiness: 'plan' })).toBe('Plan: 2 forudsætninger')
    expect(textOf({ cvr: null, legalForm: null })).toBe('Ikke oplyst: 2 forudsætninger')
    expect(textOf({ submittedAt: '2026-03-02T11:00:00Z', cvr: null })).toBe(
      'Mangler afgørelse: efter fristen og CVR-nummer ikke i orden',
    )
  })

  test('goes by what people have ruled', () => {
    const late = { submittedAt: '2026-03-02T11:00:00Z' }
    expect(textOf(late, { outcome: 'dispensation', note: 'Portalen var nede' })).toBe(
      'Dispensation givet',
    )
    expect(textOf({}, { check: 'goldLabel', outcome: 'not-met' })).toBe(
      'Mangler afgørelse: krav om guldcertificering ikke opfyldt',
    )
  })

  test('leaves the deadline out of a round that has none', () => {
    const checks = [
      { check: 'deadline', found: 'not-stated', outcome: 'not-stated', isRuled: false },
    ] as const
    expect(formalStanding(statedChecks(checks, false))).toBe('met')
    expect(formalStanding(statedChecks(checks, true))).toBe('not-stated')
  })
})

describe('what is asked for a year', () => {
  const frames = (amounts: Readonly<Record<number, number | null>>) =>
    Object.entries(amounts).map(([year, amount]) => ({ year: Number(year), amount: amount as Ore }))
  const funder = (id: string, amounts: Readonly<Record<number, number | null>>) => ({
    id: id as FunderId,
    name: id,
    frames: frames(amounts),
  })
  const asked = (funderId: string, year: number, amount: number) => ({
    funderId: funderId as FunderId,
    year,
    amount: amount as Ore,
  })
  const funders = [
    funder('ufm', { 2021: 1, 2022: 1, 2023: 1 }),
    funder('deb', { 2021: 1, 2023: null }),
  ]

  test('is the sum of all funders, in years that all of them have decided', () => {
    const amounts = [asked('ufm', 2021, 6), asked('deb', 2021, 5), asked('ufm', 2023, 6)]
    expect(yearlyAmounts({ amounts }, { funders })).toEqual({ low: 11, high: 11 })
  })

  test('is told from least to most where the years differ, and is nothing where none is asked', () => {
    const amounts = [asked('ufm', 2022, 6), asked('ufm', 2023, 9)]
    expect(yearlyAmounts({ amounts }, { funders })).toEqual({ low: 6, high: 9 })
    expect(yearlyAmounts({ amounts: [] }, { funders })).toBeNull()
  })

  test('is worth a look outside what the call expects', () => {
    const expectedGrant = { min: 4 as Ore, max: 20 as Ore }
    expect(isUnexpected({ low: 3, high: 5 }, { expectedGrant })).toBe(true)
    expect(isUnexpected({ low: 4, high: 20 }, { expectedGrant })).toBe(false)
    expect(isUnexpected({ low: 1, high: 99 }, { expectedGrant: null })).toBe(false)
  })
})
