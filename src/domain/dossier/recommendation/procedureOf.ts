import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { type DeadlineMove, deadlineMovesOf } from '~/domain/dossier/deadlineMovesOf.ts'
import { isOpenHearing } from '~/domain/log/isOpenHearing.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState, SetupVersion } from '~/domain/log/RoundState.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Reassessment } from '~/domain/model/Reassessment.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { CandidateState } from '~/domain/ranking/Candidate.ts'
import { countingRows } from '~/domain/scoring/criterionScore.ts'

/** Somebody of the panel, and how much of the assessment is theirs. */
export interface PanelMember {
  readonly assessor: Assessor
  /** Assessments of theirs that count. */
  readonly assessments: number
}

/** How many applicants have been heard. Those of whom nothing is said are in none of the three. */
export interface HearingCounts {
  readonly heard: number
  readonly notNeeded: number
  readonly open: number
}

/** How the case has been handled, in counts and days. */
export interface Procedure {
  readonly deadline: Instant | null
  readonly deadlineMoves: readonly DeadlineMove[]
  /** Applications by where they stand, those of a closed area apart; they sum to `received`. */
  readonly standings: Readonly<Record<CandidateState | 'area-closed', number>>
  readonly received: number
  /** Everybody registered as an assessor, those without an assessment too. */
  readonly members: readonly PanelMember[]
  readonly assessments: number
  /** Since when the method can no longer be changed without a reason. */
  readonly frozenAt: Instant | null
  /** Changes of the setup made with a reason. */
  readonly methodChanges: readonly SetupVersion[]
  readonly hearings: HearingCounts
  readonly reassessments: readonly Reassessment[]
  readonly supplements: number
}

/** Shape: `sheets` as `allSheets` gives them for the same state. */
export function procedureOf(state: RoundState, sheets: readonly AreaSheet[]): Procedure {
  const candidates = sheets.flatMap((sheet) => sheet.candidates)
  const counting = candidates.flatMap(({ rows }) => countingRows(rows))
  const isShut = ({ reasons }: SheetCandidate) => reasons.some(({ code }) => code === 'area-closed')
  const inState = (wanted: CandidateState) =>
    candidates.filter((one) => one.state === wanted && !isShut(one)).length
  return {
    deadline: sheets[0]?.setup.deadline ?? null,
    deadlineMoves: deadlineMovesOf(state.setupVersions),
    received: candidates.length,
    standings: {
      ranked: inState('ranked'),
      incomplete: inState('incomplete'),
      'below-threshold': inState('below-threshold'),
      ineligible: inState('ineligible'),
      'awaiting-ruling': inState('awaiting-ruling'),
      withdrawn: inState('withdrawn'),
      'area-closed': candidates.filter(isShut).length,
    },
    members: [...state.assessors].flatMap(([id, register]) => {
      const assessor = settled(register)
      const assessments = counting.filter(({ assessorId }) => assessorId === id).length
      return assessor ? [{ assessor, assessments }] : []
    }),
    assessments: counting.length,
    frozenAt: state.frozenBy?.at ?? null,
    methodChanges: state.setupVersions.slice(1).filter(({ reason }) => reason !== null),
    hearings: hearingCounts(state),
    reassessments: [...state.acts.reassessments.values()].flatMap(
      (register) => settled(register) ?? [],
    ),
    supplements: state.acts.supplements.size,
  }
}

/** A hearing that two disagree on is open until somebody has chosen. */
function hearingCounts({ casefile }: RoundState): HearingCounts {
  const heads = [...casefile.hearings.values()].map((register) =>
    register.heads.map(({ value }) => value),
  )
  const said = heads.filter((values) => values.some((value) => value !== null))
  const isOpen = (values: (typeof heads)[number]) => values.length > 1 || values.some(isOpenHearing)
  const closed = said.filter((values) => !isOpen(values))
  const notNeeded = closed.filter(([value]) => value?.standing === 'not-needed').length
  return {
    heard: closed.length - notNeeded,
    notNeeded,
    open: said.length - closed.length,
  }
}
