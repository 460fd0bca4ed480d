import { expect, test } from 'vitest'
import { addressWith, areaHref } from '~/features/area/AreaAddress.ts'
import { areaId, testRound } from '../../support/builders.ts'

test('one thing is looked at otherwise, and what is taken away is gone', () => {
  const address = { proeve: '200-800', raekke: '20-9' }
  expect(addressWith(address, { raekke: '20-10' })).toEqual({ proeve: '200-800', raekke: '20-10' })
  const without = addressWith(address, { proeve: undefined })
  expect(without).toEqual({ raekke: '20-9' })
  expect(Object.keys(without)).toEqual(['raekke'])
})

test('a link says what is looked at, also for a case number that looks like a number', () => {
  expect(areaHref(testRound, areaId('energi'), {})).toMatch(/\/omraade\/energi$/)
  const href = areaHref(testRound, areaId('energi'), { proeve: '200-800', raekke: '1e5' })
  expect(new URLSearchParams(href.split('?')[1]).get('raekke')).toBe('"1e5"')
  expect(href).toContain('proeve=200-800')
})
