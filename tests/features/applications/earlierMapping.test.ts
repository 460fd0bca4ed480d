import { expect, test } from 'vitest'
import { proposeMapping } from '~/exchange/list/proposeMapping.ts'
import { mappingFrom, withMapping } from '~/features/applications/imports/earlierMapping.ts'
import { mappingOptions, missingFields } from '~/features/applications/imports/mappingOptions.ts'
import { da } from '~/i18n/da.ts'
import { mapping as words } from '~/i18n/da/mapping.ts'
import { setupWith } from '../../support/builders.ts'

const first = [
  { column: 'Nøgle', use: 'caseNumber' },
  { column: 'Note', use: 'left-out' },
] as const

test('[IM3] what was said of a heading is remembered, the newest word on each', () => {
  const once = mappingFrom(withMapping([], first))
  expect(once).toEqual(first)
  const twice = mappingFrom(withMapping(once, [{ column: 'NØGLE', use: 'title' }]))
  expect(twice).toEqual([{ column: 'NØGLE', use: 'title' }, first[1]])
  expect(mappingFrom(undefined)).toEqual([])
  expect(mappingFrom('nej')).toEqual([])
  expect(mappingFrom('[{"column":"a","use":"hvad"}]')).toEqual([])
})

test('every field can be chosen once, the round’s amounts among them, and what lacks is told', () => {
  const { funders } = setupWith({ criteria: [{}], funders: [{ id: 'ufm', frames: { 2021: 80 } }] })
  const keys = mappingOptions(funders, da.applications.field, words).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toContain('amounts.ufm.2021')
  const columns = proposeMapping([{ name: 'titel', index: 0 }], funders)
  expect(missingFields(columns)).toEqual(['caseNumber', 'area', 'applicant'])
})
