import type { Application } from '~/domain/model/Application.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import './applicationHeading.css'

/** An application as it heads its line in a matrix: whose it is, and its number. */
export function ApplicationHeading({ application }: { readonly application: Application }) {
  const { roundId } = useRound()
  const { caseNumber, applicant } = application
  return (
    <span className="panel-application matrix-name">
      <a href={paths.application(roundId, caseNumber)} title={applicant}>
        <bdi>{applicant}</bdi>
      </a>
      <span className="note">{caseNumber}</span>
    </span>
  )
}
