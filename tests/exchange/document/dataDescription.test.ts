import { describe, expect, test } from 'vitest'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { eventBodies } from '~/domain/log/eventKinds.ts'
import { applicationsCsv } from '~/exchange/csv/applicationsCsv.ts'
import { assessmentsCsv } from '~/exchange/csv/assessmentsCsv.ts'
import { assessorsTable } from '~/exchange/csv/assessorsTable.ts'
import { moneyTable } from '~/exchange/csv/moneyTable.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import { rulingsCsv } from '~/exchange/csv/rulingsCsv.ts'
import { dataDescription } from '~/exchange/document/dataDescription.ts'
import { type DescribedExport, exportColumnNames } from '~/exchange/document/exportColumnNames.ts'
import { da } from '~/i18n/da.ts'
import { dataDescriptionWords } from '~/i18n/dataDescriptionWords.ts'
import { actsCommands } from '../../support/acts.ts'
import { roundStateFrom, setupWith } from '../../support/builders.ts'

const provenance = { logDigest: '0123456789abcdef', version: '1.2.3' }
const state = roundStateFrom(actsCommands)
const sheets = allSheets(state)
const setup = sheets[0]?.setup ?? setupWith()
const style = { dialect: 'excel', messages: da, language: 'da' } as const
const headingOf = (text: string) => (text.split('\r\n')[0] ?? '').replace('\uFEFF', '').split(';')

/** What the writers themselves put at the top of a file. */
const written: Readonly<Partial<Record<DescribedExport, readonly string[]>>> = {
  ranking: headingOf(rankingCsv(sheets, provenance, style)),
  assessments: headingOf(assessmentsCsv(state, provenance, style)),
  assessors: assessorsTable(state, provenance, style).columns.map(({ name }) => name),
  money: moneyColumnsIn(),
  applications: headingOf(applicationsCsv([], setup)),
  rulings: headingOf(rulingsCsv(state)),
}

function moneyColumnsIn(): readonly string[] {
  const portfolio = portfolioOf(state, sheets)
  if (!portfolio) throw new Error('no portfolio')
  return moneyTable(portfolio, provenance, style).columns.map(({ name }) => name)
}

describe.each(['da', 'en'] as const)('the description of data in %s', (language) => {
  const style = { language, ...dataDescriptionWords[language] }
  const { blocks } = dataDescription(setup, provenance, style)
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const rowsOf = (caption: string) =>
    (tables.find((table) => table.caption === caption)?.rows ?? []).map((row) => row.flat())

  test('names every kind of event, each in words of its own', () => {
    const kinds = Object.keys(eventBodies)
    const rows = rowsOf(style.words.events.caption(kinds.length))
    expect(rows.map(([, kind]) => kind)).toEqual(kinds)
    expect(new Set(rows.map(([meaning]) => meaning)).size).toBe(kinds.length)
    expect(rows.flat().every((cell) => typeof cell === 'string' && cell !== '')).toBe(true)
  })

  test.each(Object.entries(written))('describes every column of %s', (name, columns) => {
    const key = name as DescribedExport
    const rows = rowsOf(style.words.exports.table[key])
    const last = rowsOf(style.words.exports.table.provenance)
    const described = [...rows, ...last].map(([column]) => column)
    const own = setup.criteria.map((criterion) => criterion.name.da)
    const amounts = setup.funders.flatMap(({ id, frames }) =>
      frames.map(({ year }) => `${id}_${year}`),
    )
    expect(columns.length).toBeGreaterThan(3)
    expect(
      columns.filter((column) => ![...described, ...own, ...amounts].includes(column)),
    ).toEqual([])
    expect([...rows, ...last].flat().every((cell) => cell !== '')).toBe(true)
  })

  test('describes no column that no export has', () => {
    for (const [key, names] of Object.entries(exportColumnNames)) {
      const described = Object.keys(style.columns[key as DescribedExport])
      expect(described).toEqual(names.filter((name) => !name.startsWith('<')))
    }
  })
})
