import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'

/** Whom and what an event is about, besides the one who wrote it. */
export interface Subjects {
  readonly areaIds: readonly AreaId[]
  readonly caseNumbers: readonly CaseNumber[]
  readonly personIds: readonly AssessorId[]
}

/** What an event names itself; the area that an application stands in is for others to say. */
export function subjectsOf(event: RoundEvent): Subjects {
  switch (event.kind) {
    case 'assessor-recorded':
      return about({ personIds: [event.body.assessor.id] })
    case 'officer-recorded':
      return about({ personIds: [event.body.officer.id] })
    case 'application-recorded': {
      const { areaId, caseNumber } = event.body.application
      return about({ areaIds: [areaId], caseNumbers: [caseNumber] })
    }
    case 'application-status-set': {
      const { caseNumber, mergedInto } = event.body
      return about({ caseNumbers: mergedInto ? [caseNumber, mergedInto] : [caseNumber] })
    }
    case 'assignment-set':
    case 'recusal-ruled':
    case 'assessment-entered': {
      const { caseNumber, assessorId } = event.body
      return about({ caseNumbers: [caseNumber], personIds: [assessorId] })
    }
    case 'declaration-entered': {
      const { caseNumber, personId } = event.body
      return about({ caseNumbers: [caseNumber], personIds: [personId] })
    }
    case 'criterion-ruled':
    case 'area-closed':
      return about({ areaIds: [event.body.areaId] })
    case 'area-decided':
    case 'panel-viewed':
    case 'area-appointed': {
      const { areaId, caseNumbers } = event.body
      return about({ areaIds: [areaId], caseNumbers })
    }
    case 'discussion-recorded': {
      const { areaId, present } = event.body
      return about({ areaIds: [areaId], personIds: present })
    }
    case 'assessor-invited':
    case 'device-ruled':
      return about({ personIds: [event.body.assessorId] })
    case 'file-sent': {
      const { assessorId, caseNumbers } = event.body.file
      return about({ caseNumbers, personIds: [assessorId] })
    }
    case 'answer-received':
      return about({ personIds: [event.body.answer.assessorId] })
    case 'assessments-released': {
      const { areaIds, assessorIds } = event.body
      return about({ areaIds, personIds: assessorIds })
    }
    case 'condition-recorded':
      return about({ caseNumbers: [event.body.condition.caseNumber] })
    case 'supplement-recorded':
      return about({ caseNumbers: [event.body.supplement.caseNumber] })
    case 'reassessment-recorded':
      return about({ areaIds: event.body.reassessment.areaIds })
    case 'recommendation-sent': {
      const { areas } = event.body
      return about({
        areaIds: areas.map(({ areaId }) => areaId),
        caseNumbers: areas.flatMap(({ caseNumbers }) => caseNumbers),
      })
    }
    case 'round-closed':
      return about({ areaIds: event.body.openAreas })
    case 'access-given': {
      const { caseNumber, leftOut } = event.body.access
      return about({
        caseNumbers: caseNumber === null ? [] : [caseNumber],
        personIds: leftOut.map(({ assessorId }) => assessorId),
      })
    }
    case 'applicant-listed':
      return about({ caseNumbers: [event.body.applicant.caseNumber] })
    case 'file-opened':
      return about({ personIds: [event.body.file.assessorId] })
    case 'chain-begun':
    case 'setup-recorded':
    case 'import-finished':
    case 'storage-recovered':
    case 'round-key-made':
    case 'key-drill-passed':
    case 'receipt-confirmed':
    case 'question-recorded':
    case 'set-reasoned':
    case 'round-journalised':
      return nothing
    case 'check-ruled':
    case 'declaration-made':
    case 'document-attached':
    case 'panel-point-given':
    case 'point-given':
    case 'remark-given':
    case 'evidence-pinned':
    case 'note-given':
    case 'assessment-marked-done':
    case 'assessment-handed-in':
    case 'assessment-reopened':
    case 'amounts-recommended':
    case 'funding-decided':
    case 'hearing-recorded':
      return about({ caseNumbers: [event.body.caseNumber] })
  }
}

const nothing: Subjects = { areaIds: [], caseNumbers: [], personIds: [] }

const about = (named: Partial<Subjects>): Subjects => ({ ...nothing, ...named })
