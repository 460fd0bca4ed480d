import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { dash, formatPoint } from '~/i18n/formats.ts'
import { toNumber } from '~/lib/fraction.ts'
import type { ExampleProps } from './ExampleProps.ts'
import { equals, sumText } from './exactText.ts'

/** 4 + 5 + 4 = 13, and 13 / 3 ≈ 4,33, criterion by criterion; the panel's one point is its mean. */
export function MeansExample({ example, words, language }: ExampleProps) {
  const { criteria, candidate, sheet } = example
  const isPanel = sheet.setup.basis === 'panel'
  return (
    <table className="explain-table">
      <caption className="visually-hidden">
        {words.meansOf(candidate.application.applicant)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          {!isPanel && (
            <th scope="col" data-align="end">
              {words.sum}
            </th>
          )}
          <th scope="col" data-align="end">
            {words.mean}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterion, counted, sum, mean }, index) => (
          <tr key={criterion.id}>
            <th scope="row">
              {index + 1}. {localText(criterion.name, language)}
            </th>
            {!isPanel && (
              <td data-align="end">
                {counted.length === 0
                  ? words.noPoint
                  : sumText(
                      counted.map(({ points }) => points),
                      language,
                    )}
              </td>
            )}
            <td data-align="end">
              {mean
                ? isPanel
                  ? fractionText(mean, language)
                  : `${formatPoint(toNumber(sum), language)} / ${counted.length} ${equals(mean)} ${fractionText(mean, language)}`
                : dash}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
