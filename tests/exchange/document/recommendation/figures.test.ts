import { beforeAll, describe, expect, test } from 'vitest'
import type { RecommendationDossier } from '~/domain/dossier/recommendation/RecommendationDossier.ts'
import { dossierOf } from '~/domain/dossier/recommendation/dossierOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { recommendationDocument } from '~/exchange/document/recommendation/recommendationDocument.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import type { Language } from '~/i18n/formats.ts'
import { portfolioWords } from '~/i18n/portfolioWords.ts'
import { recommendationTextWords } from '~/i18n/recommendationTextWords.ts'
import type { Runs, TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { analysisReport, certaintyFor } from '../../../support/analysisFigures.ts'
import { csvFiles } from '../../../support/csvFigures.ts'
import { resentLog } from '../../../support/decidedRound.ts'
import {
  type FigureSource,
  figuresIn,
  plain,
  strangeFigures,
  wrongCells,
} from '../../../support/documentFigures.ts'

const log = resentLog()
const state = fold(foldOrder(log))
const sheets = allSheets(state)
const dossier = exampleDossier()

function exampleDossier(): RecommendationDossier {
  const made = dossierOf({ log, state }, null)
  if (!made) throw new Error('No dossier')
  return made
}

const certainty = certaintyFor(dossier)

const areaOf = (caseNumber: string) =>
  exampleRound.applications.find((one) => one.caseNumber === caseNumber)?.areaId
const caseNumbersIn = (area: ReturnType<typeof areaOf>) =>
  exampleRound.applications.filter(({ areaId }) => areaId === area).map((one) => one.caseNumber)
const nameOf = (id: string | null) => exampleRound.assessors.find((one) => one.id === id)?.name

function madeIn(language: Language): {
  readonly document: TextDocument
  readonly source: FigureSource
} {
  const messages = language === 'da' ? da : en
  const { setup, portfolio } = dossier
  const reasons = [...state.areas.values()].flatMap(({ decision, discussion }) => [
    ...decision.heads.map(({ value }) => value.reason ?? ''),
    ...discussion.heads.flatMap(({ value }) => [value.note, value.minority]),
  ])
  return {
    document: recommendationDocument(dossier, {
      language,
      messages,
      appVersion: '0.0.0',
      certainty,
    }),
    source: {
      analysis: analysisReport(dossier, certainty.analysis),
      csv: csvFiles(state, sheets, portfolio, { messages, language }),
      setup,
      words: recommendationTextWords[language],
      setWords: portfolioWords[language].file,
      language,
      asked: (caseNumber) =>
        exampleRound.applications
          .filter((application) => application.caseNumber === caseNumber)
          .flatMap(({ amounts }) => amounts)
          .reduce((sum, { amount }) => sum + amount / 100, 0),
      isRecused: (caseNumber, name) =>
        caseNumbersIn(areaOf(caseNumber)).some((rival) =>
          exampleRound.rulings.some(
            ({ ruling, assessorId, caseNumber: ruled }) =>
              ruling === 'recused' && ruled === rival && nameOf(assessorId) === name,
          ),
        ),
      isOut: (caseNumber) =>
        sheets.some(({ candidates }) =>
          candidates.some((one) => one.caseNumber === caseNumber && !one.isEligible),
        ),
      written: [
        ...reasons.filter((reason) => reason !== ''),
        // A DOI is no figure.
        ...recommendationTextWords[language].certainty.statistics.references,
      ],
    },
  }
}

/** The same figure with its last digit another. */
const changed = (figure: string): string =>
  figure.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))

describe.each(['da', 'en'] as const)('every figure in the document (%s)', (language) => {
  let document: TextDocument
  let source: FigureSource
  beforeAll(() => {
    ;({ document, source } = madeIn(language))
  })

  /** What is found wrong when one block is another; a text is read under its area's heading. */
  const faultsWith = (at: number, block: TextBlock) => {
    const heading = document.blocks.findLast(
      (one, before) => before < at && one.kind === 'heading' && one.level < 3,
    )
    const part = { ...document, blocks: heading ? [heading, block] : [block] }
    return [...wrongCells(part, source), ...strangeFigures(part, source)]
  }

  test('is found again in the lists and in what `analyse` prints', () => {
    expect(wrongCells(document, source)).toEqual([])
    expect(strangeFigures(document, source)).toEqual([])
  })

  test('and would be missed in a table if it were another', () => {
    const { words } = source
    // The method is the setup's, and a fingerprint is no figure; years are given.
    const free = new Set([words.appendix.method.caption, words.appendix.prints.caption])
    const missed: string[] = []
    let tried = 0
    document.blocks.forEach((block, at) => {
      if (block.kind !== 'table' || free.has(block.caption)) return
      block.rows.forEach((row, line) =>
        row.forEach((cell, column) => {
          const text = plain(cell)
          const isFigure = block.columns[column]?.align === 'end' && /\d/.test(text)
          if (!isFigure) return
          tried += 1
          const cells: readonly Runs[] = row.with(column, [changed(text)])
          const rows = block.rows.with(line, cells)
          if (faultsWith(at, { ...block, rows }).length === 0) {
            missed.push(`${block.caption}: ${text}`)
          }
        }),
      )
    })
    expect(tried).toBeGreaterThan(400)
    expect(missed).toEqual([])
  })

  test('and would be missed in the text if it were another', () => {
    const missed: string[] = []
    let tried = 0
    document.blocks.forEach((block, at) => {
      if (block.kind !== 'paragraph') return
      const text = plain(block.runs)
      for (const figure of figuresIn(text, source)) {
        tried += 1
        const runs = [text.replace(figure, changed(figure))]
        if (faultsWith(at, { ...block, runs }).length === 0) {
          missed.push(`${figure} in «${text.slice(0, 60)}»`)
        }
      }
    })
    expect(tried).toBeGreaterThan(70)
    expect(missed).toEqual([])
  })
})
