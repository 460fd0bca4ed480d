import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { MoneyCell } from '~/domain/portfolio/moneyOf.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { portfolioCheckText } from '~/exchange/document/portfolioCheckText.ts'
import { portfolioNames } from '~/exchange/document/portfolioNames.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import type { SuggestedSet } from '~/exchange/document/SuggestedSet.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { bestSetRows } from './bestSetRows.ts'
import { leaderFirstRows } from './leaderFirstRows.ts'
import { type Provenance, provenanceCells, provenanceColumns } from './Provenance.ts'
import {
  amountCells,
  kronerCell,
  setCells,
  setColumns,
  type SetCsvStyle,
  type SetRow,
} from './SetRow.ts'
import { type CsvCell, writeCsv } from './writeCsv.ts'

/**
 * The whole set, a line for each fact, in sections: areas, amounts, geography, organisations, the
 * two sets to compare with, warnings. What would be recommended is the computed suggestion.
 * Shape: one heading for all sections, so that the file can be filtered.
 * Unit: kroner; the distance in points with four decimals. A frame that is not yet decided says so.
 */
export function suggestionCsv(
  set: SuggestedSet,
  nameOf: (assessorId: AssessorId) => string,
  provenance: Provenance,
  style: SetCsvStyle,
): string {
  const { portfolio, sheets } = set
  const { setup, money } = portfolio
  const last = provenanceCells(setup, style.messages.sheet.basis[setup.basis], provenance)
  const rows = [
    ...sheets.flatMap((sheet) => areaRows(sheet, portfolio, nameOf, style)),
    ...moneyRows(portfolio, style),
    ...geographyRows(portfolio, style),
    ...organisationRows(portfolio, style),
    ...leaderFirstRows(portfolio, style),
    ...bestSetRows(set, style),
    ...checkRows(portfolio, style),
  ]
  return writeCsv(
    [...setColumns(money), ...provenanceColumns],
    rows.map((row) => [...setCells(row, money), ...last]),
    style.dialect,
  )
}

/** A line for each suggested application; an area without a suggestion has one all the same. */
function areaRows(
  sheet: AreaSheet,
  portfolio: PortfolioSheet,
  nameOf: (assessorId: AssessorId) => string,
  { words, messages, language }: SetCsvStyle,
): readonly SetRow[] {
  const { area, selection, sentences } = sheet
  const { verdict, tied, margin } = selection
  // Of two that share the place neither is the next.
  const runnerUp = tied.length > 0 ? null : selection.runnerUp
  const names = portfolioNames(portfolio)
  const common = {
    section: words.file.area,
    area: areaName(portfolio.setup, area.id, language),
    verdict: verdictText(verdict, messages),
    ...(runnerUp && { nextCase: runnerUp, nextApplicant: names.applicant(runnerUp) }),
    margin: margin && { value: margin, decimals: 4 },
    note: sentences
      .map((sentence) => sentenceText(sentence, sheet, nameOf, messages, language))
      .join(' '),
  }
  const awards = portfolio.areas.find(({ areaId }) => areaId === area.id)?.recommended ?? []
  if (awards.length === 0) return [common]
  return awards.map(({ caseNumber, amounts }) => ({
    ...common,
    caseNumber,
    applicant: names.applicant(caseNumber),
    amounts: amountCells(amounts, portfolio.money),
  }))
}

function moneyRows(
  { money: { cells } }: PortfolioSheet,
  { words: { file } }: SetCsvStyle,
): readonly SetRow[] {
  const row = (subject: string, cell: (of: MoneyCell) => CsvCell): SetRow => ({
    section: file.money,
    subject,
    amounts: cells.map(cell),
  })
  return [
    row(file.frame, ({ frame }) => (frame === null ? file.undecided : kronerCell(frame))),
    row(file.asked, ({ asked }) => kronerCell(asked)),
    row(file.suggested, ({ recommended }) => kronerCell(recommended)),
    row(file.over, ({ over }) => over && kronerCell(over.recommended)),
  ]
}

function geographyRows(
  portfolio: PortfolioSheet,
  { words: { file } }: SetCsvStyle,
): readonly SetRow[] {
  const { regions, unplaced } = portfolio.geography
  const names = portfolioNames(portfolio)
  return [
    ...regions.flatMap(({ region, asked, recommended }) =>
      (['headquarters', 'branches'] as const).flatMap((kind) => [
        { subject: region, count: asked[kind].length, note: file[kind].asked },
        { subject: region, count: recommended[kind].length, note: file[kind].suggested },
      ]),
    ),
    ...unplaced.map(({ caseNumber, kind, place }) => ({
      subject: file.unplaced,
      caseNumber,
      applicant: names.applicant(caseNumber),
      note: place === null ? file.office.none : file.office[kind](place),
    })),
  ].map((row) => ({ section: file.geography, ...row }))
}

const organisationRows = (
  { organisations, setup }: PortfolioSheet,
  { words: { file }, language }: SetCsvStyle,
): readonly SetRow[] =>
  organisations.flatMap(({ cvr, applications }) =>
    applications.map(({ areaId, caseNumber, applicant, isRecommended }) => ({
      section: file.organisation,
      subject: cvr,
      area: areaName(setup, areaId, language),
      caseNumber,
      applicant,
      note: isRecommended ? file.suggested : file.asked,
    })),
  )

function checkRows(portfolio: PortfolioSheet, { words, language }: SetCsvStyle): readonly SetRow[] {
  const names = portfolioNames(portfolio)
  return portfolio.checks.map((check) => ({
    section: words.file.check,
    note: portfolioCheckText(check, names, words, language),
  }))
}
