import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly cases: readonly CaseNumber[]
}

/** The applicants, a line each: with an "and" between them, names that hold one run together. */
export function CaseNames({ sheet, cases }: Props) {
  return (
    <ul>
      {cases.map((caseNumber) => (
        <li key={caseNumber}>
          <bdi>{applicantIn(sheet)(caseNumber)}</bdi>
        </li>
      ))}
    </ul>
  )
}
