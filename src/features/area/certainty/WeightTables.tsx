import { weightText } from '~/exchange/document/certainty/shareTexts.ts'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { formatPoints } from '~/i18n/formats.ts'
import { add, type Fraction, fraction, multiply, subtract, toNumber, zero } from '~/lib/fraction.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { AreaCurve } from './curveOf.ts'
import { exactShareText } from './exactShareText.ts'
import { NumberTable } from './NumberTable.tsx'

interface Props {
  readonly shown: AreaCurve
  readonly prize: 'first' | 'place'
  readonly namesOf: (places: readonly number[]) => string
}

const one = fraction(1n)

/** The curve in words and numbers: who leads where, and the totals at either end and as they are. */
export function WeightTables({ shown, prize, namesOf }: Props) {
  const { language } = useMessages()
  const words = useWords(certaintyPicturesWords)
  const { curve: said } = words
  const { candidates, curve, own, changes } = shown
  const weights = [zero, own, one]
  return (
    <div className="stack">
      {prize === 'first' ? (
        <NumberTable
          caption={said.leaders}
          head={[said.stretch, said.leads]}
          lines={curve.leads.map(({ from, to, leaders }) => [
            words.between(exactShareText(from, language), exactShareText(to, language)),
            namesOf(leaders),
          ])}
        />
      ) : (
        changes.length > 0 && (
          <NumberTable
            caption={said.placeChanges}
            head={[said.placeChanges]}
            lines={changes.map((at) => [exactShareText(at, language)])}
          />
        )
      )}
      <NumberTable
        caption={said.totals}
        head={[words.applicant, ...weights.map((at) => said.at(weightText(at, language)))]}
        lines={curve.lines.map((line, place) => [
          candidates[place]?.application.applicant ?? '',
          ...weights.map((at) => formatPoints(toNumber(totalAt(line, at)), language)),
        ])}
      />
    </div>
  )
}

const totalAt = (
  { atNone, atAll }: AreaCurve['curve']['lines'][number],
  weight: Fraction,
): Fraction => add(atNone, multiply(weight, subtract(atAll, atNone)))
