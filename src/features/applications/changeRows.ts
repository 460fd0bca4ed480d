import type { EventBody, EventDraft } from '~/domain/log/eventKinds.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { Answer } from '~/domain/model/Assessment.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { checkRulingText } from '~/exchange/document/checkText.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { applicationFields, type FieldText, type WordContext } from './applicationFields.ts'
import { changedFields, type FieldChange } from './changedFields.ts'
import { markText } from './markText.ts'

/** One change an import would make, in words. */
export interface ChangeRow {
  readonly key: string
  readonly caseNumber: CaseNumber
  readonly applicant: string
  /** Whose assessment or ruling it is; empty for the application itself. */
  readonly assessor: string
  readonly isNew: boolean
  /** What a new record says; empty where `changes` tell it. */
  readonly summary: string
  readonly changes: readonly FieldChange[]
}

interface RowContext extends WordContext {
  readonly state: RoundState
  readonly nameOf: (assessorId: AssessorId) => string
}

/** Drafts in words. Those of kinds that no import writes are passed over. */
export const changeRows = (
  drafts: readonly EventDraft[],
  context: RowContext,
): readonly ChangeRow[] =>
  drafts.flatMap((draft, index) => {
    const row = changeRow(draft, context)
    return row ? [{ ...row, key: String(index) }] : []
  })

type Row = Omit<ChangeRow, 'key'>

function changeRow(draft: EventDraft, context: RowContext): Row | null {
  const { state, messages, nameOf } = context
  const { preview } = messages.applications
  const about = (caseNumber: CaseNumber) => ({
    caseNumber,
    applicant: applicationOf(state, caseNumber)?.applicant ?? '',
    changes: [],
  })
  switch (draft.kind) {
    case 'application-recorded':
      return applicationRow(draft.body, context)
    case 'assessment-entered':
      return { ...about(draft.body.caseNumber), ...assessmentParts(draft.body, context) }
    case 'assignment-set': {
      const { caseNumber, assessorId } = draft.body
      const assessor = nameOf(assessorId)
      return { ...about(caseNumber), assessor, isNew: true, summary: preview.assigned }
    }
    case 'panel-point-given':
      return { ...about(draft.body.caseNumber), ...panelParts(draft.body, context) }
    case 'recusal-ruled': {
      const { caseNumber, assessorId, reason, replaces } = draft.body
      const isNew = replaces.length === 0
      const summary = preview.recused(reason)
      return { ...about(caseNumber), assessor: nameOf(assessorId), isNew, summary }
    }
    case 'check-ruled': {
      const { caseNumber, replaces } = draft.body
      const { messages, language } = context
      const summary = checkRulingText(draft.body, messages, language)
      return { ...about(caseNumber), assessor: '', isNew: replaces.length === 0, summary }
    }
    case 'application-status-set': {
      const { caseNumber, status, reason, replaces } = draft.body
      const summary = messages.applications.history.status[status](reason)
      return { ...about(caseNumber), assessor: '', isNew: replaces.length === 0, summary }
    }
    default:
      return null
  }
}

function applicationRow(
  { application, replaces }: EventBody<'application-recorded'>,
  context: RowContext,
): Row {
  const { caseNumber, applicant, title } = application
  const before = applicationOf(context.state, caseNumber)
  const isNew = replaces.length === 0 || before === undefined
  const after = applicationFields(application, context)
  const area = after.find(({ key }) => key === 'area')?.text ?? ''
  const changes = before ? changedFields(applicationFields(before, context), after) : []
  const { preview } = context.messages.applications
  const summary = isNew ? `${area} · ${title}` : changes.length === 0 ? preview.reordered : ''
  return { caseNumber, applicant, assessor: '', isNew, summary, changes }
}

function assessmentParts(
  { caseNumber, assessorId, answers, isHandedIn, replaces }: EventBody<'assessment-entered'>,
  context: RowContext,
) {
  const { state, messages, language, nameOf } = context
  const { preview } = messages.applications
  const before = settled(state.applications.get(caseNumber)?.assessments.get(assessorId))
  const marks = answers.map(({ mark }) => markText(mark, messages, language)).join(' · ')
  const isNew = replaces.length === 0
  return {
    assessor: nameOf(assessorId),
    isNew,
    summary: before ? '' : preview.entered(marks, preview.handIn[isHandedIn ? 'yes' : 'no']),
    changes: before
      ? changedFields(
          answerFields(before.answers, before.isHandedIn, context),
          answerFields(answers, isHandedIn, context),
        )
      : [],
  }
}

const answerFields = (
  answers: readonly Answer[],
  isHandedIn: boolean,
  { setup, messages, language }: WordContext,
): readonly FieldText[] => {
  const { preview } = messages.applications
  return [
    ...answers.flatMap(({ criterionId, mark, remark }) => {
      const name = criterionName(setup, criterionId, language)
      return [
        { key: criterionId, label: name, text: mark ? markText(mark, messages, language) : '' },
        { key: `${criterionId}:remark`, label: preview.remarkOn(name), text: remark },
      ]
    }),
    {
      key: 'hand-in',
      label: preview.handInLabel,
      text: preview.handIn[isHandedIn ? 'yes' : 'no'],
    },
  ]
}

function panelParts(
  { caseNumber, criterionId, mark, remark, replaces }: EventBody<'panel-point-given'>,
  { setup, state, messages, language }: RowContext,
) {
  const name = criterionName(setup, criterionId, language)
  const before = settled(state.applications.get(caseNumber)?.panelPoints.get(criterionId))
  const fieldsOf = (answer: Pick<Answer, 'mark' | 'remark'>): readonly FieldText[] => [
    { key: 'mark', label: name, text: markText(answer.mark, messages, language) },
    {
      key: 'remark',
      label: messages.applications.preview.remarkOn(name),
      text: answer.remark,
    },
  ]
  return {
    assessor: messages.area.panelRow,
    isNew: replaces.length === 0,
    summary: before ? '' : `${name}: ${markText(mark, messages, language)}`,
    changes: before ? changedFields(fieldsOf(before), fieldsOf({ mark, remark })) : [],
  }
}
