import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '~/exchange/csv/readTable.ts'
import {
  applicationFields,
  headingOfField,
  isFieldPath,
  type Mapping,
} from '~/exchange/list/Mapping.ts'
import { mappedColumns } from '~/exchange/list/mappedColumns.ts'
import { numberStyleOf } from '~/exchange/list/numberStyleOf.ts'
import { proposeMapping } from '~/exchange/list/proposeMapping.ts'
import { readMapped } from '~/exchange/list/readMapped.ts'
import { finish } from '~/lib/steps.ts'
import { setupWith } from '../../support/builders.ts'
import { hostileAreas } from '../../support/hostile.ts'

const { funders } = setupWith({
  criteria: [{}],
  funders: [
    { id: 'ufm', frames: { 2021: 80, 2022: 80 } },
    { id: 'deb', frames: { 2021: 80 } },
  ],
})
const headings = (...names: readonly string[]) => names.map((name, index) => ({ name, index }))
const usesOf = (...names: readonly string[]) =>
  proposeMapping(headings(...names), funders).map(({ use, basis }) => [use, basis])
const tableOf = (text: string) => {
  const table = readTable(new TextEncoder().encode(text))
  if (!table.ok) throw new Error(JSON.stringify(table.faults))
  return table.value
}

describe('[IM3] what a column is', () => {
  test('is what the template calls it', () => {
    const own = applicationFields.map((field) => headingOfField[field])
    const proposed = proposeMapping(headings(...own, 'ufm_2022'), funders)
    expect(proposed.map(({ use }) => use)).toEqual([...applicationFields, 'amounts.ufm.2022'])
    expect(new Set(proposed.map(({ basis }) => basis))).toEqual(new Set(['own-heading']))
  })

  test('is proposed by likeness, and else text', () => {
    expect(
      usesOf('Journal-nr.', 'Styrkeposition', 'Projekttitel', 'Hovedansøger', 'Farve'),
    ).toEqual([
      ['caseNumber', 'likeness'],
      ['area', 'likeness'],
      ['title', 'likeness'],
      ['applicant', 'likeness'],
      ['text', 'none'],
    ])
    expect(usesOf('Ansøgt beløb UFM 2021', 'Beløb 2022', 'Beløb 2021', 'ufm 2030')).toEqual([
      ['amounts.ufm.2021', 'likeness'],
      ['amounts.ufm.2022', 'likeness'],
      ['text', 'none'],
      ['text', 'none'],
    ])
  })

  test('is what was said before of a column with that heading, whatever else it is like', () => {
    const earlier: Mapping = [
      { column: 'TITEL', use: 'applicant' },
      { column: 'note', use: 'left-out' },
    ]
    const proposed = proposeMapping(headings('titel', 'Note', 'ansøger'), funders, earlier)
    expect(proposed.map(({ use, basis }) => [use, basis])).toEqual([
      ['applicant', 'earlier'],
      ['left-out', 'earlier'],
      ['text', 'none'],
    ])
  })

  test('is never the same field twice', () => {
    const names = [
      'id',
      'sag',
      'titel',
      'title',
      'ufm_2021',
      'UFM 2021 beløb',
      'x',
      'CVR',
      'cvr-nr',
    ]
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names), { maxLength: 9 }), (chosen) => {
        const proposed = proposeMapping(headings(...chosen), funders)
        expect(proposed.map(({ column }) => column)).toEqual(chosen)
        const fields = proposed.map(({ use }) => use).filter(isFieldPath)
        expect(new Set(fields).size).toBe(fields.length)
      }),
    )
  })

  test('has its faults told at once', () => {
    const mapping: Mapping = [
      { column: 'a', use: 'title' },
      { column: 'b', use: 'title' },
      { column: 'mangler', use: 'applicant' },
      { column: 'c', use: 'left-out' },
    ]
    const { faults } = mappedColumns(headings('a', 'b', 'c'), mapping, 'danish')
    expect(faults.map(({ code, column, values }) => [code, column, values['field']])).toEqual([
      ['field-twice', 'b', 'title'],
      ['missing-column', 'mangler', undefined],
      ['field-unmapped', null, 'sagsnummer'],
      ['field-unmapped', null, 'område'],
    ])
    const twice = mappedColumns(headings('a', 'A'), [{ column: 'a', use: 'text' }], 'danish')
    expect(twice.faults[0]?.code).toBe('duplicate-column')
  })
})

describe('[IM3] a mapped list', () => {
  const text =
    'Nr;Tema;Hvad;Hvem;Beløb;Kommentar;Internt\nA-1;Sundhed;Søvn;Klynge Øst;1,234.50;Kort;010190-0000 =x\n'
  const mapping: Mapping = [
    { column: 'Nr', use: 'caseNumber' },
    { column: 'Tema', use: 'area' },
    { column: 'Hvad', use: 'title' },
    { column: 'Hvem', use: 'applicant' },
    { column: 'Beløb', use: 'amounts.ufm.2021' },
    { column: 'Kommentar', use: 'text' },
    { column: 'Internt', use: 'left-out' },
  ]
  const read = (numbers: 'danish' | 'english') =>
    finish(readMapped({ table: tableOf(text), mapping, numbers, areas: hostileAreas }))

  test('keeps a column as text, and leaves another out without looking at it', () => {
    const found = read('english')
    expect(found.ok && found.value.applications).toMatchObject([
      {
        caseNumber: 'A-1',
        title: 'Søvn',
        applicant: 'Klynge Øst',
        amounts: [{ funderId: 'ufm', year: 2021, amount: 123450 }],
        texts: [{ heading: 'Kommentar', text: 'Kort' }],
      },
    ])
    expect(found.ok && found.value.warnings.map(({ code }) => code)).not.toContain('cpr-like')
  })

  test('[IM4] is read with the numbers that were declared', () => {
    const found = read('danish')
    expect(found.ok ? [] : found.faults).toMatchObject([
      { code: 'amount-unreadable', line: 2, column: 'Beløb' },
    ])
  })
})

test.each([
  [['1250000', ''], 'either'],
  [['1.250.000', '12'], 'danish'],
  [['980000,50'], 'danish'],
  [['1,250,000.50'], 'english'],
  [['1.234', '12'], 'doubtful'],
  [['1,234'], 'doubtful'],
  [['mange'], 'neither'],
  [['12 500'], 'either'],
])('[IM4] amounts like %j are written the way that is %s', (values, style) => {
  expect(numberStyleOf(values)).toBe(style)
})
