import type { Answer } from '~/domain/model/Assessment.ts'
import { assessorDrafts } from './assessorDrafts.ts'
import { assignmentDraft } from './assignmentDraft.ts'
import type { Command, EnteredAssessment, PanelPoint } from './Command.ts'
import type { EventDraft } from './eventKinds.ts'
import { importFinished } from './importFinished.ts'
import { isSame } from './isSame.ts'
import { madeOnNow } from './madeOnNow.ts'
import { headIds, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** The events of a file of assessments: who is new, what each said, and that it was read. */
export function assessmentImportDrafts(
  state: RoundState,
  command: Extract<Command, { kind: 'import-assessments' }>,
): readonly EventDraft[] {
  const entered = command.assessments.flatMap((assessment) => enteredDrafts(state, assessment))
  const points = panelDrafts(state, command.panelPoints)
  const drafts = [...entered, ...points]
  const changed = drafts.filter(({ body }) => 'replaces' in body && body.replaces.length > 0).length
  const total = command.assessments.length + command.panelPoints.length
  return importFinished(
    'assessments',
    command.file,
    [...assessorDrafts(state, command.newAssessors), ...drafts],
    { added: drafts.length - changed, changed, same: total - drafts.length },
  )
}

/** An assessment without a word in it says only who is to assess what. */
export function enteredDrafts(
  state: RoundState,
  { caseNumber, assessorId, answers, isHandedIn }: EnteredAssessment,
): readonly EventDraft[] {
  const facts = state.applications.get(caseNumber)
  const isEmpty = answers.every(({ mark, remark }) => mark === null && remark === '')
  if (isEmpty) {
    const isKnown =
      facts?.assessments.has(assessorId) || settled(facts?.assignments.get(assessorId))
    return isKnown ? [] : [assignmentDraft(state, { caseNumber, assessorId, isAssigned: true })]
  }
  const register = facts?.assessments.get(assessorId)
  const current = settled(register)
  if (current?.isHandedIn === isHandedIn && isSame(said(current.answers), said(answers))) return []
  const replaces = headIds(register)
  const body = {
    caseNumber,
    assessorId,
    answers: [...answers],
    isHandedIn,
    ...madeOnNow(state, caseNumber),
    replaces,
  }
  return [{ kind: 'assessment-entered', body }]
}

/** What answers say, whatever order they come in and whether or not the empty ones are there. */
const said = (answers: readonly Answer[]) =>
  Object.fromEntries(
    answers
      .filter(({ mark, remark }) => mark !== null || remark !== '')
      .map(({ criterionId, mark, remark }) => [criterionId, { mark, remark }]),
  )

export const panelDrafts = (
  state: RoundState,
  points: readonly PanelPoint[],
): readonly EventDraft[] =>
  points.flatMap<EventDraft>(({ caseNumber, criterionId, mark, remark }) => {
    const register = state.applications.get(caseNumber)?.panelPoints.get(criterionId)
    if (isSame(settled(register), { criterionId, mark, remark })) return []
    const body = { caseNumber, criterionId, mark, remark, replaces: headIds(register) }
    return [{ kind: 'panel-point-given', body }]
  })
