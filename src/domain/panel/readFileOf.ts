import { recusedFrom } from '~/domain/log/recusedFrom.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { Answer } from '~/domain/model/Assessment.ts'
import type { AreaId, AssessorId, CaseNumber, RoundId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

export interface ReadAssessment {
  readonly assessor: string
  readonly answers: readonly Answer[]
}

export interface ReadApplication {
  readonly caseNumber: CaseNumber
  readonly areaId: AreaId
  readonly applicant: string
  readonly title: string
  readonly assessments: readonly ReadAssessment[]
}

/** What somebody may read of everybody's assessments, once they are released for the meeting. */
export interface ReadFile {
  readonly roundId: RoundId
  readonly roundTitle: string
  readonly isExample: boolean
  readonly assessorId: AssessorId
  readonly setup: Setup
  readonly applications: readonly ReadApplication[]
}

/**
 * The assessments that have been released to an assessor: in the areas the releases name, without
 * the applications they are recused from, and of each application what counts there [HB5].
 * Other areas may be asked for, to see what a release would bring. Undefined where there are none.
 */
export function readFileOf(
  state: RoundState,
  assessorId: AssessorId,
  areaIds: ReadonlySet<AreaId> = releasedAreas(state, assessorId),
): ReadFile | undefined {
  const setup = settled(state.setup)
  if (!setup || state.roundId === null || areaIds.size === 0) return undefined
  const applications = [...state.applications.values()].flatMap((facts) => {
    const application = settled(facts.record)
    const isActive = (settled(facts.status)?.status ?? 'active') === 'active'
    if (!application || !isActive || !areaIds.has(application.areaId)) return []
    const { caseNumber, areaId, applicant, title } = application
    const recused = recusedFrom(state, caseNumber)
    if (recused.has(assessorId)) return []
    const assessments = handedIn(state, facts, recused)
    return [{ caseNumber, areaId, applicant, title, assessments }]
  })
  return {
    roundId: state.roundId,
    roundTitle: setup.title,
    isExample: state.isExample,
    assessorId,
    setup,
    applications: applications.toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber)),
  }
}

/** The areas somebody may read in, of all releases together. */
export const releasedAreas = (state: RoundState, assessorId: AssessorId): ReadonlySet<AreaId> =>
  new Set(
    state.panel.released.flatMap(({ value }) =>
      value.assessorIds.includes(assessorId) ? value.areaIds : [],
    ),
  )

const handedIn = (
  state: RoundState,
  { assessments }: ApplicationFacts,
  recused: ReadonlySet<AssessorId>,
): readonly ReadAssessment[] =>
  [...assessments]
    .flatMap(([id, register]) => {
      const assessment = settled(register)
      if (!assessment?.isHandedIn || recused.has(id)) return []
      const assessor = settled(state.assessors.get(id))?.name ?? id
      return [{ assessor, answers: assessment.answers }]
    })
    .toSorted((a, b) => compareNatural(a.assessor, b.assessor))
