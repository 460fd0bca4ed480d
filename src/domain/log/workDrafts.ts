import type { Answer } from '~/domain/model/Assessment.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Command } from './Command.ts'
import type { EventDraft } from './eventKinds.ts'
import { isSame } from './isSame.ts'
import { madeOnNow } from './madeOnNow.ts'
import { pinnedEvidence } from './pinnedEvidence.ts'
import { headIds, isDisputed, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** What an assessor does on the desk. */
export function workDrafts(
  state: RoundState,
  command: Extract<Command, { kind: 'give-point' | 'give-remark' | 'pin-evidence' | 'mark-done' }>,
): readonly EventDraft[] {
  const { caseNumber, assessorId } = command
  const work = state.applications.get(caseNumber)?.work.get(assessorId)
  if (command.kind === 'mark-done') {
    const { isDone } = command
    if ((settled(work?.isDone) ?? false) === isDone) return []
    const body = { caseNumber, isDone, replaces: headIds(work?.isDone) }
    return [{ kind: 'assessment-marked-done', body }]
  }
  const { criterionId } = command
  if (command.kind === 'give-remark') {
    const register = work?.remarks.get(criterionId)
    const { remark } = command
    if ((settled(register) ?? '') === remark) return []
    const body = { caseNumber, criterionId, remark, replaces: headIds(register) }
    return [{ kind: 'remark-given', body }]
  }
  if (command.kind === 'pin-evidence') {
    const register = work?.evidence.get(criterionId)
    const evidence = [...command.evidence]
    if (!isDisputed(register) && isSame(settled(register) ?? [], evidence)) return []
    const body = { caseNumber, criterionId, evidence, replaces: headIds(register) }
    return [{ kind: 'evidence-pinned', body }]
  }
  const register = work?.marks.get(criterionId)
  if (isSame(settled(register) ?? null, command.mark)) return []
  const body = { caseNumber, criterionId, mark: command.mark, replaces: headIds(register) }
  return [{ kind: 'point-given', body }]
}

/** The whole assessment as it stands. */
export function handInDraft(
  state: RoundState,
  assessorId: AssessorId,
  caseNumber: CaseNumber,
): EventDraft {
  const facts = state.applications.get(caseNumber)
  const replaces = headIds(facts?.assessments.get(assessorId))
  const answers = ownAnswers(state, assessorId, caseNumber)
  const body = { caseNumber, answers, ...madeOnNow(state, caseNumber), replaces }
  return { kind: 'assessment-handed-in', body }
}

/** An assessor's own work on one application as it stands, in the order of the criteria. */
export function ownAnswers(
  state: RoundState,
  assessorId: AssessorId,
  caseNumber: CaseNumber,
): Answer[] {
  const work = state.applications.get(caseNumber)?.work.get(assessorId)
  const criteria = state.setup.heads[0]?.value.criteria ?? []
  return criteria.map(({ id }) => {
    const evidence = pinnedEvidence(work?.evidence.get(id))
    return {
      criterionId: id,
      mark: settled(work?.marks.get(id)) ?? null,
      remark: settled(work?.remarks.get(id)) ?? '',
      ...(evidence.length > 0 && { evidence: [...evidence] }),
    }
  })
}
