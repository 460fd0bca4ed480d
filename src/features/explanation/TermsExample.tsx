import type { ExampleCriterion } from '~/domain/dossier/workedExample.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { dash, formatWeight, type Language } from '~/i18n/formats.ts'
import type { ExampleProps } from './ExampleProps.ts'
import { byHand } from './exactText.ts'

/** Weight times mean, criterion by criterion. */
export function TermsExample({ example, words, language }: ExampleProps) {
  const { criteria, candidate, sheet } = example
  return (
    <>
      <table className="explain-table">
        <caption className="visually-hidden">
          {words.termsOf(candidate.application.applicant)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" data-align="end">
              {words.weight} × {words.mean.toLowerCase()}
            </th>
            <th scope="col" data-align="end">
              {words.term}
            </th>
            <th scope="col" data-align="end">
              {words.rounded}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((one, index) => (
            <tr key={one.criterion.id}>
              <th scope="row">
                {index + 1}. {localText(one.criterion.name, language)}
              </th>
              <td data-align="end">
                {shareText(one, example.weightSum, language)} × {one.mean ? byHand(one.mean) : dash}
              </td>
              <td data-align="end">{one.term ? byHand(one.term) : dash}</td>
              <td data-align="end">{one.term ? fractionText(one.term, language) : dash}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.leftOut.map(({ criterionId }) => (
        <p key={criterionId} className="note">
          {words.leftOut(criterionName(sheet.setup, criterionId, language))}
        </p>
      ))}
    </>
  )
}

/** Per cent where the weights are the setup's; a fraction where one is left out and they are not. */
export const shareText = (
  { criterion, share }: ExampleCriterion,
  weightSum: number,
  language: Language,
): string => (weightSum === 1000 ? formatWeight(criterion.weight, language) : byHand(share))
