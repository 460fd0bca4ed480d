import type { EventBody, EventKind } from '~/domain/log/eventKinds.ts'
import type { Mark } from '~/domain/model/Assessment.ts'
import type { AreaId, AssessorId, CaseNumber, CriterionId, FunderId } from '~/domain/model/ids.ts'
import type { CaseLogWords } from '~/i18n/da/caseLog.ts'
import type { Messages } from '~/i18n/da.ts'
import {
  formatDay,
  formatKroner,
  formatList,
  formatMoment,
  formatPoint,
  type Language,
} from '~/i18n/formats.ts'

/** What the words of an event are made with: the catalogues, and what the ids are called today. */
export interface EventNames {
  readonly words: CaseLogWords
  readonly messages: Messages
  readonly language: Language
  readonly applicant: (caseNumber: CaseNumber) => string
  readonly area: (areaId: AreaId) => string
  readonly person: (personId: AssessorId) => string
  readonly criterion: (criterionId: CriterionId) => string
  readonly funder: (funderId: FunderId) => string
}

/** The words of each kind of event, told of whoever wrote it. */
export type WordsOf<Kinds extends EventKind> = {
  readonly [Kind in Kinds]: (body: EventBody<Kind>, names: EventNames) => string
}

export const applicantsText = (
  caseNumbers: readonly CaseNumber[],
  { applicant, language, words }: EventNames,
): string =>
  caseNumbers.length === 0 ? words.nobody : formatList(caseNumbers.map(applicant), language)

export const areasText = (areaIds: readonly AreaId[], { area, language }: EventNames): string =>
  formatList(areaIds.map(area), language)

export const personsText = (
  ids: readonly AssessorId[],
  { person, language, words }: EventNames,
): string => (ids.length === 0 ? words.nobody : formatList(ids.map(person), language))

/** A calendar day, which has no time zone: noon is in it everywhere. */
export const dayText = (date: string, { language }: EventNames): string =>
  formatDay(`${date}T12:00:00Z`, language)

export const momentText = (instant: string, { language }: EventNames): string =>
  formatMoment(instant, language)

/** Sum of amounts, in kroner. */
export const totalText = (
  amounts: readonly { readonly amount: number }[],
  { language }: EventNames,
): string =>
  formatKroner(
    amounts.reduce((sum, { amount }) => sum + amount, 0),
    language,
  )

/** «4 point», or the word in place of one. */
export function pointText(mark: Mark | null, { words, language }: EventNames): string {
  const { mark: marks } = words.assessment
  if (mark === null) return marks.none
  return mark.state === 'scored'
    ? marks.points(formatPoint(mark.points, language))
    : marks[mark.state]
}

/** The marks of an assessment one after the other, as they stand in it: «4 · 3 · afstår». */
export const marksText = (
  answers: readonly { readonly mark: Mark | null }[],
  { words, language }: EventNames,
): string =>
  answers.length === 0
    ? words.assessment.mark.none
    : answers
        .map(({ mark }) => {
          if (mark === null) return words.assessment.mark.none
          return mark.state === 'scored'
            ? formatPoint(mark.points, language)
            : words.assessment.mark[mark.state]
        })
        .join(' · ')
