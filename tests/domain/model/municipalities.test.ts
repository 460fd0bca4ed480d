import { describe, expect, test } from 'vitest'
import { municipalityCount, regionOf, regions } from '~/domain/model/municipalities.ts'

describe('a municipality', () => {
  test('is one of 98, in five regions', () => {
    expect(municipalityCount).toBe(98)
    expect(regions).toHaveLength(5)
  })

  test.each([
    ['Aarhus', 'Midtjylland'],
    ['Århus', 'Midtjylland'],
    ['københavns kommune', 'Hovedstaden'],
    ['Bornholm', 'Hovedstaden'],
    ['Lolland', 'Sjælland'],
    [' Ærø ', 'Syddanmark'],
    ['Vesthimmerlands Kommune', 'Nordjylland'],
    ['Bornholms Regionskommune', 'Hovedstaden'],
    ['Randers', 'Midtjylland'],
    ['Åbenrå', 'Syddanmark'],
    ['Ishøj', 'Hovedstaden'],
  ])('%s lies in %s', (name, region) => {
    expect(regionOf(name)).toBe(region)
  })

  test.each(['Malmö', '', 'Region Midtjylland', 'Ebeltoft'])('%s is none', (name) => {
    expect(regionOf(name)).toBeUndefined()
  })
})
