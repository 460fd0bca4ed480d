import type { Setup } from '~/domain/model/Setup.ts'
import type { Runs, TextDocument, TextTable } from '~/lib/TextDocument.ts'
import {
  formatCount,
  formatDecimal,
  formatMillions,
  formatPoints,
  formatWeight,
  type Language,
} from '~/i18n/formats.ts'
import type { RecommendationTextWords } from '~/i18n/recommendationTextWords.ts'
import type { PortfolioWords } from '~/i18n/da/portfolio.ts'
import { type AnalysisReport, figuresOfAnalysis, figuresOfRound } from './analysisFigures.ts'
import type { CsvFiles, CsvRow } from './csvFigures.ts'

/** What a document is held against: the lists, and the method, which no list carries. */
export interface FigureSource {
  readonly csv: CsvFiles
  /** What `analyse` prints of the same round. */
  readonly analysis: AnalysisReport
  readonly setup: Setup
  readonly words: RecommendationTextWords
  readonly setWords: PortfolioWords['file']
  readonly language: Language
  /** What an application asks for in all, in kroner: as it was imported. */
  readonly asked: (caseNumber: string) => number
  /** Whose points do not count, by case number and name: the rulings say it, no list does. */
  readonly isRecused: (caseNumber: string, name: string) => boolean
  /** What is formally out, and so no part of the analysis. */
  readonly isOut: (caseNumber: string) => boolean
  /** What people have written: it may name figures of its own. */
  readonly written: readonly string[]
}

export const plain = (runs: Runs): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')

/** Sums and products of decimals that were written with four places. */
const settled = (value: number): number => Number(value.toFixed(6))

const number = (cell: string | undefined): number => Number(cell === '' ? Number.NaN : cell)

/** Every table cell that is not what the lists say it must be, as a sentence. */
export function wrongCells(document: TextDocument, source: FigureSource): readonly string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const expected = expectedCells(block, source)
    if (expected === 'not data') return []
    const rows = [...block.rows, ...(block.foot ?? [])]
    if (expected.length !== rows.length) return [`${block.caption}: ${rows.length} rows`]
    return rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const wanted = expected[at]?.[column]
        return wanted === undefined || wanted === plain(cell)
          ? []
          : [`${block.caption}: ${plain(cell)} for ${wanted}`]
      }),
    )
  })
}

/** A string for each cell that carries a figure; undefined for words. */
type Expected = readonly (readonly (string | undefined)[])[]

function expectedCells(table: TextTable, source: FigureSource): Expected | 'not data' {
  const { words } = source
  const { caption } = table
  if (caption === words.cover.caption) return coverCells(table, source)
  if (caption === words.set.moneyCaption) return moneyCells(source)
  if (caption === words.set.regionsCaption) return regionCells(source)
  if (caption === words.appendix.pairs.caption) return pairCells(source)
  if (caption === words.certainty.agreement.alphaCaption) return alphaCells(source)
  if (caption === words.certainty.agreement.kendallCaption) return kendallCells(source)
  if (caption === words.procedure.members) return memberCells(table, source)
  if (caption === words.appendix.method.caption) return 'not data'
  if (caption === words.appendix.prints.caption) return 'not data'
  return table.columns[0]?.head === words.area.column.rank
    ? table.rows.map((row) => rankingCells(plain(row[1] ?? []), source))
    : amountCells(table, source)
}

const inRanking = ({ csv }: FigureSource, applicant: string): CsvRow => {
  const row = csv.ranking.find((one) => one['ansøger'] === applicant)
  if (!row) throw new Error(`${applicant} is in no ranking`)
  return row
}

const points = (cell: string | undefined, language: Language): string =>
  cell === '' ? '–' : formatPoints(number(cell), language)

function rankingCells(name: string, source: FigureSource): readonly (string | undefined)[] {
  const caseNumber = /\((\S+)\)$/.exec(name)?.[1]
  const row = source.csv.ranking.find((one) => one['sagsnummer'] === caseNumber) ?? {}
  return [
    row['rang'],
    `${row['ansøger']} (${row['sagsnummer']})`,
    points(row['total'], source.language),
    ...source.setup.criteria.map(({ name }) => points(row[name.da], source.language)),
    row['bedømmelser'],
    points(row['spredning'], source.language),
  ]
}

const amountColumns = (row: CsvRow): readonly string[] =>
  Object.keys(row).filter((column) => /^\w+_\d{4}$/.test(column))

const recommendedRow = ({ csv, setWords }: FigureSource, applicant: string): CsvRow =>
  csv.set.find((row) => row['afsnit'] === setWords.area && row['ansøger'] === applicant) ?? {}

const kronerSum = (row: CsvRow, isMeant: (column: string) => boolean = () => true): number =>
  amountColumns(row)
    .filter(isMeant)
    .reduce((sum, column) => sum + Number(row[column]), 0)

function coverCells(table: TextTable, source: FigureSource): Expected {
  const { language } = source
  const rows = table.rows.map((cells) => {
    const [, name = [], next = []] = cells
    const own = recommendedRow(source, plain(name))
    const isNobody = own['ansøger'] === undefined
    const other = plain(next).replace(/ \([^)]*\)$/, '')
    const ahead =
      isNobody || other === '–'
        ? null
        : number(inRanking(source, plain(name))['total']) -
          number(inRanking(source, other)['total'])
    return [
      undefined,
      undefined,
      other === '–' ? '–' : undefined,
      ahead === null ? '–' : formatPoints(settled(ahead), language),
      isNobody ? '–' : formatMillions(kronerSum(own) * 100, language),
    ]
  })
  const all = source.csv.set.filter((row) => row['afsnit'] === source.setWords.area)
  const sum = all.reduce((total, row) => total + kronerSum(row), 0)
  return [
    ...rows,
    [undefined, undefined, undefined, undefined, formatMillions(sum * 100, language)],
  ]
}

function amountCells(table: TextTable, source: FigureSource): Expected {
  const { setup, language, words } = source
  const row = source.csv.set.find(
    (one) => words.area.amountsCaption(one['ansøger'] ?? '') === table.caption,
  )
  if (!row) return []
  const years = table.columns.slice(1, -1).map(({ head }) => head)
  const kroner = (isMeant: (column: string) => boolean) => {
    const given = amountColumns(row).filter((column) => isMeant(column) && row[column] !== '')
    return given.every((column) => number(row[column]) === 0)
      ? '–'
      : formatDecimal(kronerSum(row, isMeant), 0, language)
  }
  const line = (prefix: string) => [
    undefined,
    ...years.map((year) => kroner((column) => column.startsWith(prefix) && column.endsWith(year))),
    kroner((column) => column.startsWith(prefix)),
  ]
  return [...setup.funders.map(({ id }) => line(`${id}_`)), line('')]
}

function moneyCells({ csv, setup, setWords, language, words }: FigureSource): Expected {
  const of = (subject: string) =>
    csv.set.find((row) => row['afsnit'] === setWords.money && row['emne'] === subject) ?? {}
  const [frame, asked, recommended, over] = [
    of(setWords.frame),
    of(setWords.asked),
    of(setWords.suggested),
    of(setWords.over),
  ]
  const millions = (kroner: number) => formatMillions(kroner * 100, language)
  const line = (columns: readonly string[], overs: boolean) => {
    const isUndecided = columns.some((column) => Number.isNaN(Number(frame[column])))
    const sum = (row: CsvRow) => columns.reduce((all, column) => all + Number(row[column]), 0)
    return [
      undefined,
      undefined,
      millions(sum(asked)),
      millions(sum(recommended)),
      isUndecided ? words.set.undecided : millions(sum(frame)),
      overs && sum(over) > 0 ? millions(sum(over)) : '–',
    ]
  }
  const all = amountColumns(frame)
  return [
    ...setup.funders.flatMap(({ id }) => {
      const own = all.filter((column) => column.startsWith(`${id}_`))
      return [...own.map((column) => line([column], true)), line(own, false)]
    }),
    line(all, false),
  ]
}

function regionCells({ csv, setWords, words }: FigureSource): Expected {
  const rows = csv.set.filter((row) => row['afsnit'] === setWords.geography && row['antal'] !== '')
  const regions = [...new Set(rows.map((row) => row['emne']))]
  return regions.map((region) => {
    const count = (note: string) =>
      number(rows.find((row) => row['emne'] === region && row['bemærkning'] === note)?.['antal'])
    const cell = (kind: 'headquarters' | 'branches') =>
      words.set.of(count(setWords[kind].suggested), count(setWords[kind].asked))
    return [region, cell('headquarters'), cell('branches')]
  })
}

/** What counts: handed in, and given by nobody who is recused. */
const countingRows = ({ csv, isRecused }: FigureSource): readonly CsvRow[] =>
  csv.points.filter(
    (row) =>
      row['afleveret'] === 'ja' && !isRecused(row['sagsnummer'] ?? '', row['bedømmer'] ?? ''),
  )

/** The points that each application has been given on one criterion. */
const pointsOn = (rows: readonly CsvRow[], criterion: string): readonly (readonly number[])[] =>
  [...new Set(rows.map((row) => row['sagsnummer']))].map((caseNumber) =>
    rows
      .filter((row) => row['sagsnummer'] === caseNumber && row['kriterium'] === criterion)
      .map((row) => number(row['point']))
      .filter((value) => !Number.isNaN(value)),
  )

function pairCells(source: FigureSource): Expected {
  const { setup, language } = source
  const rows = countingRows(source)
  const counts = setup.criteria.map(({ id }) => {
    const distances = pointsOn(rows, id).flatMap((given) =>
      given.flatMap((one, at) => given.slice(at + 1).map((other) => Math.abs(one - other))),
    )
    return [
      distances.length,
      distances.filter((distance) => distance === 0).length,
      distances.filter((distance) => distance <= setup.scale.step).length,
    ] as const
  })
  const line = ([all, equal, within]: readonly [number, number, number]) => {
    const share = (part: number) =>
      `${formatCount(part, language)} (${formatWeight(Math.round((part * 1000) / all), language)})`
    return [undefined, formatCount(all, language), share(equal), share(within)]
  }
  const sum = (at: 0 | 1 | 2) => counts.reduce((all, one) => all + one[at], 0)
  return [...counts.map(line), line([sum(0), sum(1), sum(2)])]
}

function alphaCells(source: FigureSource): Expected {
  const rows = countingRows(source).filter((row) => !source.isOut(row['sagsnummer'] ?? ''))
  return source.setup.criteria.map(({ id }) => {
    const alpha = source.analysis.agreement.alpha[id] ?? null
    const comparable = pointsOn(rows, id)
      .filter(({ length }) => length > 1)
      .flat().length
    return [
      undefined,
      alpha === null ? '–' : formatPoints(alpha, source.language),
      formatCount(comparable, source.language),
    ]
  })
}

function kendallCells({ analysis, setup, language }: FigureSource): Expected {
  return setup.areas.flatMap(({ id, name }) => {
    const w = analysis.agreement.kendallW[id] ?? null
    return w === null ? [] : [[name[language] ?? name.da, formatPoints(w, language)]]
  })
}

function memberCells(table: TextTable, source: FigureSource): Expected {
  const rows = countingRows(source)
  return table.rows.map(([name = []]) => {
    const own = rows.filter((row) => row['bedømmer'] === plain(name))
    const count = new Set(own.map((row) => row['sagsnummer'])).size
    return [undefined, undefined, undefined, formatCount(count, source.language)]
  })
}

/**
 * Every decimal, fraction and amount of the running text that no list has and none of these gives:
 * a difference of two totals in an area, a weight times a difference of two means, a sum of amounts.
 * Dates, case numbers, K1 and the like, and what people have written are no figures of the case.
 */
export function strangeFigures(document: TextDocument, source: FigureSource): readonly string[] {
  const ofCase = caseFigures(source)
  let allowed = ofCase
  return document.blocks.flatMap((block) => {
    if (block.kind === 'heading' && block.level < 3) {
      const area = source.setup.areas.find(({ name }) => name[source.language] === block.text)
      allowed = area ? areaFigures(block.text, source) : ofCase
    }
    const texts =
      block.kind === 'paragraph'
        ? [plain(block.runs)]
        : block.kind === 'list'
          ? block.items.map(plain)
          : []
    return texts.flatMap((text) => figuresIn(text, source).filter((figure) => !allowed.has(figure)))
  })
}

/** Decimals, fractions, per cent, and numbers with thousands in them; small whole numbers are words here. */
export function figuresIn(text: string, { written, language }: FigureSource): readonly string[] {
  const own = written.reduce((rest, words) => rest.replaceAll(words, ''), text)
  const [comma, point] = language === 'da' ? [',', '\\.'] : ['\\.', ',']
  const figure = new RegExp(
    `\\d+/\\d+|\\d{1,3}(?:${point}\\d{3})+(?:${comma}\\d+)?|\\d+${comma}\\d+|\\d+(?=\\s?%)`,
    'g',
  )
  const times = /\b(kl\.|at) \d\d[.:]\d\d(?:[.:]\d\d)?/g
  return (own.replace(times, '').match(figure) ?? []).filter((found) => found !== '')
}

/** What the text outside the areas may say. */
function caseFigures(source: FigureSource): ReadonlySet<string> {
  const { csv, setup, setWords, language } = source
  const kroner = (value: number) => formatDecimal(value, 0, language)
  const awards = csv.set.filter((row) => row['afsnit'] === setWords.area)
  const all = awards.reduce((sum, row) => sum + kronerSum(row), 0)
  const money = csv.set.filter((row) => row['afsnit'] === setWords.money)
  const cells = money.flatMap((row) => amountColumns(row).map((column) => number(row[column])))
  return new Set([
    ...figuresOfRound(source.analysis, language),
    kroner(all),
    ...cells.filter((cell) => !Number.isNaN(cell)).map(kroner),
    ...cells.map((cell) => formatMillions(cell * 100, language)),
    ...(setup.overallThreshold === null
      ? []
      : [formatDecimal(setup.overallThreshold, 1, language)]),
  ])
}

const known = new WeakMap<FigureSource, Map<string, ReadonlySet<string>>>()

/** What the text on one area may say. */
function areaFigures(area: string, source: FigureSource): ReadonlySet<string> {
  const figures = known.get(source) ?? new Map<string, ReadonlySet<string>>()
  known.set(source, figures)
  const found = figures.get(area) ?? figuresOf(area, source)
  figures.set(area, found)
  return found
}

function figuresOf(area: string, source: FigureSource): ReadonlySet<string> {
  const { csv, setup, language } = source
  const rows = csv.ranking.filter((row) => row['område'] === area)
  const two = (value: number) => formatPoints(settled(value), language)
  // Two are compared where there is one place; in the open area it may be any two.
  const ranked = rows.filter((row) => row['rang'] !== '')
  const isOpen = setup.areas.some(({ kind, name }) => kind === 'open' && name[language] === area)
  const front = isOpen ? ranked : ranked.slice(0, 2)
  const weights = setup.criteria.reduce((sum, { weight }) => sum + weight, 0)
  const terms = front.flatMap((one, at) =>
    front
      .slice(at + 1)
      .flatMap((other) =>
        setup.criteria.map(({ name, weight }) =>
          two(Math.abs((number(one[name.da]) - number(other[name.da])) * weight) / weights),
        ),
      ),
  )
  const totals = front.map((row) => number(row['total']))
  const differences = totals.flatMap((one) => totals.map((other) => Math.abs(one - other)))
  const awards = rows.map((row) => recommendedRow(source, row['ansøger'] ?? ''))
  const asked = rows.map((row) => source.asked(row['sagsnummer'] ?? ''))
  const own = setup.areas.find(({ name }) => name[language] === area)
  // Where there is no competition the mean is held against the threshold it lies nearest to.
  const unweighted = rows.map(
    (row) =>
      setup.criteria.reduce((sum, { name }) => sum + number(row[name.da]), 0) /
      setup.criteria.length,
  )
  return new Set([
    ...figuresOfAnalysis(source.analysis, own?.id ?? '', language),
    ...unweighted.map(two),
    ...[setup.overallThreshold, ...setup.criteria.map(({ threshold }) => threshold)].flatMap(
      (threshold) => (threshold === null ? [] : [two(threshold)]),
    ),
    ...[...totals, ...differences].map(two),
    ...[...totals, ...differences].flatMap(fractionsNear),
    ...terms,
    // A mean below a threshold is named with it.
    ...rows.flatMap((row) => setup.criteria.map(({ name }) => two(number(row[name.da])))),
    ...[...awards.map((row) => kronerSum(row)), ...asked].map((value) =>
      formatDecimal(value, 0, language),
    ),
  ])
}

/** A decimal of four places as the fractions that it can be, in lowest terms. */
function fractionsNear(value: number): readonly string[] {
  const denominators = Array.from({ length: 240 }, (_, at) => at + 2)
  return denominators.flatMap((denominator) => {
    const numerator = Math.round(value * denominator)
    const isNear = Math.abs(numerator / denominator - value) < 0.00006
    return isNear && divisor(numerator, denominator) === 1 ? [`${numerator}/${denominator}`] : []
  })
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
