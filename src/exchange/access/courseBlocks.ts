import type { AccessAppointment, PartyPack } from '~/domain/dossier/access/AccessPack.ts'
import { formatDay, formatKroner } from '~/i18n/formats.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import type { AccessStyle } from './AccessStyle.ts'
import { heading, paragraph } from './blocks.ts'

/** How a party's case was dealt with: heard, discussed, decided, appointed, granted. */
export function courseBlocks(pack: PartyPack, style: AccessStyle): readonly TextBlock[] {
  const { course } = style.words
  return [
    heading(course.title),
    ...part(course.hearing, hearingLines(pack, style)),
    ...part(course.supplements, supplementLines(pack, style)),
    ...part(course.panel, panelLines(pack, style)),
    ...part(course.decision, decisionLines(pack, style)),
    ...part(course.conditions, conditionLines(pack, style)),
    ...part(course.appointment, pack.appointment ? appointmentLines(pack.appointment, style) : []),
    ...part(course.funding, fundingLines(pack, style)),
  ]
}

/** A part under its heading; none where there is nothing to say. */
const part = (title: string, lines: readonly string[]): readonly TextBlock[] =>
  lines.length === 0 ? [] : [heading(title, 2), ...lines.map(paragraph)]

function hearingLines({ hearing }: PartyPack, { words, language }: AccessStyle): readonly string[] {
  const { hearingText, noHearing, reason } = words.course
  if (!hearing) return [noHearing]
  if (hearing.standing === 'not-needed') {
    return [hearingText['not-needed'], ...(hearing.reason === '' ? [] : [reason(hearing.reason)])]
  }
  const day = (date: string) => formatDay(date, language)
  const laid = hearingText.sent(hearing.what, day(hearing.sentOn), day(hearing.due))
  if (hearing.standing === 'sent') return [laid]
  if (hearing.standing === 'passed') return [laid, hearingText.passed]
  return [
    laid,
    hearingText.answered(day(hearing.answeredOn), hearing.answer),
    ...(hearing.grounds === null ? [] : [hearingText.grounds(hearing.grounds)]),
  ]
}

const supplementLines = (
  { supplements }: PartyPack,
  { words: { course }, language }: AccessStyle,
): readonly string[] =>
  supplements.map(({ receivedOn, text }) =>
    course.supplement(formatDay(receivedOn, language), text),
  )

function panelLines(
  { panelView, discussion }: PartyPack,
  { words: { course } }: AccessStyle,
): readonly string[] {
  const view = panelView
    ? panelView.choice === 'sent-back'
      ? course.chosen['sent-back']
      : course.chosen[panelView.isChosen ? 'yes' : 'no']
    : null
  return [
    ...(view === null ? [] : [view]),
    ...(panelView?.reason ? [course.reason(panelView.reason)] : []),
    ...(discussion.note ? [`${course.discussion}: ${discussion.note}`] : []),
    ...(discussion.minority ? [`${course.minority}: ${discussion.minority}`] : []),
  ]
}

function decisionLines(
  { decision, recommended, sent, setup }: PartyPack,
  { words: { course }, language }: AccessStyle,
): readonly string[] {
  const funderOf = (id: string) => setup.funders.find((one) => one.id === id)?.name ?? id
  const amounts = (recommended ?? []).map(({ funderId, year, amount }) =>
    course.amountFrom(funderOf(funderId), year, formatKroner(amount, language)),
  )
  return [
    ...(decision ? [course.recommended[decision.isChosen ? 'yes' : 'no']] : []),
    ...(decision?.reason ? [course.reason(decision.reason)] : []),
    ...(decision?.isChosen && amounts.length > 0
      ? [`${course.amounts}: ${amounts.join('; ')}.`]
      : []),
    ...sent.map(({ version, date, isChosen }) =>
      course.sent(version, formatDay(date, language), isChosen),
    ),
  ]
}

const conditionLines = (
  { conditions }: PartyPack,
  { words: { course }, language }: AccessStyle,
): readonly string[] =>
  conditions.map(({ text, due, standing }) =>
    course.condition(text, due && formatDay(due, language), course.conditionStanding[standing]),
  )

/** Who was appointed, when, where it is filed, and why. */
export const appointmentLines = (
  { names, date, reference, reason }: AccessAppointment,
  { words: { course }, language }: AccessStyle,
): readonly string[] => [
  [
    course.appointed(names, date && formatDay(date, language)),
    ...(reference === '' ? [] : [course.reference(reference)]),
  ].join(' '),
  ...(reason === null ? [] : [course.reason(reason)]),
]

function fundingLines(
  { funding, setup }: PartyPack,
  { words: { course }, language }: AccessStyle,
): readonly string[] {
  return funding.map(({ funderId, outcome, amounts, date, reason }) => {
    const funder = setup.funders.find(({ id }) => id === funderId)?.name ?? funderId
    const given = amounts.map(({ year, amount }) =>
      course.amount(year, formatKroner(amount, language)),
    )
    return [
      `${course.funded(funder, course.outcomes[outcome], date && formatDay(date, language))}${
        given.length === 0 ? '' : ` (${given.join('; ')})`
      }.`,
      ...(reason === null ? [] : [course.reason(reason)]),
    ].join(' ')
  })
}
