import { describe, expect, test } from 'vitest'
import { portfolioOf, recommendedAmounts, recommendedIn } from '~/domain/dossier/portfolioOf.ts'
import { allSheets, sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { emptyState } from '~/domain/log/RoundState.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import type { Ore } from '~/domain/model/units.ts'
import {
  application,
  areaId,
  assessed,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const ufm = 'ufm' as FunderId
const ore = (millions: number) => (millions * 100_000_000) as Ore
const amounts = (millions: number) => [{ funderId: ufm, year: 2021, amount: ore(millions) }]
const setup = {
  ...setupWith({ criteria: [{}, {}], quorum: 1 }),
  funders: [{ id: ufm, name: 'Ministeriet', frames: [{ year: 2021, amount: ore(5) }] }],
}
const start = roundCommands(
  setup,
  ['20-9', '20-10'].map((number) => ({
    ...application(number, { headquarters: 'Odense' }),
    amounts: amounts(6),
  })),
  [assessed('20-9', 'Anne', [4, 4]), assessed('20-10', 'Anne', [3, 3])],
)
const energy = areaId('energi')
const { digest } = sheetOf(roundStateFrom(start), energy) ?? { digest: '' }
const decides: Command = {
  kind: 'decide-area',
  areaId: energy,
  choice: 'suggested',
  caseNumbers: [caseNumber('20-9')],
  category: null,
  reason: null,
  digest,
}
const after = (...commands: readonly Command[]) => {
  const state = roundStateFrom([...start, ...commands])
  const portfolio = portfolioOf(state, allSheets(state))
  if (!portfolio) throw new Error('there is no set')
  return { state, portfolio }
}

describe('[PF1] the set', () => {
  test('recommends nobody before people have decided', () => {
    const { portfolio } = after()
    expect(portfolio.money.total).toMatchObject({ asked: ore(12), recommended: 0, granted: 0 })
    expect(portfolio.checks).toEqual([])
  })

  test('counts what is recommended as asked until people say otherwise', () => {
    const { portfolio } = after(decides)
    expect(portfolio.money.total.recommended).toBe(ore(6))
    expect(portfolio.checks).toMatchObject([{ code: 'over-frame', over: ore(1) }])
    const lowers: Command = {
      kind: 'recommend-amounts',
      caseNumber: caseNumber('20-9'),
      amounts: amounts(5),
    }
    const lowered = after(decides, lowers)
    expect(lowered.portfolio.money.total.recommended).toBe(ore(5))
    expect(lowered.portfolio.checks).toEqual([])
    expect(recommendedAmounts(lowered.state, caseNumber('20-9'))).toEqual(amounts(5))
    const back = after(decides, lowers, { ...lowers, amounts: null })
    expect(back.portfolio.money.total.recommended).toBe(ore(6))
  })

  test('a choice of none, and one that is taken back, recommend nobody', () => {
    const none: Command = {
      ...decides,
      choice: 'none',
      caseNumbers: [],
      category: 'other',
      reason: 'Ingen løfter opgaven',
    }
    expect(after(none).portfolio.money.total.recommended).toBe(0)
    const undone: Command = { ...decides, choice: 'undecided', caseNumbers: [] }
    expect(after(decides, undone).portfolio.money.total.recommended).toBe(0)
  })

  test('two decisions that disagree recommend nobody', () => {
    const { state } = after(decides)
    const sheet = sheetOf(state, energy)
    if (!sheet) throw new Error('there is no area')
    expect(recommendedIn(sheet)).toEqual(['20-9'])
    const [one] = sheet.decisions
    if (!one) throw new Error('there is no decision')
    expect(recommendedIn({ ...sheet, decisions: [one, one] })).toEqual([])
  })

  test('there is none without a setup', () => {
    expect(portfolioOf(emptyState, [])).toBeUndefined()
  })
})
