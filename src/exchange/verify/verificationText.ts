import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatCount, formatDecimal, formatMoment, type Language } from '~/i18n/formats.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import { type Fraction, toNumber } from '~/lib/fraction.ts'
import { breakText, type FindingStyle, remarkText } from './findingText.ts'
import type { Check, Verification } from './Verification.ts'

/** Sentences of one kind that are written out; the others are counted. */
const written = 20

/** A verification as plain text: the verdict, what was checked, and every ranking with exact totals. */
export function verificationText(
  verification: Verification,
  messages: Messages,
  language: Language,
): string {
  const words = verifyWords[language]
  const { checks, sheets } = verification
  const style = { messages, language, sheets }
  const breaks = checks.flatMap((check) => check.breaks.map((each) => breakText(each, style)))
  const remarks = checks.flatMap((check) => check.remarks.map((each) => remarkText(each, style)))
  const widest = Math.max(...checks.map(({ id }) => words.checks[id].length))
  const table = checks.map(({ id, count, outcome }) =>
    [
      words.checks[id].padEnd(widest),
      formatCount(count, language).padStart(7),
      words.checkOutcome[shownOutcome({ count, outcome })],
    ].join('  '),
  )
  return sections([
    headLines(verification, style),
    [words.checksTitle, ...table.map(indented)],
    // A single one stands at the top already.
    breaks.length > 1 ? listed(words.breaksTitle, breaks, language) : [],
    listed(words.remarksTitle, remarks, language),
    sheets.length > 0
      ? [words.rankingsTitle, ...sheets.flatMap((sheet) => sheetLines(sheet, style))]
      : [],
  ])
}

const sections = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

const indented = (line: string): string => `  ${line}`

function headLines(
  { outcome, archive, first, events, logDigest, checks }: Verification,
  style: FindingStyle,
): readonly string[] {
  const { language } = style
  const words = verifyWords[language]
  const hasRemarks = checks.some(({ remarks }) => remarks.length > 0)
  const text = outcome === 'broken' ? 'broken' : hasRemarks ? 'remarks' : 'verified'
  return [
    `${words.outcome[outcome]}. ${words.outcomeText[text]}`,
    ...(first ? [`${words.firstBreak}: ${breakText(first, style)}`] : []),
    ...(archive
      ? [archive.title, words.made(formatMoment(archive.createdAt, language), archive.appVersion)]
      : []),
    ...(logDigest ? [words.events(formatCount(events, language)), words.logDigest(logDigest)] : []),
  ]
}

function listed(title: string, texts: readonly string[], language: Language): readonly string[] {
  if (texts.length === 0) return []
  const rest = texts.length - written
  const more = rest > 0 ? [verifyWords[language].more(formatCount(rest, language))] : []
  return [title, ...[...texts.slice(0, written), ...more].map((text) => `  - ${text}`)]
}

function sheetLines(sheet: AreaSheet, { messages, language }: FindingStyle): readonly string[] {
  const { area, candidates } = sheet
  return [
    indented(`${localText(area.name, language)}: ${areaLine(sheet, messages, language)}`),
    ...candidates.map((candidate) =>
      [
        `   ${String(candidate.rank ?? '–').padStart(2)}`,
        candidate.caseNumber.padEnd(10),
        candidate.score.total
          ? exactText(candidate.score.total, language)
          : candidateStateText(candidate, messages),
        candidate.application.applicant,
      ].join('  '),
    ),
  ]
}

/** What an area comes to in one line: its verdict, the suggestion, and what was decided. */
export function areaLine(
  { selection: { verdict, suggested }, decisions }: AreaSheet,
  messages: Messages,
  language: Language,
): string {
  const words = verifyWords[language]
  const suggestion =
    suggested.length > 0 ? words.suggestion(suggested.join(', ')) : words.noSuggestion
  const [decision, other] = decisions
  const chosen = decision?.value.caseNumbers ?? []
  const decided = other
    ? words.disputed
    : !decision
      ? words.undecided
      : chosen.length > 0
        ? words.decided(chosen.join(', '))
        : words.decidedNobody
  return [verdictText(verdict, messages), suggestion, decided].join(', ')
}

/** Nothing to check is neither sound nor not. */
export const shownOutcome = ({ count, outcome }: Pick<Check, 'count' | 'outcome'>) =>
  count === 0 && outcome === 'sound' ? 'none' : outcome

/** A total exactly, and as a decimal: 41/10 = 4,1000. */
export const exactText = (total: Fraction, language: Language): string =>
  `${total.numerator}/${total.denominator} = ${formatDecimal(toNumber(total), 4, language)}`
