import type { MoneyCell } from '~/domain/portfolio/moneyOf.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import { dash, formatMillions } from '~/i18n/formats.ts'
import { portfolioWords } from '~/i18n/portfolioWords.ts'
import { portfolioCheckText } from '~/exchange/document/portfolioCheckText.ts'
import { portfolioNames } from '~/exchange/document/portfolioNames.ts'
import { bullets, heading, note, paragraph, strongRun } from '~/exchange/document/textBlocks.ts'
import { listed, nameOfArea, type Writing } from './Writing.ts'

/** All that is recommended, together: why, for how much, where, and what to look at. */
export const setSection = (writing: Writing): readonly TextBlock[] => [
  heading(1, writing.words.set.title),
  ...reason(writing),
  ...money(writing),
  ...regions(writing),
  ...checks(writing),
]

const reason = ({ dossier, words }: Writing): readonly TextBlock[] =>
  dossier.setReason === null ? [] : [heading(2, words.set.reason), paragraph(dossier.setReason)]

function money(writing: Writing): readonly TextBlock[] {
  const { dossier, words, language } = writing
  const { money } = dossier.portfolio
  if (money.cells.length === 0) return []
  const text = words.set
  const names = portfolioNames(dossier.portfolio)
  const millions = (ore: number) => formatMillions(ore, language)
  type Sums = Pick<MoneyCell, 'asked' | 'recommended' | 'frame'>
  const row = (
    heads: readonly [string, string],
    sums: Sums,
    over: number | null,
  ): readonly Runs[] => [
    [heads[0]],
    [heads[1]],
    [millions(sums.asked)],
    [millions(sums.recommended)],
    [sums.frame === null ? text.undecided : millions(sums.frame)],
    [over ? millions(over) : dash],
  ]
  return [
    heading(2, text.money),
    {
      kind: 'table',
      caption: text.moneyCaption,
      columns: [
        { head: text.funder, align: 'start', width: 35 },
        { head: text.year, align: 'start', width: 12 },
        { head: text.asked, align: 'end', width: 12 },
        { head: text.recommended, align: 'end', width: 13 },
        { head: text.frame, align: 'end', width: 15 },
        { head: text.over, align: 'end', width: 13 },
      ],
      rows: money.byFunder.flatMap((total) => {
        const cells = money.cells.filter(({ funderId }) => funderId === total.funderId)
        const funder = names.funder(total.funderId)
        return [
          ...cells.map((cell, index) =>
            row(
              [index === 0 ? funder : '', String(cell.year)],
              cell,
              cell.over?.recommended ?? null,
            ),
          ),
          row(['', text.all], total, null).map((cell) => cell.map(strongRun)),
        ]
      }),
      foot: [row([text.total, text.all], money.total, null)],
    },
    note(text.moneyNote),
  ]
}

function regions(writing: Writing): readonly TextBlock[] {
  const { dossier, words } = writing
  const { geography } = dossier.portfolio
  const text = words.set
  const names = portfolioNames(dossier.portfolio)
  const unplaced = [
    ...new Set(geography.unplaced.map(({ caseNumber }) => names.applicant(caseNumber))),
  ]
  return [
    heading(2, text.regions),
    {
      kind: 'table',
      caption: text.regionsCaption,
      columns: [
        { head: text.region, align: 'start', width: 40 },
        { head: text.headquarters, align: 'end', width: 30 },
        { head: text.branches, align: 'end', width: 30 },
      ],
      rows: geography.regions.map(({ region, asked, recommended }) => [
        [region],
        [text.of(recommended.headquarters.length, asked.headquarters.length)],
        [text.of(recommended.branches.length, asked.branches.length)],
      ]),
    },
    ...(unplaced.length > 0 ? [paragraph(text.unplaced(listed(writing, unplaced)))] : []),
    note(text.regionsNote),
  ]
}

function checks(writing: Writing): readonly TextBlock[] {
  const { dossier, words, language } = writing
  const { checks, organisations } = dossier.portfolio
  const names = portfolioNames(dossier.portfolio)
  const said = [
    ...checks.map((check) => [
      portfolioCheckText(check, names, portfolioWords[language], language),
    ]),
    ...organisations.map(({ cvr, applications }) => [
      words.set.twice(
        applications[0]?.applicant ?? cvr,
        listed(
          writing,
          applications.map(({ areaId, field }) => field ?? nameOfArea(writing, areaId)),
        ),
      ),
    ]),
  ]
  return [
    heading(2, words.set.checks),
    ...(said.length === 0 ? [paragraph(words.set.noChecks)] : bullets(said)),
  ]
}
