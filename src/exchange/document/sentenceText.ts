import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { Sentence } from '~/domain/dossier/Sentence.ts'
import { type AssessorId, panel } from '~/domain/model/ids.ts'
import { assertNever } from '~/lib/assertNever.ts'
import type { Messages } from '~/i18n/da.ts'
import type { SheetSentences } from '~/i18n/da/sheetSentences.ts'
import { sheetSentences } from '~/i18n/sheetSentences.ts'
import { formatList, formatPoint, type Language } from '~/i18n/formats.ts'
import { criterionName } from './criterionName.ts'
import { distanceText, fractionText } from './fractionText.ts'

/** The part of a sheet that its sentences are put into words by. */
export type SentenceSheet = Pick<AreaSheet, 'area' | 'setup'>

/**
 * One sentence of a sheet in words, with its full stop. An area of kind `open` has places where
 * the others have a first place.
 */
export function sentenceText(
  sentence: Sentence,
  sheet: SentenceSheet,
  nameOfAssessor: (assessorId: AssessorId) => string,
  messages: Messages,
  language: Language,
): string {
  const words = sheetSentences[language].sentence
  const prize = prizeOf(sheet)
  switch (sentence.key) {
    case 'leads':
    case 'leads-alone':
    case 'leads-by-cascade':
    case 'fills-places':
      return leadText(sentence, sheet, language)
    case 'field-taken': {
      const { applicant, rank, field, holder } = sentence
      return words.fieldTaken(applicant, rank, field, holder)
    }
    case 'no-point-changes-it':
      return words.noPointChangesIt[prize]
    case 'one-point-changes-it':
      return pointText(sentence, sheet, nameOfAssessor, messages, language)
    case 'only-one-ranked':
      return words.onlyOneRanked(sentence.applicant, fractionText(sentence.total, language))
    case 'share-the-place':
      return shareText(sentence, sheet, language)
    case 'area-closed':
    case 'no-applications':
    case 'nobody-eligible':
    case 'nobody-above-threshold':
      return nobodyText(sentence, language)
    case 'below-quorum':
      return quorumText(sentence, language)
    case 'without-total':
      return words.withoutTotal(formatList(sentence.applicants, language))
    case 'missing-cannot-change':
      return words.missingCannotChange[prize](sentence.applicant)
    case 'missing-could-change':
      return words.missingCouldChange(sentence.applicant, formatList(sentence.rivals, language))
    default:
      return assertNever(sentence)
  }
}

const prizeOf = ({ area }: SentenceSheet): 'place' | 'first' =>
  area.kind === 'open' ? 'place' : 'first'

type Lead = Extract<
  Sentence,
  { key: 'leads' | 'leads-alone' | 'leads-by-cascade' | 'fills-places' }
>

function leadText(sentence: Lead, sheet: SentenceSheet, language: Language): string {
  const { setup } = sheet
  const words = sheetSentences[language].sentence
  const list = (names: readonly string[]) => formatList(names, language)
  switch (sentence.key) {
    case 'leads': {
      const { applicant, runnerUp } = sentence
      const total = fractionText(sentence.total, language)
      const margin = distanceText(sentence.margin, language)
      return words.leads[setup.scale.best](applicant, total, margin, runnerUp)
    }
    case 'leads-alone':
      return words.leadsAlone(list(sentence.applicants), fractionText(sentence.total, language))
    case 'leads-by-cascade': {
      const { applicant, runnerUp, criterionId } = sentence
      const total = fractionText(sentence.total, language)
      const criterion = criterionName(setup, criterionId, language)
      return words.leadsByCascade[prizeOf(sheet)](applicant, runnerUp, total, criterion)
    }
    case 'fills-places': {
      const { applicants, places, runnerUp } = sentence
      const margin = distanceText(sentence.margin, language)
      return words.fillsPlaces(list(applicants), applicants.length, places, margin, runnerUp)
    }
  }
}

function quorumText(
  { applicants, quorum }: Extract<Sentence, { key: 'below-quorum' }>,
  language: Language,
): string {
  const words = sheetSentences[language].sentence
  const each = applicants.map(({ applicant, count }) => words.has(applicant, count))
  return words.belowQuorum(formatList(each, language), quorum)
}

function nobodyEligibleText(
  { count, awaiting }: Extract<Sentence, { key: 'nobody-eligible' }>,
  words: SheetSentences['sentence'],
): string {
  if (awaiting === count) return words.allAwaiting(count)
  const nobody = words.nobodyEligible(count)
  return awaiting > 0 ? `${nobody} ${words.someAwaiting(awaiting)}` : nobody
}

function nobodyText(
  sentence: Extract<
    Sentence,
    { key: 'area-closed' | 'no-applications' | 'nobody-eligible' | 'nobody-above-threshold' }
  >,
  language: Language,
): string {
  const words = sheetSentences[language].sentence
  switch (sentence.key) {
    case 'area-closed':
      return ended(words.areaClosed(sentence.reason))
    case 'no-applications':
      return words.noApplications
    case 'nobody-eligible':
      return nobodyEligibleText(sentence, words)
    case 'nobody-above-threshold':
      return words.nobodyAboveThreshold(sentence.count)
  }
}

function pointText(
  {
    applicant,
    assessorId,
    criterionId,
    from,
    to,
  }: Extract<Sentence, { key: 'one-point-changes-it' }>,
  sheet: SentenceSheet,
  nameOfAssessor: (assessorId: AssessorId) => string,
  messages: Messages,
  language: Language,
): string {
  const who = assessorId === panel ? messages.sheet.panel : nameOfAssessor(assessorId)
  return sheetSentences[language].sentence.onePointChangesIt[prizeOf(sheet)](
    who,
    applicant,
    formatPoint(from, language),
    formatPoint(to, language),
    criterionName(sheet.setup, criterionId, language),
  )
}

function shareText(
  { applicants, secured, total }: Extract<Sentence, { key: 'share-the-place' }>,
  { area, setup }: SentenceSheet,
  language: Language,
): string {
  const words = sheetSentences[language].sentence.shareThePlace
  const names = formatList(applicants, language)
  const points = fractionText(total, language)
  if (area.kind !== 'open') return words.first(names, points)
  const level = words.place(names, points, setup.openPlaces - secured.length)
  return secured.length === 0 ? level : `${words.secured(formatList(secured, language))} ${level}`
}

/** What a person wrote may or may not end in a full stop of its own. */
const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text}.`)
