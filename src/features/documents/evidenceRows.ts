import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'

/** A place that an assessor rests a point on. */
export interface EvidenceRow {
  readonly criterionId: CriterionId
  readonly assessorId: AssessorId
  readonly place: Evidence
}

/** What has been handed in of an application by the order of its criteria; nothing still at work. */
export function evidenceRows(state: RoundState, caseNumber: CaseNumber): readonly EvidenceRow[] {
  const assessments = [...(state.applications.get(caseNumber)?.assessments ?? [])]
  const criteria = state.setup.heads[0]?.value.criteria ?? []
  return criteria.flatMap(({ id }) =>
    assessments.flatMap(([assessorId, { heads }]) =>
      heads.flatMap(({ value }) =>
        value.answers
          .filter(({ criterionId }) => criterionId === id)
          .flatMap(({ evidence = [] }) =>
            evidence.map((place) => ({ criterionId: id, assessorId, place })),
          ),
      ),
    ),
  )
}
