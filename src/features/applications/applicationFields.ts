import { type Application, preconditions } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatKroner, formatMoment, formatTime, type Language } from '~/i18n/formats.ts'

/** What a page of the feature needs to put facts into words. */
export interface WordContext {
  readonly setup: Setup
  readonly messages: Messages
  readonly language: Language
}

/** One field of an application in words; the text is empty where nothing is stated. */
export interface FieldText {
  readonly key: string
  readonly label: string
  readonly text: string
}

/** Every field but the case number, which says whose fields they are. */
export const applicationFields = (
  application: Application,
  context: WordContext,
): readonly FieldText[] => [
  ...factFields(application, context),
  ...preconditionFields(application, context),
  ...amountFields(application, context),
  ...textFields(application, context),
]

export function factFields(
  application: Application,
  { setup, messages, language }: WordContext,
): readonly FieldText[] {
  const { field } = messages.applications
  const { submittedAt } = application
  return [
    {
      key: 'area',
      label: field.area,
      text: areaName(setup, application.areaId, language),
    },
    { key: 'applicant', label: field.applicant, text: application.applicant },
    { key: 'title', label: field.title, text: application.title },
    { key: 'cvr', label: field.cvr, text: application.cvr ?? '' },
    {
      key: 'submittedAt',
      label: field.submittedAt,
      text: submittedAt === null ? '' : momentText(submittedAt, language),
    },
    { key: 'headquarters', label: field.headquarters, text: application.headquarters ?? '' },
    { key: 'branches', label: field.branches, text: application.branches.join(', ') },
    { key: 'board', label: field.board, text: (application.board ?? []).join(', ') },
    { key: 'partners', label: field.partners, text: (application.partners ?? []).join(', ') },
    { key: 'proposedField', label: field.proposedField, text: application.proposedField ?? '' },
  ]
}

export const preconditionFields = (application: Application, { messages }: WordContext) =>
  preconditions.map((name): FieldText => {
    const outcome = application[name]
    const { field, formal } = messages.applications
    return { key: name, label: field[name], text: outcome === null ? '' : formal.outcome[outcome] }
  })

const amountFields = ({ amounts }: Application, { setup, messages, language }: WordContext) =>
  amounts.map(({ funderId, year, amount }): FieldText => {
    const funder = setup.funders.find(({ id }) => id === funderId)?.name ?? funderId
    return {
      key: `amount:${funderId}_${year}`,
      label: messages.applications.field.amount(funder, year),
      text: formatKroner(amount, language),
    }
  })

const textFields = ({ summary, texts }: Application, { messages }: WordContext) => [
  { key: 'summary', label: messages.applications.field.summary, text: summary ?? '' },
  ...texts.map(({ heading, text }) => ({ key: `text:${heading}`, label: heading, text })),
]

/** To the second where the second says something, for a deadline is met to the second. */
function momentText(instant: string, language: Language): string {
  const moment = formatMoment(instant, language)
  if (instant.endsWith(':00Z')) return moment
  const seconds = formatTime(instant, language)
  return moment.replace(formatTime(instant, language, false), seconds)
}
