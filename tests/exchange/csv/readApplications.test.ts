import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Setup } from '~/domain/model/Setup.ts'
import { readApplications } from '~/exchange/csv/readApplications.ts'
import { fileSetup } from '../../support/fileSetup.ts'

const read = (text: string, setup: Setup = fileSetup) =>
  readApplications(new TextEncoder().encode(text), setup)
const fixture = (name: string) =>
  readApplications(new Uint8Array(readFileSync(`fixtures/csv/accepted/${name}.csv`)), fileSetup)
const sound = (result: ReturnType<typeof read>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}
const places = (result: ReturnType<typeof read>) =>
  (result.ok ? result.value.warnings : result.faults).map(({ code, line, column }) => [
    code,
    line,
    column,
  ])
const head = 'sagsnummer;område;titel;ansøger'

test('reads the template’s columns in any order, any capitals, with free text after them', () => {
  const { applications, rowCount } = sound(fixture('template-any-order'))
  expect(rowCount).toBe(2)
  expect(applications[0]).toEqual({
    caseNumber: 'A-01',
    areaId: 'groen',
    title: 'Bølgekraft',
    applicant: 'Klynge Øst',
    cvr: '12345674',
    submittedAt: '2020-05-27T07:58:00Z',
    headquarters: 'Aalborg',
    branches: ['Esbjerg', 'Odense', 'Læsø'],
    legalForm: 'met',
    boardBusiness: 'plan',
    boardKnowledge: 'not-met',
    goldLabel: null,
    proposedField: null,
    amounts: [
      { funderId: 'ufm', year: 2021, amount: 1_200_000_000 },
      { funderId: 'ufm', year: 2022, amount: 98_000_050 },
    ],
    summary: 'Kort om\nklyngen',
    texts: [
      { heading: 'Målgruppe', text: 'Små havne' },
      { heading: 'Budget', text: 'Se bilag' },
    ],
  })
  expect(applications[1]).toMatchObject({
    areaId: 'sundhed',
    proposedField: 'Søvn',
    amounts: [],
    summary: null,
    texts: [],
  })
})

test('reads the same three applications from every encoding and delimiter', () => {
  const titles = (name: string) => sound(fixture(name)).applications.map(({ title }) => title)
  const expected = ['Bølgekraft på Læsø', 'Måling af søvn', 'Åben data for små havne']
  for (const name of ['utf-8', 'utf-8-bom-crlf', 'utf-16le-bom', 'sep-line']) {
    expect(titles(name)).toEqual(expected)
  }
  expect(titles('windows-1252')[1]).toBe('– Måling € af søvn')
  expect(titles('comma-and-decimal-comma')).toEqual(expected.slice(0, 2))
})

test('keeps what looks like a formula or a script exactly as it stands', () => {
  const formulas = sound(fixture('formula-cells')).applications.map(({ title }) => title)
  expect(formulas.slice(4, 7)).toEqual(['\t=1+1', "=cmd|'/C calc'!A0", '=1+1\nnote'])
  expect(JSON.stringify(sound(fixture('html-and-script')))).toContain('<script>')
})

test('asks for no more than four columns', () => {
  const { applications, warnings } = sound(read(`${head}\nA;Test;T;K\n`))
  expect(applications[0]).toMatchObject({ cvr: null, submittedAt: null, branches: [], amounts: [] })
  expect(warnings).toEqual([])
})

test('reads board and partners as lists of names, and states neither where the cell is empty', () => {
  const text = `${head};bestyrelse;partnere\nA;Test;T;K;"Anne Holm, Bo Friis | Carl";\nB;Test;T;K;;Skolen\n`
  const { applications, warnings } = sound(read(text))
  expect(applications.map(({ board, partners }) => ({ board, partners }))).toEqual([
    { board: ['Anne Holm', 'Bo Friis', 'Carl'], partners: undefined },
    { board: undefined, partners: ['Skolen'] },
  ])
  expect(applications[1]).not.toHaveProperty('board')
  expect(warnings).toEqual([])
})

test('names a missing column with those the file has, and still tells the other faults', () => {
  const result = read('sagsnummer;område;titel;cvr\nA;Test;T;1\nB;Test;T;\n')
  expect(places(result)).toEqual([
    ['missing-column', null, 'ansøger'],
    ['cvr-length', 2, 'cvr'],
  ])
  expect(!result.ok && result.faults[0]?.values['known']).toBe('sagsnummer, område, titel, cvr')
})

test('warns of a heading that is one slip from the template’s', () => {
  const result = read(`${head};guldcertifisering;ufm2021\nA;Test;T;K;plan;5\n`)
  expect(places(result)).toEqual([
    ['column-resembles', null, 'guldcertifisering'],
    ['column-resembles', null, 'ufm2021'],
  ])
})

test('takes an amount-like column for text in a round without funders', () => {
  const { applications } = sound(
    read(`${head};ufm_2021\nA;Test;T;K;5\n`, { ...fileSetup, funders: [] }),
  )
  expect(applications[0]?.texts).toEqual([{ heading: 'ufm_2021', text: '5' }])
})

test('warns of a day without a time and of a municipality nobody knows', () => {
  const result = read(
    `${head};indsendt;hovedsæde;afdelinger\nA;Test;T;K;27-05-2020;Atlantis;Aarhus, Utopia\n`,
  )
  expect(places(result)).toEqual([
    ['moment-without-time', 2, 'indsendt'],
    ['unknown-municipality', 2, 'hovedsæde'],
    ['unknown-municipality', 2, 'afdelinger'],
  ])
})

test('skips a row that repeats another, and refuses one that contradicts it', () => {
  const rows = 'A;Test;T;K\nB;Test;T;K\nA;Test;T;K\n'
  const same = read(`${head}\n${rows}`)
  expect(places(same)).toEqual([['row-twice', 4, 'sagsnummer']])
  expect(sound(same)).toMatchObject({ rowCount: 3, applications: { length: 2 } })

  const other = read(`${head}\n${rows}A;Test;Andet;K\n`)
  expect(!other.ok && other.faults).toMatchObject([
    { code: 'row-conflict', line: 5, values: { otherLine: 2, found: 'A' } },
  ])
})

test('takes what is invisible out of a case number, so that it names one case', () => {
  const result = read(`${head}\nA\u200B-1;Test;T;K\nA-1;Test;T;K\n`)
  expect(places(result)).toEqual([
    ['invisible-characters', 2, 'sagsnummer'],
    ['row-twice', 3, 'sagsnummer'],
  ])
})

test('warns of a case number in two alphabets even when nothing looks like it', () => {
  expect(places(read(`${head}\nА-Б1z;Test;T;K\n`))).toEqual([
    ['case-mixed-alphabets', 2, 'sagsnummer'],
  ])
})

test('never repeats a number like a CPR number, in a warning or in a fault', () => {
  const result = read(`${head};cvr;resumé\nA;Test;T;K;010190-0000;Ring til 010190-0000\n`)
  expect(places(result)).toEqual([['cvr-length', 2, 'cvr']])
  expect(JSON.stringify(result)).not.toContain('010190')
  const warned = read(`${head};resumé\nA;Test;T;K;Ring til 010190-0000\n`)
  expect(places(warned)).toEqual([['cpr-like', 2, 'resumé']])
  expect(JSON.stringify(warned.ok && warned.value.warnings)).not.toContain('010190')
})

test('refuses a title above 500 characters and an application above 50,000 bytes', () => {
  const long = 'æ'.repeat(15_000)
  const result = read(
    `${head};resumé;b;c\nA;Test;${'x'.repeat(501)};K;;;\nB;Test;T;K;${long};${long};${long}\n`,
  )
  expect(places(result)).toEqual([
    ['text-too-long', 2, 'titel'],
    ['record-too-large', 3, 'sagsnummer'],
  ])
})

test('tells every fault of a file that is wrong from end to end', () => {
  const result = read(`${head};cvr\n${';;;;1\n'.repeat(40_000)}`)
  expect(!result.ok && result.faults.length).toBe(200_000)
})

test('reads ten thousand rows well within two seconds', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `S-${index};Test;T;K;12.000,50`)
  const start = performance.now()
  expect(sound(read(`${head};ufm_2021\n${rows.join('\n')}\n`)).rowCount).toBe(10_000)
  expect(performance.now() - start).toBeLessThan(2000)
})
