import type { ReactNode } from 'react'
import { localText } from '~/exchange/document/localText.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { Language } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import '~/ui/table/table.css'
import { lacksOf } from './lacks.ts'
import type { MyApplication } from './myApplications.ts'
import { ownTotal } from './ownTotal.ts'
import { StageMark } from './StageMark.tsx'
import type { Mine } from './useMyApplications.ts'

interface Props {
  readonly mine: Mine
  /** What can be done with an assessment, in a column of its own. */
  readonly renderAction?: (mine: MyApplication) => ReactNode
}

/** The assessor's applications under the names of their areas. */
export function MyTable({ mine: { toAssess, setup }, renderAction }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const { column, tableName } = words.list
  const areas = new Set(toAssess.map(({ area }) => area))
  const isPartial = toAssess.some(({ assessment }) => {
    const { total, scored, of } = ownTotal(setup.criteria, assessment.marks)
    return total !== null && scored < of
  })
  return (
    <div className="stack">
      <table className="table my-table">
        <caption className="visually-hidden">{tableName}</caption>
        <thead>
          <tr>
            <th scope="col">{column.caseNumber}</th>
            <th scope="col">{column.applicant}</th>
            <th scope="col" data-align="end">
              {column.scored}
            </th>
            <th scope="col" data-align="end">
              {column.total}
            </th>
            <th scope="col">{column.stage}</th>
            {renderAction && <th scope="col">{words.handIn.action}</th>}
          </tr>
        </thead>
        {[...areas].map((area) => (
          <tbody key={area.id}>
            <tr className="my-area">
              <th scope="rowgroup" colSpan={renderAction ? 6 : 5}>
                {localText(area.name, language)}
              </th>
            </tr>
            {toAssess
              .filter((one) => one.area.id === area.id)
              .map((one) => (
                <MyRow
                  key={one.application.caseNumber}
                  {...{ one, setup, language, renderAction }}
                />
              ))}
          </tbody>
        ))}
      </table>
      {isPartial && <p className="note">{words.list.partial}</p>}
    </div>
  )
}

interface RowProps extends Pick<Mine, 'setup'> {
  readonly one: MyApplication
  readonly language: Language
  readonly renderAction: Props['renderAction']
}

function MyRow({ one, setup, language, renderAction }: RowProps) {
  const words = useWords(assessmentWords)
  const { roundId } = useRound()
  const { application, assessment } = one
  const { total, scored, of } = ownTotal(setup.criteria, assessment.marks)
  return (
    <tr>
      <td className="my-case">{application.caseNumber}</td>
      <th scope="row">
        <a dir="auto" href={paths.assessOne(roundId, application.caseNumber)}>
          {application.applicant}
        </a>
        <span className="my-title" dir="auto">
          {application.title}
        </span>
      </th>
      <td data-align="end">{words.scoredOf(assessment.marks.size, of)}</td>
      <td data-align="end">
        {total && fractionText(total, language)}
        {total && scored < of && <span className="secondary">*</span>}
      </td>
      <td>
        <StageMark
          assessment={assessment}
          missingRemarks={renderAction ? lacksOf(setup, one).remarks.length : 0}
        />
      </td>
      {renderAction && <td className="my-action">{renderAction(one)}</td>}
    </tr>
  )
}
