import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { recusedFrom } from '~/domain/log/recusedFrom.ts'
import { type Entry, settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { PanelFileKind, ReceivedAnswer, SentFile } from '~/domain/model/PanelFile.ts'
import { standingApplications } from './briefOf.ts'

/** How far one assessor has come, as the agency knows it: what is done at home is not seen. */
export interface AssessorProgress {
  readonly assessorId: AssessorId
  /** What they are to assess: assigned or begun, and not recused from. By case number. */
  readonly cases: readonly CaseNumber[]
  readonly declared: number
  /** Theirs to assess, and nothing declared of it yet. */
  readonly undeclared: readonly CaseNumber[]
  /** Declared with a ground that nobody has ruled on. */
  readonly unruled: number
  readonly handedIn: readonly CaseNumber[]
  readonly missing: readonly CaseNumber[]
  /** What comes first of what is lacking; null when nothing is. */
  readonly lack: Lack | null
  readonly lastSent: (kind: PanelFileKind) => Entry<SentFile> | undefined
  readonly lastAnswer: Entry<ReceivedAnswer> | undefined
}

/**
 * What an assessor cannot go on without, the first that holds: a ruling or a file that the agency
 * owes them, their declaration, their assessments. Where nothing has been sent they may still hand in
 * on paper, and the file is what comes first.
 */
export type Lack = 'ruling' | 'file' | 'declaration' | 'assessments'

/** Everybody in the panel, in the order they were registered. */
export const panelProgress = (state: RoundState): readonly AssessorProgress[] =>
  [...state.assessors].flatMap(([assessorId, register]) =>
    settled(register) ? [progressOf(state, assessorId)] : [],
  )

function progressOf(state: RoundState, assessorId: AssessorId): AssessorProgress {
  const expected = casesExpected(state, assessorId)
  const cases = expected.filter((caseNumber) => !recusedFrom(state, caseNumber).has(assessorId))
  const isHandedIn = (caseNumber: CaseNumber): boolean =>
    settled(state.applications.get(caseNumber)?.assessments.get(assessorId))?.isHandedIn === true
  const habilitet = expected.map((caseNumber) => habilitetOf(state, caseNumber, assessorId))
  const undeclared = cases.filter(
    (caseNumber) => habilitetOf(state, caseNumber, assessorId).declared.length === 0,
  )
  const unruled = habilitet.filter(({ open }) => open.length > 0).length
  const missing = cases.filter((caseNumber) => !isHandedIn(caseNumber))
  const lastSent = (kind: PanelFileKind) =>
    state.panel.sent.findLast(
      ({ value }) => value.assessorId === assessorId && value.fileKind === kind,
    )
  const lack = (): Lack | null => {
    if (missing.length === 0) return null
    if (unruled > 0) return 'ruling'
    if (lastSent('brief')) return 'assessments'
    return undeclared.length > 0 && lastSent('habilitet') ? 'declaration' : 'file'
  }
  return {
    assessorId,
    cases,
    declared: habilitet.filter(({ declared }) => declared.length > 0).length,
    undeclared,
    unruled,
    handedIn: cases.filter(isHandedIn),
    missing,
    lack: lack(),
    lastSent,
    lastAnswer: state.panel.received.findLast(({ value }) => value.assessorId === assessorId),
  }
}

/** What stands and is assigned to them, or was entered for them without having been assigned. */
const casesExpected = (state: RoundState, assessorId: AssessorId): readonly CaseNumber[] =>
  standingApplications(state)
    .map(({ caseNumber }) => caseNumber)
    .filter((caseNumber) => {
      const facts = state.applications.get(caseNumber)
      return settled(facts?.assignments.get(assessorId)) || facts?.assessments.has(assessorId)
    })
