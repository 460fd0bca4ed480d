import type { AssessorId } from '~/domain/model/ids.ts'
import { documentsAfter } from './documentsAfter.ts'
import { entryOf } from './entryOf.ts'
import { withEntry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import { type ApplicationFacts, emptyWork } from './RoundState.ts'
import { withKey } from './withKey.ts'
import { workAfter } from './workAfter.ts'

/** What is about one application. */
export type ApplicationEvent = Extract<
  RoundEvent,
  {
    kind:
      | 'application-recorded'
      | 'application-status-set'
      | 'check-ruled'
      | 'assignment-set'
      | 'recusal-ruled'
      | 'assessment-entered'
      | 'assessment-handed-in'
      | 'assessment-reopened'
      | 'panel-point-given'
      | 'point-given'
      | 'remark-given'
      | 'evidence-pinned'
      | 'document-attached'
      | 'assessment-marked-done'
      | 'note-given'
  }
>

/** Whether a point is given by it: the first one freezes the method, whoever gives it. */
export function givesPoint(event: ApplicationEvent): boolean {
  switch (event.kind) {
    case 'assessment-entered':
    case 'assessment-handed-in':
    case 'assessment-reopened':
      return event.body.answers.some(({ mark }) => mark !== null)
    case 'panel-point-given':
    case 'point-given':
      return event.body.mark !== null
    default:
      return false
  }
}

/**
 * What one event changes in the facts of its application; null where nothing. `assessorId` is whose
 * chain the event stands in, null for the agency's.
 */
export function applicationChange(
  facts: ApplicationFacts,
  event: ApplicationEvent,
  assessorId: AssessorId | null,
): Partial<ApplicationFacts> | null {
  const { replaces } = event.body
  switch (event.kind) {
    case 'application-recorded': {
      const { application } = event.body
      return {
        record: withEntry(facts.record, replaces, entryOf(event, application)),
      }
    }
    case 'application-status-set': {
      const { caseNumber: _caseNumber, replaces: _replaces, ...status } = event.body
      return {
        status: withEntry(facts.status, replaces, entryOf(event, status)),
      }
    }
    case 'check-ruled': {
      const { caseNumber: _caseNumber, replaces: _replaces, ...ruling } = event.body
      return {
        checks: withKey(facts.checks, ruling.check, (register) =>
          withEntry(register, replaces, entryOf(event, ruling)),
        ),
      }
    }
    case 'assignment-set': {
      const { assessorId: id, isAssigned } = event.body
      return {
        assignments: withKey(facts.assignments, id, (register) =>
          withEntry(register, replaces, entryOf(event, isAssigned)),
        ),
      }
    }
    case 'document-attached':
      return {
        documents: documentsAfter(facts.documents, event),
      }
    case 'recusal-ruled': {
      const { caseNumber: _caseNumber, assessorId: id, replaces: _replaces, ...ruling } = event.body
      return {
        recusals: withKey(facts.recusals, id, (register) =>
          withEntry(register, replaces, entryOf(event, ruling)),
        ),
      }
    }
    case 'assessment-entered':
    case 'assessment-handed-in':
    case 'assessment-reopened': {
      const isEntered = event.kind === 'assessment-entered'
      const id = isEntered ? event.body.assessorId : assessorId
      if (id === null) return null
      const assessment = {
        answers: event.body.answers,
        isHandedIn: isEntered ? event.body.isHandedIn : event.kind === 'assessment-handed-in',
        isEntered,
        reopenedBecause: event.kind === 'assessment-reopened' ? event.body.reason : null,
        madeOn: event.kind === 'assessment-reopened' ? null : (event.body.madeOn ?? null),
      }
      return {
        assessments: withKey(facts.assessments, id, (register) =>
          withEntry(register, replaces, entryOf(event, assessment)),
        ),
      }
    }
    case 'panel-point-given': {
      const { criterionId, mark, remark } = event.body
      return {
        panelPoints: withKey(facts.panelPoints, criterionId, (register) =>
          withEntry(register, replaces, entryOf(event, { criterionId, mark, remark })),
        ),
      }
    }
    case 'point-given':
    case 'remark-given':
    case 'evidence-pinned':
    case 'assessment-marked-done':
    case 'note-given':
      if (assessorId === null) return null
      return {
        work: withKey(facts.work, assessorId, (work) => workAfter(work ?? emptyWork, event)),
      }
  }
}
