import { asksRemark } from '~/domain/model/asksRemark.ts'
import type { Criterion, Setup } from '~/domain/model/Setup.ts'
import type { MyApplication } from './myApplications.ts'

/** What one assessment lacks before it may be handed in, in the order of the criteria. */
export interface Lacks {
  /** Criteria that nothing is said of. */
  readonly marks: readonly Criterion[]
  /** Criteria with a point that the round asks the words behind. */
  readonly remarks: readonly Criterion[]
}

/** What is handed in lacks nothing, and of two answers that disagree one has to be chosen first. */
export function lacksOf(setup: Setup, { assessment }: MyApplication): Lacks {
  const { stage, marks, remarks } = assessment
  if (stage === 'handed-in' || stage === 'disputed') return { marks: [], remarks: [] }
  return {
    marks: setup.criteria.filter(({ id }) => !marks.has(id)),
    remarks: setup.criteria.filter(
      ({ id }) => asksRemark(setup, marks.get(id)) && !remarks.get(id)?.trim(),
    ),
  }
}

/** Done, and nothing that the round asks for is missing. */
export const isReady = (setup: Setup, mine: MyApplication): boolean =>
  mine.assessment.stage === 'done' && lacksOf(setup, mine).remarks.length === 0
