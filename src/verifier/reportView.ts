import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { breakText, type FindingStyle, remarkText } from '~/exchange/verify/findingText.ts'
import type { Check, Verification } from '~/exchange/verify/Verification.ts'
import { areaLine, shownOutcome } from '~/exchange/verify/verificationText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash, formatCount, formatDecimal, formatMoment, type Language } from '~/i18n/formats.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import { toNumber } from '~/lib/fraction.ts'
import { disc, element, type Shape } from './element.ts'

/** Sentences of one kind that are written out; the others are counted. */
const written = 50

/**
 * A verification as the page shows it: the verdict, the first broken place, checks and rankings.
 * `save` stands above the rankings.
 */
export function reportView(
  verification: Verification,
  messages: Messages,
  language: Language,
  save: Node,
): readonly Node[] {
  const style: FindingStyle = { messages, language, sheets: verification.sheets }
  const words = verifyWords[language]
  const { checks, sheets } = verification
  const breaks = checks.flatMap((check) => check.breaks.map((found) => breakText(found, style)))
  return [
    verdictView(verification, style),
    aboutView(verification, language),
    element('h2', {}, words.checksTitle),
    checksView(checks, language),
    // A single one stands in the verdict already.
    ...(breaks.length > 1 ? listView(words.breaksTitle, breaks, language) : []),
    ...listView(
      words.remarksTitle,
      checks.flatMap(({ remarks }) => remarks.map((remark) => remarkText(remark, style))),
      language,
    ),
    ...(sheets.length > 0 ? [element('h2', {}, words.rankingsTitle), element('p', {}, save)] : []),
    ...sheets.map((sheet) => rankingView(sheet, style)),
  ]
}

function verdictView({ outcome, first, checks }: Verification, style: FindingStyle): HTMLElement {
  const words = verifyWords[style.language]
  const isBroken = outcome === 'broken'
  const hasRemarks = checks.some(({ remarks }) => remarks.length > 0)
  const text = isBroken ? 'broken' : hasRemarks ? 'remarks' : 'verified'
  const others = checks.reduce((sum, { breaks }) => sum + breaks.length, 0) - 1
  const said = element(
    'div',
    {},
    element('h2', { tabindex: '-1' }, words.outcome[outcome]),
    element('p', {}, words.outcomeText[text]),
  )
  if (first) {
    said.append(
      element('h3', {}, words.firstBreak),
      element('p', { class: 'first' }, breakText(first, style)),
      ...(others > 0 ? [element('p', {}, words.otherBreaks(others))] : []),
    )
  }
  const shape = isBroken ? 'cross' : 'check'
  return element('section', { class: `verdict ${outcome}` }, disc(shape, 56), said)
}

function aboutView({ archive, events, logDigest }: Verification, language: Language): HTMLElement {
  const words = verifyWords[language]
  const lines = [
    ...(archive
      ? [archive.title, words.made(formatMoment(archive.createdAt, language), archive.appVersion)]
      : []),
    ...(logDigest ? [words.events(formatCount(events, language))] : []),
  ]
  const view = element('div', { class: 'about' }, element('p', {}, lines.join(' · ')))
  if (logDigest) {
    view.append(
      element('p', { class: 'digest' }, words.logDigest(logDigest)),
      element('p', {}, words.logDigestHint),
    )
  }
  return view
}

const shapes: Readonly<Record<Check['outcome'], Shape>> = {
  sound: 'check',
  remarks: 'half',
  broken: 'cross',
  skipped: 'dashed',
}

function checksView(checks: readonly Check[], language: Language): HTMLTableElement {
  const words = verifyWords[language]
  return table(
    [
      [words.columns.check, ''],
      [words.columns.count, 'number'],
      [words.columns.outcome, 'outcome'],
    ],
    checks.map((check) => {
      const shown = shownOutcome(check)
      const shape = shown === 'none' ? [] : [disc(shapes[shown])]
      const isBad = shown === 'broken' ? ' bad' : ''
      return [
        element('td', {}, words.checks[check.id]),
        element('td', { class: 'number' }, countText(check, language)),
        element('td', { class: `outcome${isBad}` }, ...shape, words.checkOutcome[shown]),
      ]
    }),
  )
}

/** Of what could not be checked nobody knows how many there are. */
const countText = ({ count, outcome }: Check, language: Language): string =>
  outcome === 'skipped' || (outcome === 'broken' && count === 0)
    ? dash
    : formatCount(count, language)

function listView(title: string, texts: readonly string[], language: Language): readonly Node[] {
  if (texts.length === 0) return []
  const rest = texts.length - written
  const more = rest > 0 ? [verifyWords[language].more(formatCount(rest, language))] : []
  const lines = [...texts.slice(0, written), ...more]
  return [
    element('h2', {}, title),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  ]
}

function rankingView(sheet: AreaSheet, { messages, language }: FindingStyle): HTMLTableElement {
  const { columns } = verifyWords[language]
  const view = table(
    [
      [columns.rank, 'number'],
      [columns.caseNumber, ''],
      [columns.applicant, ''],
      [columns.exact, 'number'],
      [columns.decimal, 'number'],
      [columns.state, ''],
    ],
    sheet.candidates.map((candidate) => candidateCells(candidate, messages, language)),
  )
  const line = element('span', {}, areaLine(sheet, messages, language))
  view.className = 'ranking'
  view.prepend(element('caption', {}, `${localText(sheet.area.name, language)}: `, line))
  return view
}

function candidateCells(
  candidate: SheetCandidate,
  messages: Messages,
  language: Language,
): readonly HTMLElement[] {
  const { total } = candidate.score
  const number = (text: string) => element('td', { class: 'number' }, text)
  return [
    number(candidate.rank === null ? dash : String(candidate.rank)),
    element('td', {}, candidate.caseNumber),
    element('td', {}, candidate.application.applicant),
    number(total ? `${total.numerator}/${total.denominator}` : dash),
    number(total ? formatDecimal(toNumber(total), 4, language) : dash),
    element('td', {}, candidateStateText(candidate, messages)),
  ]
}

function table(
  columns: readonly (readonly [name: string, className: string])[],
  rows: readonly (readonly HTMLElement[])[],
): HTMLTableElement {
  const head = columns.map(([name, className]) =>
    element('th', { scope: 'col', class: className }, name),
  )
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells))),
  )
}
