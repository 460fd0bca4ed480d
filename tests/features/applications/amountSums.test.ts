import { describe, expect, test } from 'vitest'
import { amountSums } from '~/features/applications/amountSums.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import type { Ore } from '~/domain/model/units.ts'

const asked = (funderId: string, year: number, amount: number) => ({
  funderId: funderId as FunderId,
  year,
  amount: amount as Ore,
})
const funder = (id: string) => ({ id: id as FunderId, name: id.toUpperCase(), frames: [] })
const funders = ['ufm', 'deb', 'eu'].map(funder)

describe('what the applications of a list ask for together', () => {
  test('is summed by funder and year, and over all funders', () => {
    const applications = [
      { amounts: [asked('deb', 2022, 5), asked('ufm', 2021, 10)] },
      { amounts: [asked('ufm', 2021, 1), asked('ufm', 2022, 2)] },
    ]
    expect(amountSums(applications, { funders })).toEqual({
      years: [2021, 2022],
      funders: [
        { id: 'ufm', name: 'UFM', sums: [11, 2] },
        { id: 'deb', name: 'DEB', sums: [null, 5] },
      ],
      totals: [11, 7],
    })
  })

  test('is nothing where none of them says', () => {
    expect(amountSums([{ amounts: [] }], { funders })).toBeNull()
  })
})
