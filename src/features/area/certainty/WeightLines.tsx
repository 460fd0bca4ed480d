import { weightText } from '~/exchange/document/certainty/shareTexts.ts'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { formatPoint, formatWeight } from '~/i18n/formats.ts'
import { type Fraction, fraction, multiply, toNumber } from '~/lib/fraction.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { LineSample } from '~/ui/chart/LineSample.tsx'
import { LinesChart } from '~/ui/chart/LinesChart.tsx'
import { lineLooks } from '~/ui/chart/lineStroke.ts'
import type { AreaCurve } from './curveOf.ts'

interface Props {
  readonly shown: AreaCurve
  readonly criterion: string
  readonly changeText: (at: Fraction) => string
}

const percent = (share: Fraction): number => toNumber(multiply(share, fraction(100n)))

/** The totals as lines, with the round's weight, the changes, and a key to whose each line is. */
export function WeightLines({ shown, criterion, changeText }: Props) {
  const { language } = useMessages()
  const { curve: said } = useWords(certaintyPicturesWords)
  const { candidates, curve, own, changes } = shown
  const looks = looksOf(shown)
  const ends = curve.lines.flatMap(({ atNone, atAll }) => [toNumber(atNone), toNumber(atAll)])
  return (
    <>
      <LinesChart
        lines={curve.lines.map(({ atNone, atAll }, place) => ({
          key: candidates[place]?.caseNumber ?? '',
          from: toNumber(atNone),
          to: toNumber(atAll),
          look: looks[place] ?? null,
        }))}
        domain={[0, 100]}
        ticks={[0, 20, 40, 60, 80, 100]}
        valueTicks={valueTicks(Math.min(...ends), Math.max(...ends))}
        formatTick={(value) => formatWeight(value * 10, language)}
        formatValue={(value) => formatPoint(value, language)}
        axis={said.axis(criterion)}
        marks={[
          { at: percent(own), text: said.own(weightText(own, language)), isMain: true },
          ...changes.map((at) => ({ at: percent(at), text: changeText(at), isMain: false })),
        ].toSorted((a, b) => a.at - b.at)}
      />
      <ul className="picture-key">
        {candidates.map(({ caseNumber, application }, place) => {
          const look = looks[place] ?? null
          return look === null ? null : (
            <li key={caseNumber}>
              <LineSample look={look} /> {application.applicant}
            </li>
          )
        })}
        {looks.includes(null) && (
          <li>
            <LineSample look={null} /> {said.others}
          </li>
        )}
      </ul>
    </>
  )
}

/** Half points, or quarters where they would be few, so that lines that lie close are told apart. */
function valueTicks(least: number, greatest: number): readonly number[] {
  const step = greatest - least < 1 ? 0.25 : 0.5
  const [from, to] = [Math.floor(least / step), Math.max(Math.ceil(greatest / step), 1)]
  const count = Math.max(to - from, 1)
  return Array.from({ length: count + 1 }, (_, index) => (from + index) * step)
}

/** A look of its own for who leads somewhere, then by rank while there are looks left. */
function looksOf({ candidates, curve }: AreaCurve): readonly (number | null)[] {
  const first = curve.leads.flatMap(({ leaders }) => leaders)
  const order = [...new Set([...first, ...candidates.keys()])].slice(0, lineLooks)
  const inRankingOrder = order.toSorted((a, b) => a - b)
  return candidates.map((_, place) => {
    const look = inRankingOrder.indexOf(place)
    return look < 0 ? null : look
  })
}
