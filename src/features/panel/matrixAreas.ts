import { applicationOf, setupOf } from '~/domain/dossier/contestOf.ts'
import type { Assignment } from '~/domain/log/Command.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AreaId, AssessorId } from '~/domain/model/ids.ts'
import { assignmentQuestionOf } from '~/domain/panel/assignmentQuestionOf.ts'
import { type Bar, barsOf } from '~/domain/panel/barsOf.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

/** One assessor at one application. */
export interface MatrixCell {
  readonly assessorId: AssessorId
  readonly isAssigned: boolean
  /** Two have set it each in their way, and neither holds until somebody has chosen. */
  readonly isDisputed: boolean
  /** An assessment is here already: it counts, assigned or not. */
  readonly hasBegun: boolean
  readonly bar: Bar | null
}

export interface MatrixRow {
  readonly application: Application
  readonly cells: readonly MatrixCell[]
  /** How many are to assess it, or have, and may. */
  readonly count: number
}

export interface MatrixArea {
  readonly areaId: AreaId
  readonly rows: readonly MatrixRow[]
}

/** Everybody against everything that is to be assessed, area by area in the setup's order. */
export function matrixAreas(
  state: RoundState,
  assessorIds: readonly AssessorId[],
): readonly MatrixArea[] {
  const bars = barsOf(state)
  const open = assignmentQuestionOf(state, 0).applications.toSorted((a, b) =>
    compareNatural(a.caseNumber, b.caseNumber),
  )
  const rows = open.flatMap(({ caseNumber }) => {
    const facts = state.applications.get(caseNumber)
    const application = applicationOf(state, caseNumber)
    if (!facts || !application) return []
    const cells = assessorIds.map((assessorId): MatrixCell => {
      const register = facts.assignments.get(assessorId)
      return {
        assessorId,
        isAssigned: settled(register) ?? false,
        isDisputed: isDisputed(register),
        hasBegun: facts.assessments.has(assessorId),
        bar: bars.get(caseNumber)?.get(assessorId) ?? null,
      }
    })
    return [{ application, cells, count: cells.filter(takesPart).length }]
  })
  return (setupOf(state)?.areas ?? []).flatMap(({ id }) => {
    const own = rows.filter(({ application }) => application.areaId === id)
    return own.length > 0 ? [{ areaId: id, rows: own }] : []
  })
}

export const takesPart = ({ isAssigned, hasBegun, bar }: MatrixCell): boolean =>
  (isAssigned || hasBegun) && bar === null

/** Whether somebody may be given an application, or have it taken from them. */
export const isFree = ({ hasBegun, bar }: MatrixCell): boolean => !hasBegun && bar === null

/** How an assessor stands to a whole area. */
export function areaStanding({ rows }: MatrixArea, column: number) {
  const cells = rows.flatMap(({ cells: own }) => own[column] ?? [])
  const free = cells.filter(isFree)
  const parts = cells.filter(takesPart).length
  return {
    bar: cells.length > 0 && cells.every(({ bar }) => bar) ? (cells[0]?.bar ?? null) : null,
    isSettled: free.length === 0,
    isAll: free.length > 0 && free.every(({ isAssigned }) => isAssigned),
    isSome: parts > 0,
    parts,
  }
}

/** What gives an assessor a whole area, or takes it from them. */
export const areaAssignments = (
  { rows }: MatrixArea,
  column: number,
  isAssigned: boolean,
): readonly Assignment[] =>
  rows.flatMap(({ application, cells }) => {
    const cell = cells[column]
    if (!cell || !isFree(cell)) return []
    return [{ caseNumber: application.caseNumber, assessorId: cell.assessorId, isAssigned }]
  })
