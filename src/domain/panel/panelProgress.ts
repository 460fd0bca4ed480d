import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { recusedFrom } from '~/domain/log/recusedFrom.ts'
import { type Entry, settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { PanelFileKind, ReceivedAnswer, SentFile } from '~/domain/model/PanelFile.ts'
import { assignedCases } from './briefOf.ts'

/** How far one assessor has come, as the agency knows it: what is done at home is not seen. */
export interface AssessorProgress {
  readonly assessorId: AssessorId
  /** What they are to assess: assigned, and not recused from. By case number. */
  readonly cases: readonly CaseNumber[]
  readonly declared: number
  /** Declared with a ground that nobody has ruled on. */
  readonly unruled: number
  readonly handedIn: readonly CaseNumber[]
  readonly missing: readonly CaseNumber[]
  readonly lastSent: (kind: PanelFileKind) => Entry<SentFile> | undefined
  readonly lastAnswer: Entry<ReceivedAnswer> | undefined
}

/** Everybody in the panel, in the order they were registered. */
export const panelProgress = (state: RoundState): readonly AssessorProgress[] =>
  [...state.assessors].flatMap(([assessorId, register]) =>
    settled(register) ? [progressOf(state, assessorId)] : [],
  )

function progressOf(state: RoundState, assessorId: AssessorId): AssessorProgress {
  const assigned = assignedCases(state, assessorId)
  const cases = assigned.filter((caseNumber) => !recusedFrom(state, caseNumber).has(assessorId))
  const isHandedIn = (caseNumber: CaseNumber): boolean =>
    settled(state.applications.get(caseNumber)?.assessments.get(assessorId))?.isHandedIn === true
  const habilitet = assigned.map((caseNumber) => habilitetOf(state, caseNumber, assessorId))
  return {
    assessorId,
    cases,
    declared: habilitet.filter(({ declared }) => declared.length > 0).length,
    unruled: habilitet.filter(({ open }) => open.length > 0).length,
    handedIn: cases.filter(isHandedIn),
    missing: cases.filter((caseNumber) => !isHandedIn(caseNumber)),
    lastSent: (kind) =>
      state.panel.sent.findLast(
        ({ value }) => value.assessorId === assessorId && value.fileKind === kind,
      ),
    lastAnswer: state.panel.received.findLast(({ value }) => value.assessorId === assessorId),
  }
}
