import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, listedStates, viewIn } from '~/features/applications/listAddress.ts'

const columns = [
  'case',
  'applicant',
  'title',
  'area',
  'headquarters',
  'yearly',
  'formal',
  'state',
  'assessed',
]

describe('the address of the list', () => {
  test('leads back to the same list', () => {
    const view = fc.record({
      filter: fc.record({
        area: fc.constantFrom(null, 'energi'),
        state: fc.constantFrom(null, ...listedStates),
        text: fc.string(),
      }),
      sort: fc.option(fc.record({ id: fc.constantFrom(...columns), isDescending: fc.boolean() })),
    })
    fc.assert(
      fc.property(view, (one) => {
        expect(viewIn(addressOf(one))).toEqual(one)
      }),
    )
  })

  test('is empty for the whole list, and what it says wrongly is passed over', () => {
    const whole = { filter: { area: null, state: null, text: '' }, sort: null }
    expect(addressOf(whole)).toEqual({})
    expect(viewIn({ tilstand: 'færdig', sorter: '-vægt' })).toEqual(whole)
  })
})
