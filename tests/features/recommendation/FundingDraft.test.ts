import { describe, expect, test } from 'vitest'
import { noFunding } from '~/domain/model/FundingDecision.ts'
import type { Ore } from '~/domain/model/units.ts'
import {
  type FundingDraft,
  fundingDraft,
  fundingFaults,
  fundingOf,
} from '~/features/recommendation/minister/FundingDraft.ts'
import { minister } from '~/i18n/da/minister.ts'
import { amount, day, funderId } from '../../support/acts.ts'
import { caseNumber } from '../../support/builders.ts'

const frames = [2021, 2022].map((year) => ({ year, amount: null }))
const ufm = { id: funderId('ufm'), name: 'UFM', frames }
const asked = [amount('ufm', 2021, 500_000_000), amount('deb', 2023, 400)]
const draft = (changes: Partial<FundingDraft> = {}): FundingDraft => ({
  ...fundingDraft(undefined, ufm, asked, asked),
  outcome: 'committed',
  date: '2020-12-01',
  ...changes,
})
const years = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ year: 2021 + index, text }))
const faultsOf = (changes: Partial<FundingDraft>, hasCondition = false) =>
  Object.entries(fundingFaults(draft(changes), hasCondition, minister.funding)).flatMap(
    ([field, fault]) => (fault ? [field] : []),
  )

describe('[AC5] a funder’s decision that is being written', () => {
  test('begins with what is recommended of that funder, in every year spoken of', () => {
    expect(fundingDraft(undefined, ufm, asked, asked)).toMatchObject({
      outcome: null,
      years: years('5.000.000', '', ''),
    })
  })

  test('begins with the commitment that is settled, not with what is recommended', () => {
    const settled = {
      ...noFunding,
      caseNumber: caseNumber('20-9'),
      funderId: ufm.id,
      outcome: 'committed' as const,
      amounts: [{ year: 2022, amount: 150 as Ore }],
      date: day('2020-12-01'),
    }
    expect(fundingDraft(settled, ufm, asked, asked)).toMatchObject({
      outcome: 'committed',
      years: years('', '1,50', ''),
      date: '2020-12-01',
    })
  })

  test.each<[string, Partial<FundingDraft>, readonly string[]]>([
    ['a commitment', {}, []],
    ['no outcome', { outcome: null }, ['outcome']],
    ['a commitment without amounts and date', { years: years('0'), date: '' }, ['amounts', 'date']],
    ['an amount that is none', { years: years('5.000.000', 'mange') }, ['amounts']],
    ['conditions where there are none', { outcome: 'committed-with-conditions' }, ['outcome']],
    ['a refusal without a reason', { outcome: 'refused', years: years('x') }, ['reason']],
    ['nothing decided', { outcome: 'undecided', date: '' }, []],
  ])('%s lacks what it lacks', (_name, changes, missing) => {
    expect(faultsOf(changes)).toEqual(missing)
  })

  test('may have conditions where the application has one', () => {
    expect(faultsOf({ outcome: 'committed-with-conditions' }, true)).toEqual([])
  })

  test('keeps nothing of fields that its outcome has no use for', () => {
    expect(fundingOf(draft({ years: years('1.000', '0', '2,50'), reason: 'x' }))).toEqual({
      outcome: 'committed',
      amounts: [
        { year: 2021, amount: 100_000 },
        { year: 2023, amount: 250 },
      ],
      date: '2020-12-01',
      reference: '',
      reason: null,
    })
    expect(fundingOf(draft({ outcome: 'refused', reason: ' Nej ' }))).toMatchObject({
      amounts: [],
      reason: 'Nej',
    })
    expect(fundingOf(draft({ outcome: 'undecided', reason: 'x' }))).toEqual(noFunding)
  })
})
