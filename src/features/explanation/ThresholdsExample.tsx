import { apartText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { compare, type Fraction, fromDecimal } from '~/lib/fraction.ts'
import type { ExampleProps } from './ExampleProps.ts'

interface Held {
  readonly name: string
  readonly mean: Fraction
  readonly threshold: number
}

/** Each threshold of the round against the number it is about. */
export function ThresholdsExample({ example, words, language }: ExampleProps) {
  const { setup } = example.sheet
  const { best } = setup.scale
  const overall = setup.overallThreshold
  const held: readonly Held[] = [
    ...example.criteria.flatMap(({ criterion, mean }, index) =>
      criterion.threshold !== null && mean
        ? [
            {
              name: `${index + 1}. ${localText(criterion.name, language)}`,
              mean,
              threshold: criterion.threshold,
            },
          ]
        : [],
    ),
    ...(overall !== null && example.unweighted
      ? [{ name: words.overall, mean: example.unweighted, threshold: overall }]
      : []),
  ]
  const passes = ({ mean, threshold }: Held) => {
    const order = compare(mean, fromDecimal(threshold))
    return best === 'high' ? order >= 0 : order <= 0
  }
  return (
    <table className="explain-table">
      <caption className="visually-hidden">
        {words.thresholdsOf(example.candidate.application.applicant)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          <th scope="col" data-align="end">
            {words.threshold[best]}
          </th>
          <th scope="col" data-align="end">
            {words.mean}
          </th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {held.map((one) => (
          <tr key={one.name}>
            <th scope="row">{one.name}</th>
            <td data-align="end">{formatPoint(one.threshold, language)}</td>
            <td data-align="end">{apartText(one.mean, fromDecimal(one.threshold), language)}</td>
            <td>{passes(one) ? words.passes : words.fails}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
