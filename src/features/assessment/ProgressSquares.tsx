import type { CaseNumber } from '~/domain/model/ids.ts'
import type { MyApplication } from './myApplications.ts'

interface Props {
  readonly toAssess: readonly MyApplication[]
  readonly current?: CaseNumber
  readonly criteria: number
}

/** One square an application: filled as far as it is assessed. The words for it stand beside. */
export function ProgressSquares({ toAssess, current, criteria }: Props) {
  return (
    <span className="progress-squares" aria-hidden="true">
      {toAssess.map(({ application: { caseNumber }, assessment }) => (
        <span key={caseNumber} data-current={caseNumber === current || undefined}>
          <span
            style={{ inlineSize: `${(100 * assessment.marks.size) / Math.max(criteria, 1)}%` }}
          />
        </span>
      ))}
    </span>
  )
}
