import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { bestSets } from '~/domain/portfolio/bestSets.ts'
import type { SuggestedSet } from '~/exchange/document/SuggestedSet.ts'
import { application, assessed, roundCommands, roundStateFrom } from './builders.ts'
import { amountsOf, type PlainAmounts, setupWithFrames } from './portfolios.ts'

const kroner = 100

const asks = (ufm: number, deb: number) => [
  ...amountsOf({ ufm: { 2021: ufm * kroner }, deb: { 2021: deb * kroner } } satisfies PlainAmounts),
]

const setup = setupWithFrames({
  ufm: { 2021: 100 * kroner },
  deb: { 2021: null },
})

/** Three areas: one of two ranked, one of one in the same organisation, and an open one in a tie. */
export function suggestedSet(nodeLimit = 1000): SuggestedSet {
  const open = { areaId: 'nye', amounts: asks(10, 0.5), proposedField: 'Rum' }
  const state = roundStateFrom(
    roundCommands(
      setup,
      [
        application('20-1', { amounts: asks(70, 5), branches: ['Malmø'] }),
        application('20-2', { amounts: asks(40, 5), cvr: '10150817' }),
        application('20-3', { areaId: 'lyd', amounts: asks(60, 5), headquarters: 'Odense' }),
        application('20-4', { ...open, cvr: '10150817' }),
        application('20-5', { ...open, cvr: null, legalForm: 'plan' }),
      ],
      [
        assessed('20-1', 'Bæk', [5, 5, 5, 5]),
        assessed('20-2', 'Bæk', [3, 3, 3, 3]),
        assessed('20-3', 'Bæk', [4, 4, 4, 4]),
        assessed('20-4', 'Bæk', [4, 4, 4, 4]),
        assessed('20-5', 'Bæk', [4, 4, 4, 4]),
      ],
    ),
  )
  const sheets = allSheets(state)
  const portfolio = portfolioOf(state, sheets, {
    recommendedIn: ({ selection }) => selection.suggested,
  })
  if (!portfolio) throw new Error('The round has no areas')
  return { sheets, portfolio, best: bestSets(portfolio.question, { nodeLimit }) }
}
