import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { emptyDiscussion } from '~/domain/model/PanelView.ts'
import { assertNever } from '~/lib/assertNever.ts'
import { actsDraftsFor } from './actsDraftsFor.ts'
import { applicationDrafts } from './applicationDrafts.ts'
import { caseDraftsFor } from './caseDraftsFor.ts'
import { checkDrafts } from './checkDrafts.ts'
import type { Command, Ruling } from './Command.ts'
import type { EventBody, EventDraft } from './eventKinds.ts'
import { assessmentImportDrafts, panelDrafts } from './assessmentDrafts.ts'
import { assessorDrafts } from './assessorDrafts.ts'
import { assignmentDraft } from './assignmentDraft.ts'
import { habilitetOf } from './habilitetOf.ts'
import { importFinished } from './importFinished.ts'
import { isSame } from './isSame.ts'
import { openFileDrafts, withTexts } from './openFileDrafts.ts'
import { panelDraftsFor } from './panelDraftsFor.ts'
import { headIds, isDisputed, settled } from './Register.ts'
import type { ApplicationStatus, RoundState } from './RoundState.ts'
import { handInDraft, workDrafts } from './workDrafts.ts'

/** The events of a command, each naming what it replaces; none for what is so already. */
export function draftsFor(state: RoundState, command: Command): readonly EventDraft[] {
  switch (command.kind) {
    case 'record-setup':
      return setupDrafts(state, command)
    case 'record-assessor':
      return assessorDrafts(state, [command.assessor])
    case 'remove-assessor':
      return removalDrafts(state, command.assessorId)
    case 'record-application':
      return applicationDrafts(state, [command.application])
    case 'set-status': {
      const { kind: _kind, caseNumber, ...status } = command
      return [statusDraft(state, caseNumber, status)]
    }
    case 'rule-checks':
      return command.rulings.flatMap((ruling) => checkDrafts(state, ruling))
    case 'import-applications': {
      const drafts = applicationDrafts(state, command.applications)
      const changed = drafts.filter(({ body }) => 'replaces' in body && body.replaces.length > 0)
      const counts = {
        added: drafts.length - changed.length,
        changed: changed.length,
        same: command.applications.length - drafts.length,
      }
      return importFinished('applications', command.file, drafts, counts)
    }
    case 'import-assessments':
      return assessmentImportDrafts(state, command)
    case 'import-rulings': {
      const drafts = command.rulings.flatMap((ruling) => rulingDrafts(state, ruling))
      const same = command.rulings.length - drafts.length
      return importFinished(
        'rulings',
        command.file,
        [...assessorDrafts(state, command.newAssessors), ...drafts],
        { added: drafts.length, changed: 0, same },
      )
    }
    case 'record-recovery': {
      const { kind: _kind, ...body } = command
      return [{ kind: 'storage-recovered', body }]
    }
    case 'attach-document': {
      const { caseNumber, document, isAttached } = command
      const register = state.applications.get(caseNumber)?.documents.get(document.sha256)
      if (!isDisputed(register) && Boolean(settled(register)) === isAttached) return []
      const body = { caseNumber, document, isAttached, replaces: headIds(register) }
      return [{ kind: 'document-attached', body }]
    }
    case 'assign': {
      const { caseNumber, assessorId, isAssigned } = command
      return [assignmentDraft(state, { caseNumber, assessorId, isAssigned })]
    }
    case 'rule-recusal': {
      const { kind: _kind, ...ruling } = command
      return [recusalDraft(state, ruling)]
    }
    case 'assign-all':
      return command.assignments.flatMap((assignment) => {
        const { caseNumber, assessorId, isAssigned } = assignment
        const register = state.applications.get(caseNumber)?.assignments.get(assessorId)
        const isSo = !isDisputed(register) && (settled(register) ?? false) === isAssigned
        return isSo ? [] : [assignmentDraft(state, { caseNumber, assessorId, isAssigned })]
      })
    case 'record-officer':
    case 'remove-officer':
    case 'enter-declarations':
    case 'make-round-key':
    case 'pass-key-drill':
    case 'invite':
    case 'note-sent-file':
    case 'rule-device':
    case 'note-answer':
    case 'release':
      return panelDraftsFor(state, command)
    case 'open-documents':
      return applicationDrafts(state, withTexts(state, command.documents))
    case 'open-file':
      return openFileDrafts(state, command)
    case 'declare':
      return command.declarations.map(({ caseNumber, ground, text }) => ({
        kind: 'declaration-made',
        body: { caseNumber, ground, text },
      }))
    case 'confirm-receipt':
      return state.receipts.has(command.receipt)
        ? []
        : [{ kind: 'receipt-confirmed', body: { receipt: command.receipt } }]
    case 'give-note': {
      const { caseNumber, assessorId, note } = command
      const register = state.applications.get(caseNumber)?.work.get(assessorId)?.note
      if ((settled(register) ?? '') === note) return []
      return [{ kind: 'note-given', body: { caseNumber, note, replaces: headIds(register) } }]
    }
    case 'rule-criterion': {
      const { areaId, criterionId, isLeftOut, reason } = command
      const replaces = headIds(state.areas.get(areaId)?.criteria.get(criterionId))
      const body = { areaId, criterionId, isLeftOut, reason, replaces }
      return [{ kind: 'criterion-ruled', body }]
    }
    case 'close-area': {
      const { areaId, isClosed, reason } = command
      const replaces = headIds(state.areas.get(areaId)?.closed)
      return [{ kind: 'area-closed', body: { areaId, isClosed, reason, replaces } }]
    }
    case 'give-panel-point':
      return panelDrafts(state, [command])
    case 'give-point':
    case 'give-remark':
    case 'pin-evidence':
    case 'mark-done':
      return workDrafts(state, command)
    case 'hand-in':
      return command.caseNumbers.map((caseNumber) =>
        handInDraft(state, command.assessorId, caseNumber),
      )
    case 'reopen': {
      const { assessorId, caseNumber, reason } = command
      const register = state.applications.get(caseNumber)?.assessments.get(assessorId)
      const answers = [...(settled(register)?.answers ?? [])]
      const replaces = headIds(register)
      return [{ kind: 'assessment-reopened', body: { caseNumber, answers, reason, replaces } }]
    }
    case 'decide-area': {
      const { kind: _kind, ...body } = command
      const replaces = headIds(state.areas.get(command.areaId)?.decision)
      return [{ kind: 'area-decided', body: { ...body, replaces } }]
    }
    case 'view-as-panel': {
      const { kind: _kind, ...body } = command
      const replaces = headIds(state.areas.get(command.areaId)?.panelView)
      return [{ kind: 'panel-viewed', body: { ...body, replaces } }]
    }
    case 'record-discussion':
      return discussionDrafts(state, command)
    case 'recommend-amounts':
    case 'record-condition':
    case 'give-set-reason':
    case 'send-recommendation':
    case 'appoint':
    case 'decide-funding':
    case 'record-question':
    case 'record-reassessment':
    case 'record-supplement':
      return actsDraftsFor(state, command)
    case 'record-hearings':
    case 'close-round':
    case 'open-round-again':
    case 'note-journal':
    case 'note-access':
      return caseDraftsFor(state, command)
    default:
      return assertNever(command)
  }
}

function discussionDrafts(
  state: RoundState,
  command: Extract<Command, { kind: 'record-discussion' }>,
): readonly EventDraft[] {
  const { areaId, attendance } = command
  const register = state.areas.get(areaId)?.discussion
  const before = settled(register) ?? emptyDiscussion
  const others = before.present.filter((id) => id !== attendance?.personId)
  const present = attendance?.isPresent ? [...others, attendance.personId] : others
  const discussion = {
    note: command.note ?? before.note,
    minority: command.minority ?? before.minority,
    present: command.present ?? present,
  }
  if (isSame(before, discussion)) return []
  const body = { areaId, ...discussion, replaces: headIds(register) }
  return [{ kind: 'discussion-recorded', body }]
}

function setupDrafts(
  state: RoundState,
  { setup, isExample, reason }: Extract<Command, { kind: 'record-setup' }>,
): readonly EventDraft[] {
  if (isSame(settled(state.setup), setup)) return []
  const replaces = headIds(state.setup)
  return [{ kind: 'setup-recorded', body: { setup, isExample, reason, rulesVersion: 1, replaces } }]
}

function removalDrafts(state: RoundState, assessorId: AssessorId): readonly EventDraft[] {
  const register = state.assessors.get(assessorId)
  const assessor = settled(register)
  if (!assessor) return []
  const body = { assessor, isRemoved: true, replaces: headIds(register) }
  return [{ kind: 'assessor-recorded', body }]
}

const statusDraft = (
  state: RoundState,
  caseNumber: CaseNumber,
  status: ApplicationStatus,
): EventDraft => ({
  kind: 'application-status-set',
  body: { caseNumber, ...status, replaces: headIds(state.applications.get(caseNumber)?.status) },
})

function recusalDraft(
  state: RoundState,
  ruling: Omit<EventBody<'recusal-ruled'>, 'replaces' | 'rulesOn'>,
): EventDraft {
  const { caseNumber, assessorId } = ruling
  const register = state.applications.get(caseNumber)?.recusals.get(assessorId)
  const { declared } = habilitetOf(state, caseNumber, assessorId)
  const rulesOn = declared.flatMap(({ eventId, value }) => (value.ground ? [eventId] : []))
  const body = { ...ruling, ...(rulesOn.length > 0 && { rulesOn }), replaces: headIds(register) }
  return { kind: 'recusal-ruled', body }
}

function rulingDrafts(state: RoundState, ruling: Ruling): readonly EventDraft[] {
  const { caseNumber, assessorId, reason } = ruling
  const facts = state.applications.get(caseNumber)
  if (assessorId !== null) {
    const isKnown = settled(facts?.recusals.get(assessorId))?.isRecused === true
    return isKnown ? [] : [recusalDraft(state, { caseNumber, assessorId, isRecused: true, reason })]
  }
  if (ruling.ruling === 'recused') return []
  if (ruling.ruling === 'dispensation') {
    const excused = { outcome: ruling.ruling, planDate: null, note: reason }
    return checkDrafts(state, { caseNumber, check: 'deadline', ...excused })
  }
  const status = ruling.ruling === 'resumed' ? 'active' : ruling.ruling
  const known = settled(facts?.status)
  // A file of rulings knows no mergers: the same withdrawal again must not take one back.
  return known?.status === status && known.reason === reason
    ? []
    : [statusDraft(state, caseNumber, { status, reason })]
}
