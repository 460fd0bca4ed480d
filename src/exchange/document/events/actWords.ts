import type { ActKind } from '~/domain/log/actBodies.ts'
import type { EventBody } from '~/domain/log/eventKinds.ts'
import {
  applicantsText,
  areasText,
  dayText,
  type EventNames,
  totalText,
  type WordsOf,
} from './EventNames.ts'

type ActWords = WordsOf<ActKind | 'panel-viewed' | 'discussion-recorded' | 'area-decided'>

/** From the meeting to the minister: what people decide, recommend and are told. */
export const actWords: ActWords = {
  'panel-viewed': ({ choice, ...body }, names) => {
    const { meeting } = names.words
    return choice === 'sent-back'
      ? meeting['sent-back'](names.area(body.areaId))
      : choiceText(meeting, { ...body, choice }, names)
  },
  'discussion-recorded': ({ areaId, present }, { words, area }) =>
    words.meeting.discussion(area(areaId), present.length),
  'area-decided': (body, names) => choiceText(names.words.decision, body, names),
  'amounts-recommended': ({ caseNumber, amounts }, names) => {
    const { decision } = names.words
    const who = names.applicant(caseNumber)
    return amounts === null
      ? decision.amountsAsAsked(who)
      : decision.amounts(who, totalText(amounts, names))
  },
  'condition-recorded': ({ condition: { caseNumber, standing, text } }, { words, applicant }) =>
    words.decision.condition[standing](applicant(caseNumber), text),
  'set-reasoned': ({ reason }, { words: { decision } }) =>
    reason === null ? decision.setReasonTaken : decision.setReason(reason),
  'recommendation-sent': ({ version, date, areas, change }, names) =>
    names.words.decision.sent(version, dayText(date, names), areas.length, change),
  'reassessment-recorded': ({ reassessment }, names) => {
    const { decision } = names.words
    const areas = areasText(reassessment.areaIds, names)
    return reassessment.standing === 'open'
      ? decision.reassessmentBegun(areas, reassessment.askedBy, reassessment.basis)
      : decision.reassessmentClosed(areas)
  },
  'supplement-recorded': ({ supplement }, { words: { application }, applicant }) => {
    const who = applicant(supplement.caseNumber)
    return supplement.isRead
      ? application.supplementRead(who)
      : application.supplement(who, supplement.text)
  },
  'question-recorded': ({ question: { from, text, answer } }, { words: { minister } }) =>
    answer === null ? minister.asked(from, text) : minister.answered(from, answer.text),
  'area-appointed': (body, names) => {
    const { minister } = names.words
    const area = names.area(body.areaId)
    const chosen = applicantsText(body.caseNumbers, names)
    switch (body.choice) {
      case 'recommended':
        return minister.recommended(area, chosen)
      case 'other':
        return minister.other(area, chosen, body.reason)
      case 'none':
        return minister.none(area, body.reason)
      case 'undecided':
        return minister.undecided(area)
    }
  },
  'funding-decided': ({ caseNumber, funderId, outcome, amounts, reason }, names) =>
    names.words.minister.funding[outcome](
      names.funder(funderId),
      names.applicant(caseNumber),
      totalText(amounts, names),
      reason,
    ),
}

/** Category and reason of a choice that departs from the suggestion. */

/** What the panel or the agency says of an area, each in its own words. */
type ChoiceWords = Pick<
  EventNames['words']['decision'],
  'suggested' | 'other' | 'none' | 'undecided'
>
type Said = Pick<EventBody<'area-decided'>, 'areaId' | 'caseNumbers' | 'category' | 'reason'> & {
  readonly choice: keyof ChoiceWords
}

function choiceText(words: ChoiceWords, body: Said, names: EventNames): string {
  const area = names.area(body.areaId)
  const chosen = applicantsText(body.caseNumbers, names)
  switch (body.choice) {
    case 'suggested':
      return words.suggested(area, chosen)
    case 'other':
      return words.other(area, chosen, groundsText(body, names))
    case 'none':
      return words.none(area, groundsText(body, names))
    case 'undecided':
      return words.undecided(area)
  }
}

const groundsText = (
  { category, reason }: Pick<EventBody<'area-decided'>, 'category' | 'reason'>,
  { words, messages }: EventNames,
): string =>
  category === null
    ? (reason ?? '')
    : words.decision.why(messages.recommendation.categories[category], reason)
