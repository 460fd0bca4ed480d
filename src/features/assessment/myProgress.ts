import type { CaseNumber } from '~/domain/model/ids.ts'
import type { MyApplication } from './myApplications.ts'
import type { Stage } from './ownAssessment.ts'

const closedStages: ReadonlySet<Stage> = new Set(['done', 'handed-in', 'reported'])

/** Nothing more is asked of the assessor here, but to hand in. */
export const isClosed = ({ assessment }: MyApplication): boolean =>
  closedStages.has(assessment.stage)

/** The next application that is missing something, after the one given and round to it again. */
export function nextOpen(
  toAssess: readonly MyApplication[],
  after?: CaseNumber,
): MyApplication | undefined {
  const index = toAssess.findIndex(({ application }) => application.caseNumber === after)
  return [...toAssess.slice(index + 1), ...toAssess.slice(0, Math.max(index, 0))].find(
    (mine) => !isClosed(mine),
  )
}

export interface Progress {
  readonly handedIn: number
  readonly done: number
  readonly begun: number
  readonly notBegun: number
}

export function progressOf(toAssess: readonly MyApplication[]): Progress {
  const count = (...stages: readonly Stage[]) =>
    toAssess.filter(({ assessment }) => stages.includes(assessment.stage)).length
  return {
    handedIn: count('handed-in'),
    done: count('done'),
    begun: count('begun', 'scored', 'disputed', 'reported'),
    notBegun: count('not-begun'),
  }
}
