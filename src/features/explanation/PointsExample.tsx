import { localText } from '~/exchange/document/localText.ts'
import { formatList, formatPoint } from '~/i18n/formats.ts'
import type { ExampleProps } from './ExampleProps.ts'

const reasons = ['recused', 'not-handed-in'] as const

/** Who gave how many points; criteria by their numbers, which the next step names. */
export function PointsExample({ example, words, language, nameOf }: ExampleProps) {
  const { criteria, candidate, sheet, notCounting } = example
  const isPanel = sheet.setup.basis === 'panel'
  const counting = [
    ...new Set(criteria.flatMap(({ counted }) => counted.map(({ assessorId }) => assessorId))),
  ]
  return (
    <>
      <div className="explain-scroll">
        <table className="explain-table" data-fit="content">
          <caption className="visually-hidden">
            {words.pointsOf(candidate.application.applicant)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.assessor}</th>
              {criteria.map(({ criterion }, index) => (
                <th key={criterion.id} scope="col" data-align="end">
                  <span aria-hidden="true">{index + 1}</span>
                  <span className="visually-hidden">{localText(criterion.name, language)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counting.map((assessorId) => (
              <tr key={assessorId}>
                <th scope="row">{isPanel ? words.panel : nameOf(assessorId)}</th>
                {criteria.map(({ criterion, counted }) => {
                  const given = counted.find((one) => one.assessorId === assessorId)
                  return (
                    <td key={criterion.id} data-align="end">
                      {given ? formatPoint(given.points, language) : words.noPoint}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ol className="explain-legend note">
        {criteria.map(({ criterion }) => (
          <li key={criterion.id}>{localText(criterion.name, language)}</li>
        ))}
      </ol>
      {!isPanel &&
        reasons.map((reason) => {
          const names = notCounting.flatMap(({ assessorId, why }) =>
            why === reason ? [nameOf(assessorId)] : [],
          )
          return (
            names.length > 0 && (
              <p key={reason} className="note">
                {words.notCounting[reason](formatList(names, language))}
              </p>
            )
          )
        })}
    </>
  )
}
