import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { rankQuantile } from '~/domain/statistics/crossed/rankDistribution.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { chanceText } from '~/exchange/document/certainty/shareTexts.ts'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { formatDecimal, formatPoint } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { IntervalChart } from '~/ui/chart/IntervalChart.tsx'
import { exactChanceText } from './exactChanceText.ts'
import { Picture } from './Picture.tsx'
import { NumberTable } from './NumberTable.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly analysis: RoundAnalysis
}

/** Chances of being the best that the heading counts. */
const tellingChance = 0.05

/** Where each on the ranking probably stands [CE14], in ranking order. */
export function RankPicture({ sheet, analysis }: Props) {
  const { language } = useMessages()
  const words = useWords(certaintyPicturesWords)
  const standings = standingsIn(sheet, analysis)
  const [first] = standings
  if (!first) return <p>{words.ranks.nobody}</p>
  const mayBeBest = standings.filter(({ best }) => best >= tellingChance)
  const count = standings.length
  const heading = words.ranks.heading(
    mayBeBest.length,
    count,
    mayBeBest[0]?.applicant ?? first.applicant,
  )
  return (
    <Picture
      name={words.ranks.name}
      heading={heading}
      text={words.ranks.text}
      chart={
        <IntervalChart
          rows={standings.map(({ caseNumber, applicant, expected, wide, narrow, best }) => ({
            key: caseNumber,
            name: applicant,
            // A rank is as wide as the step to the next, so that one that is certain is to be seen.
            outer: [wide[0] - 0.5, wide[1] + 0.5],
            inner: [narrow[0] - 0.5, narrow[1] + 0.5],
            middle: expected,
            figure: chanceText(best, language),
          }))}
          domain={[0.5, count + 0.5]}
          ticks={rankTicks(count)}
          formatTick={(rank) => formatPoint(rank, language)}
          axis={words.ranks.axis}
        />
      }
      table={
        <NumberTable
          caption={words.ranks.name}
          head={[
            words.applicant,
            words.ranks.expected,
            words.ranks.wide,
            words.ranks.narrow,
            words.ranks.best,
          ]}
          lines={standings.map(({ applicant, expected, wide, narrow, best }) => [
            applicant,
            formatDecimal(expected, 1, language),
            words.between(`${wide[0]}`, `${wide[1]}`),
            words.between(`${narrow[0]}`, `${narrow[1]}`),
            exactChanceText(best, language),
          ])}
        />
      }
    />
  )
}

function standingsIn(sheet: AreaSheet, { areas, applications }: RoundAnalysis) {
  const area = areas.find(({ areaId }) => areaId === sheet.area.id)
  const known = new Map(applications.map((application) => [application.id, application]))
  return sheet.candidates.flatMap(({ caseNumber, application: { applicant } }) => {
    const chances = area?.rankChances.get(caseNumber)
    const found = known.get(caseNumber)
    if (!chances || found?.erArea === undefined || found.erArea === null) return []
    const range = (low: number, high: number) =>
      [rankQuantile(chances, low), rankQuantile(chances, high)] as const
    return {
      caseNumber,
      applicant,
      expected: found.erArea,
      wide: range(0.05, 0.95),
      narrow: range(0.25, 0.75),
      best: found.pBestArea ?? Number.NaN,
    }
  })
}

/** Every rank while there is room for them, then every fifth, then every tenth. */
function rankTicks(count: number): readonly number[] {
  const step = [1, 5, 10].find((size) => count / size <= 15) ?? 25
  const ranks = Array.from({ length: count }, (_, index) => index + 1)
  return ranks.filter((rank) => rank === 1 || rank % step === 0)
}
