import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { Sentence } from '~/domain/dossier/Sentence.ts'
import { type AssessorId, type CriterionId, panel } from '~/domain/model/ids.ts'
import { assertNever } from '~/lib/assertNever.ts'
import type { Messages } from '~/i18n/da.ts'
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
  const words = messages.sheet.sentence
  const list = (names: readonly string[]) => formatList(names, language)
  const prize = sheet.area.kind === 'open' ? 'place' : 'first'
  const criterion = (id: CriterionId) => criterionName(sheet.setup, id, language)
  switch (sentence.key) {
    case 'leads':
    case 'leads-alone':
    case 'leads-by-cascade':
    case 'fills-places':
      return leadText(sentence, sheet, messages, language)
    case 'no-point-changes-it':
      return words.noPointChangesIt[prize]
    case 'one-point-changes-it': {
      const { assessorId, applicant, criterionId } = sentence
      const [from, to] = [formatPoint(sentence.from, language), formatPoint(sentence.to, language)]
      const who = assessorId === panel ? messages.sheet.panel : nameOfAssessor(assessorId)
      return words.onePointChangesIt[prize](who, applicant, from, to, criterion(criterionId))
    }
    case 'only-one-ranked':
      return words.onlyOneRanked(sentence.applicant, fractionText(sentence.total, language))
    case 'share-the-place':
      return shareText(sentence, sheet, messages, language)
    case 'area-closed':
      return ended(words.areaClosed(sentence.reason))
    case 'no-applications':
      return words.noApplications
    case 'nobody-eligible':
      return words.nobodyEligible(sentence.count)
    case 'nobody-above-threshold':
      return words.nobodyAboveThreshold(sentence.count)
    case 'below-quorum': {
      const each = sentence.applicants.map(({ applicant, count }) => words.has(applicant, count))
      return words.belowQuorum(list(each), sentence.quorum)
    }
    case 'without-total':
      return words.withoutTotal(list(sentence.applicants))
    case 'missing-cannot-change':
      return words.missingCannotChange[prize](sentence.applicant)
    case 'missing-could-change':
      return words.missingCouldChange(sentence.applicant, list(sentence.rivals))
    default:
      return assertNever(sentence)
  }
}

type Lead = Extract<
  Sentence,
  { key: 'leads' | 'leads-alone' | 'leads-by-cascade' | 'fills-places' }
>

function leadText(
  sentence: Lead,
  { area, setup }: SentenceSheet,
  messages: Messages,
  language: Language,
): string {
  const words = messages.sheet.sentence
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
      const prize = area.kind === 'open' ? 'place' : 'first'
      return words.leadsByCascade[prize](applicant, runnerUp, total, criterion)
    }
    case 'fills-places': {
      const { applicants, places, runnerUp } = sentence
      const margin = distanceText(sentence.margin, language)
      return words.fillsPlaces(list(applicants), applicants.length, places, margin, runnerUp)
    }
  }
}

function shareText(
  { applicants, secured, total }: Extract<Sentence, { key: 'share-the-place' }>,
  { area, setup }: SentenceSheet,
  messages: Messages,
  language: Language,
): string {
  const words = messages.sheet.sentence.shareThePlace
  const names = formatList(applicants, language)
  const points = fractionText(total, language)
  if (area.kind !== 'open') return words.first(names, points)
  const level = words.place(names, points, setup.openPlaces - secured.length)
  return secured.length === 0 ? level : `${words.secured(formatList(secured, language))} ${level}`
}

/** What a person wrote may or may not end in a full stop of its own. */
const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text}.`)
