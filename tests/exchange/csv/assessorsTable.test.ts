import { expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { assessorColumns, assessorsTable } from '~/exchange/csv/assessorsTable.ts'
import { tableCsv } from '~/exchange/csv/ExportTable.ts'
import { da } from '~/i18n/da.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import {
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const provenance = { logDigest: '0123456789abcdef', version: '1.2.3' }

const declare = (number: string, person: string, text: string): Command => ({
  kind: 'enter-declarations',
  personId: assessorId(person),
  declarations: [{ caseNumber: caseNumber(number), ground: 'family', text }],
})
const rule = (number: string, person: string, isRecused: boolean): Command => ({
  kind: 'rule-recusal',
  caseNumber: caseNumber(number),
  assessorId: assessorId(person),
  isRecused,
  reason: 'Afgørelsens hemmelige ord',
})

const state = roundStateFrom([
  ...roundCommands(
    setupWith({ criteria: [{}], recusalScope: 'application' }),
    ['20-1', '20-2', '20-10'].map((number) => application(number)),
    [assessed('20-2', 'bæk', [4]), assessed('20-10', 'bæk', [3]), assessed('20-1', 'holm', [null])],
  ),
  {
    kind: 'record-assessor',
    assessor: assessor('bæk', {
      name: 'Ane Bæk',
      title: 'Professor',
      organisation: 'Et universitet',
      competence: 'Energisystemer',
      period: { from: '2020-05-01' as CalendarDate, to: null },
      mail: 'ane@example.org',
    }),
  },
  { kind: 'record-assessor', assessor: assessor('holm', { name: 'Ib Holm' }) },
  declare('20-1', 'bæk', 'Min søsters hemmelige sygdom'),
  rule('20-1', 'bæk', true),
  rule('20-2', 'holm', false),
  declare('20-10', 'holm', 'Endnu en hemmelighed'),
])
const table = assessorsTable(state, provenance, { messages: da })
const rowOf = (id: string) => {
  const row = table.rows.find(([first]) => first === id)
  return Object.fromEntries(table.columns.map(({ name }, index) => [name, row?.[index] ?? null]))
}

test('the register says who assessed what, and what was ruled where', () => {
  expect(rowOf('bæk')).toMatchObject({
    navn: 'Ane Bæk',
    titel: 'Professor',
    organisation: 'Et universitet',
    kompetence: 'Energisystemer',
    periode_fra: '2020-05-01',
    periode_til: null,
    bedømt: '20-2, 20-10',
    antal_bedømt: 2,
    inhabil: '20-1',
    uafgjort: null,
    runde: 'Prøverunde',
    logaftryk: '0123456789abcdef',
  })
  expect(rowOf('holm')).toMatchObject({
    bedømt: null,
    antal_bedømt: 0,
    ikke_inhabil: '20-2',
    uafgjort: '20-10',
  })
})

test('no words of a declaration or a ruling and no mail address are in it', () => {
  const text = tableCsv(table, 'excel')
  expect(text).toContain('Ane Bæk')
  expect(text).not.toMatch(/hemmelig|@example/)
})

test('a round without a setup has the heading alone', () => {
  const { columns, rows } = assessorsTable(roundStateFrom([]), provenance, { messages: da })
  expect(rows).toEqual([])
  expect(columns.slice(0, assessorColumns.length)).toEqual(assessorColumns)
})
