import { describe, expect, test } from 'vitest'
import { portfolioOf, type PortfolioSources } from '~/domain/dossier/portfolioOf.ts'
import { noFunding } from '~/domain/model/FundingDecision.ts'
import type { Ore } from '~/domain/model/units.ts'
import { allSheets, sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { emptyState, type RoundState } from '~/domain/log/RoundState.ts'
import { fraction } from '~/lib/fraction.ts'
import {
  appended,
  application,
  areaId,
  assessed,
  caseNumber,
  roundCommands,
  roundLogFrom,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'
import { day, funderId } from '../../support/acts.ts'
import { amountsOf } from '../../support/portfolios.ts'

const energy = areaId('energi')
const asks = (amount: number) => [...amountsOf({ ufm: { 2021: amount } })]
const setup = setupWith({
  criteria: [{}],
  openPlaces: 2,
  funders: [{ id: 'ufm', frames: { 2021: 10 } }],
})
const base = roundCommands(
  setup,
  [
    application('20-1', { amounts: asks(7), branches: ['Odense'] }),
    application('20-2', { amounts: asks(4) }),
    application('20-3', { areaId: 'lyd', amounts: asks(6) }),
    application('20-4', {
      areaId: 'nye',
      cvr: null,
      legalForm: 'plan',
      amounts: asks(1),
      proposedField: 'Rum',
    }),
  ],
  [
    assessed('20-1', 'Bæk', [5]),
    assessed('20-2', 'Bæk', [3]),
    assessed('20-3', 'Bæk', [4]),
    assessed('20-4', 'Bæk', [4]),
  ],
)
const before = roundStateFrom(base)

const portfolio = (state: RoundState, sources?: PortfolioSources) =>
  portfolioOf(state, allSheets(state), sources)!

type Decide = Extract<Command, { readonly kind: 'decide-area' }>

const decided = (area: string, ...numbers: readonly string[]): Decide => ({
  kind: 'decide-area',
  areaId: areaId(area),
  choice: 'suggested',
  caseNumbers: numbers.map(caseNumber),
  category: null,
  reason: null,
  digest: sheetOf(before, areaId(area))!.digest,
})
const nobody: Command = {
  ...decided('energi'),
  choice: 'none',
  category: 'other',
  reason: 'Ingen er moden',
}

describe('[PF1] the set of a round', () => {
  test('is what the sheets say of its applications, area by area', () => {
    const { areas, question } = portfolio(before)
    expect(areas.map(({ areaId, kind, places }) => [areaId, kind, places])).toEqual([
      ['energi', 'strength', 1],
      ['lyd', 'emerging', 1],
      ['nye', 'open', 2],
    ])
    expect(areas[0]!.candidates[0]).toEqual({
      caseNumber: '20-1',
      applicant: 'Forening 20-1',
      cvr: '13748136',
      headquarters: 'Aarhus',
      branches: ['Odense'],
      proposedField: null,
      amounts: asks(7),
      state: 'ranked',
      isKeptOut: false,
      total: fraction(5n),
      rank: 1,
    })
    expect(question.areas[2]).toMatchObject({ places: 2, choices: [{ field: 'rum' }] })
  })

  test('recommends what people have decided, with what it asks for', () => {
    const { money, undecided, checks } = portfolio(
      roundStateFrom([...base, decided('energi', '20-1'), decided('lyd', '20-3')]),
    )
    expect(money.total).toMatchObject({ asked: 18, recommended: 13, granted: 0, frame: 10 })
    expect(undecided).toEqual(['nye'])
    expect(checks).toMatchObject([
      { code: 'over-frame', over: 3 },
      { code: 'organisation-twice', caseNumbers: ['20-1', '20-3'] },
    ])
  })

  test('has decided where people chose nobody, and has not where they took it back', () => {
    expect(portfolio(roundStateFrom([...base, nobody])).undecided).toEqual(['lyd', 'nye'])
    const undone: Command = { ...decided('energi'), choice: 'undecided' }
    const taken = portfolio(roundStateFrom([...base, decided('energi', '20-1'), undone]))
    expect(taken.undecided).toEqual(['energi', 'lyd', 'nye'])
    expect(taken.money.total.recommended).toBe(0)
  })

  test('recommends nothing where two decisions disagree', () => {
    const log = roundLogFrom(base)
    const state = fold(foldOrder(log))
    const both = [decided('energi', '20-1'), nobody].reduce((so, command, index) => {
      const made = decide(state, command)
      if (!made.ok) throw new Error('The decision was refused')
      return made.value.drafts.reduce((to, draft) => appended(to, draft, null, `pc${index}`), so)
    }, log)
    const disputed = fold(foldOrder(both))
    expect(sheetOf(disputed, energy)!.decisions).toHaveLength(2)
    expect(portfolio(disputed)).toMatchObject({
      undecided: ['energi', 'lyd', 'nye'],
      money: { total: { recommended: 0 } },
    })
  })

  test('recommends the suggestion where there are no decisions to ask', () => {
    const { money, undecided } = portfolio(before, {
      recommendedIn: ({ selection }) => selection.suggested,
    })
    expect(undecided).toEqual([])
    expect(money.total).toMatchObject({ recommended: 7 + 6 + 1 })
  })

  test('counts amounts as people have set them, and what the funders have committed to', () => {
    const recommends = (amounts: ReturnType<typeof asks> | null): Command => ({
      kind: 'recommend-amounts',
      caseNumber: caseNumber('20-1'),
      amounts,
    })
    const commits: Command = {
      ...noFunding,
      kind: 'decide-funding',
      caseNumber: caseNumber('20-1'),
      funderId: funderId('ufm'),
      outcome: 'committed',
      amounts: [{ year: 2021, amount: 3 as Ore }],
      date: day('2020-11-01'),
    }
    const chosen = [...base, decided('energi', '20-1')]
    const after = (...commands: readonly Command[]) =>
      portfolio(roundStateFrom([...chosen, ...commands])).money.total
    expect(after()).toMatchObject({ recommended: 7, granted: 0 })
    expect(after(recommends(asks(2)))).toMatchObject({ recommended: 2 })
    expect(after(recommends(asks(2)), recommends(null))).toMatchObject({ recommended: 7 })
    expect(after(commits)).toMatchObject({ recommended: 7, granted: 3 })
  })

  test('has the leader-first set beside it, which no decision moves', () => {
    const { leaderFirst } = portfolio(before)
    expect(leaderFirst.areas.map(({ taken }) => taken)).toEqual([['20-1'], [], ['20-4']])
    const after = portfolio(roundStateFrom([...base, nobody]))
    expect(after.leaderFirst).toEqual(leaderFirst)
  })

  test('is nothing while the round has no areas', () => {
    expect(portfolioOf(emptyState, [])).toBeUndefined()
  })
})
