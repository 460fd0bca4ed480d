import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { AssessorAnalysis, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { compareDanish, formatCount, formatDecimal, formatList } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { type Interval, IntervalChart } from '~/ui/chart/IntervalChart.tsx'
import { Picture } from './Picture.tsx'
import { NumberTable } from './NumberTable.tsx'
import { signedPoints } from './signedPoints.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly analysis: RoundAnalysis
}

/** How strict each assessor is by the model, of whom it says something [CE13]; for the agency alone. */
export function SeverityPicture({ sheet, analysis }: Props) {
  const { language } = useMessages()
  const words = useWords(certaintyPicturesWords)
  const nameOf = useAssessorName()
  const { severity } = words
  const named = analysis.assessors
    .map((assessor) => ({ ...assessor, name: nameOf(assessor.id as AssessorId) }))
    .toSorted((a, b) => compareDanish(a.name, b.name))
  const [told, hidden] = [named.filter(isTold), named.filter((assessor) => !assessor.isTold)]
  const rows = told.map((assessor) => ({
    key: assessor.id,
    name: assessor.name,
    outer: intervalOf(assessor),
    inner: null,
    middle: assessor.severity,
    figure: signedPoints(assessor.severity, language),
    count: formatCount(assessor.count, language),
  }))
  const apart = rows.filter(({ outer: [low, high] }) => low > 0 || high < 0)
  const heading =
    apart.length === 0
      ? severity.heading.none
      : severity.heading.some(
          formatList(
            apart.map(({ name }) => name),
            language,
          ),
          apart.length,
        )
  const reach = reachOf(rows.map(({ outer }) => outer))
  return (
    <>
      {rows.length === 0 ? (
        <div className="picture">
          <p className="note">{severity.name}</p>
          <p>{severity.nobody}</p>
        </div>
      ) : (
        <Picture
          name={severity.name}
          heading={heading}
          text={severity.text(sheet.setup.scale.best === 'low')}
          chart={
            <IntervalChart
              rows={rows}
              domain={[-reach, reach]}
              ticks={[-reach, -reach / 2, 0, reach / 2, reach]}
              formatTick={(value) => signedPoints(value, language)}
              axis={severity.axis}
              reference={0}
            />
          }
          table={
            <NumberTable
              caption={severity.name}
              head={[severity.assessor, severity.value, severity.interval, severity.count]}
              lines={rows.map(({ name, figure, outer: [low, high], count }) => [
                name,
                figure,
                words.between(signedPoints(low, language), signedPoints(high, language)),
                count,
              ])}
            />
          }
        >
          {hidden.length > 0 && (
            <p className="note picture-text">
              {severity.hidden(
                formatList(
                  hidden.map(({ name }) => name),
                  language,
                ),
              )}
            </p>
          )}
          <Adjusted sheet={sheet} analysis={analysis} />
        </Picture>
      )}
    </>
  )
}

const isTold = ({ isTold }: AssessorAnalysis): boolean => isTold

/** Standard deviations to either side that hold 90 per cent of a normal distribution. */
const halfWidth = 1.6448536269514722

const intervalOf = ({ severity, sd }: AssessorAnalysis): Interval => [
  severity - halfWidth * sd,
  severity + halfWidth * sd,
]

/** Half the axis: the farthest end, up to the next fifth of a point. */
const reachOf = (intervals: readonly Interval[]): number =>
  Math.max(0.2, ...intervals.flat().map((end) => Math.ceil(Math.abs(end) * 5) / 5))

/** The means of the area's applications, beside what they are with severity taken out. */
function Adjusted({ sheet, analysis }: Props) {
  const { language } = useMessages()
  const words = useWords(certaintyPicturesWords)
  const { severity } = words
  const known = new Map(analysis.applications.map((application) => [application.id, application]))
  const lines = sheet.candidates.flatMap(({ caseNumber, application, rank }) => {
    const found = known.get(caseNumber)
    if (!found || rank === null) return []
    const [mean, adjusted] = [found.rawMean, found.adjusted].map((value) =>
      formatDecimal(value, 2, language),
    )
    // Of the numbers as they stand here, so that they agree.
    const apart = Math.round(found.adjusted * 100) - Math.round(found.rawMean * 100)
    return [
      [application.applicant, mean ?? '', adjusted ?? '', signedPoints(apart / 100, language)],
    ]
  })
  if (lines.length === 0) return null
  return (
    <div className="stack">
      <h3>{severity.adjustedTitle}</h3>
      <NumberTable
        caption={severity.adjustedTitle}
        head={[words.applicant, severity.mean, severity.adjusted, severity.difference]}
        lines={lines}
      />
      <p className="note picture-text">{severity.adjustedText}</p>
    </div>
  )
}
