import { fractionText } from '~/exchange/document/fractionText.ts'
import { formatDecimal, formatList } from '~/i18n/formats.ts'
import type { ExampleProps } from './ExampleProps.ts'
import { byHand, exactText, hundredths, roundedSum } from './exactText.ts'

/** The terms added up, exactly and as they are shown; and how far it can still move. */
export function TotalExample({ example, words, language, nameOf }: ExampleProps) {
  const { candidate, criteria, sheet } = example
  const { total, bounds, missingFrom } = candidate.score
  const terms = criteria.flatMap(({ term }) => term ?? [])
  const text = (hundredth: number) => formatDecimal(hundredth / 100, 2, language)
  const hasGap = total !== null && roundedSum(terms) !== hundredths(total)
  const [low, high] = [fractionText(bounds.low, language), fractionText(bounds.high, language)]
  return (
    <>
      {total ? (
        <>
          <p>
            {terms.map(byHand).join(' + ')} = {exactText(total, language)}
          </p>
          <p className="explain-total">
            {words.total}: <strong>{fractionText(total, language)}</strong>
          </p>
          {hasGap && (
            <p className="note">
              {words.roundingGap(text(roundedSum(terms)), fractionText(total, language))}
            </p>
          )}
        </>
      ) : (
        <p>{words.noTotal}</p>
      )}
      {missingFrom.length > 0 && sheet.setup.basis === 'mean' ? (
        <p className="note">
          {words.bounds(low, high, formatList(missingFrom.map(nameOf), language))}
        </p>
      ) : (
        !total && <p className="note">{words.boundsAlone(low, high)}</p>
      )}
    </>
  )
}
