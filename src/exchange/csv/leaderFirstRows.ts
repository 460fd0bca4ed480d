import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { passedOverText } from '~/exchange/document/passedOverText.ts'
import { portfolioNames } from '~/exchange/document/portfolioNames.ts'
import { amountCells, kronerCell, type SetCsvStyle, type SetRow } from './SetRow.ts'

/** The leader-first set: who gets a place, who is passed over and why, and what is left. */
export function leaderFirstRows(
  portfolio: PortfolioSheet,
  { words, language }: SetCsvStyle,
): readonly SetRow[] {
  const { file } = words
  const { areas, money, setup } = portfolio
  const names = portfolioNames(portfolio)
  const asked = new Map(
    areas.flatMap(({ candidates }) =>
      candidates.map(({ caseNumber, amounts }) => [caseNumber, amounts]),
    ),
  )
  const caseCells = (caseNumber: CaseNumber) => ({
    caseNumber,
    applicant: names.applicant(caseNumber),
    amounts: amountCells(asked.get(caseNumber) ?? [], money),
  })
  const rows = portfolio.leaderFirst.areas.flatMap(({ areaId, taken, passedOver, tied }) => [
    ...passedOver.map((reason) => ({
      areaId,
      subject: file.passedOver,
      ...caseCells(reason.caseNumber),
      note: passedOverText(reason, names, words, language),
    })),
    ...taken.map((caseNumber) => ({ areaId, subject: file.taken, ...caseCells(caseNumber) })),
    ...tied.map((caseNumber) => ({
      areaId,
      subject: file.level,
      ...caseCells(caseNumber),
      note: file.levelReason,
    })),
    ...(taken.length + tied.length === 0 ? [{ areaId, subject: file.nobody }] : []),
  ])
  return [
    ...rows.map(({ areaId, ...row }) => ({
      section: file.leaderFirst,
      area: areaName(setup, areaId, language),
      ...row,
    })),
    {
      section: file.leaderFirst,
      subject: file.left,
      amounts: leftCells(portfolio, file.undecided),
    },
  ]
}

const leftCells = ({ money, leaderFirst }: PortfolioSheet, undecided: string) =>
  money.cells.map(({ funderId, year }) => {
    const left = leaderFirst.left.find((one) => one.funderId === funderId && one.year === year)
    return left ? kronerCell(left.amount) : undecided
  })
