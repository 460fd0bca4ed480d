import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { ModelSummary, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { localText } from '~/exchange/document/localText.ts'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { formatCount, formatDecimal, formatPoint } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { ValueChart } from '~/ui/chart/ValueChart.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import { Picture } from './Picture.tsx'
import { NumberTable } from './NumberTable.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly analysis: RoundAnalysis
  /** What the model says of the round; null where data are too few for it. */
  readonly model: ModelSummary | null
}

/** How alike the assessors have scored, criterion by criterion [ST6], and what the model makes of it. */
export function AgreementPicture({ sheet, analysis, model }: Props) {
  const { language } = useMessages()
  const words = useWords(certaintyPicturesWords)
  const { agreement } = words
  const rows = sheet.setup.criteria.map(({ id, name }) => {
    const value = analysis.alpha.get(id) ?? null
    return {
      key: id,
      name: localText(name, language),
      value,
      figure: value === null ? agreement.none : formatDecimal(value, 2, language),
      pairable: formatCount(analysis.pairable.get(id) ?? 0, language),
    }
  })
  const lowest = Math.min(0, ...rows.map(({ value }) => Math.floor((value ?? 0) * 5) / 5))
  return (
    <Picture
      name={agreement.name}
      heading={headingOf(rows, agreement)}
      text={agreement.text}
      chart={
        <ValueChart
          rows={rows}
          domain={[lowest, 1]}
          ticks={ticksFrom(lowest)}
          formatTick={(value) => formatPoint(value, language)}
          axis={agreement.axis}
        />
      }
      table={
        <NumberTable
          caption={agreement.name}
          head={[agreement.criterion, agreement.alpha, agreement.pairable]}
          lines={rows.map(({ name, figure, pairable }) => [name, figure, pairable])}
        />
      }
    >
      {model && <Icc model={model} />}
    </Picture>
  )
}

type AgreementWords = (typeof certaintyPicturesWords)['da']['agreement']

function headingOf(
  rows: readonly {
    readonly name: string
    readonly value: number | null
    readonly figure: string
  }[],
  { heading }: AgreementWords,
): string {
  const told = rows.filter(({ value }) => value !== null)
  const order = told.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [most, least] = [order[0], order.at(-1)]
  if (!most || !least) return heading.none
  if (most === least) return heading.one(most.name)
  // What reads as the same number is not told apart.
  return most.figure === least.figure ? heading.same : heading.most(most.name, least.name)
}

const ticksFrom = (lowest: number): readonly number[] =>
  Array.from({ length: Math.round((1 - lowest) * 5) + 1 }, (_, step) => 1 - step / 5).map(
    (tick) => Math.round(tick * 5) / 5,
  )

/** What another panel would make of it, and the sum that says so. */
function Icc({
  model: { icc, sd, reviewCount, applicationCount },
}: {
  readonly model: ModelSummary
}) {
  const { language } = useMessages()
  const { agreement } = useWords(certaintyPicturesWords)
  const { sums } = agreement
  const number = (value: number) => formatDecimal(value, 2, language)
  const count = formatPoint(Math.round((10 * reviewCount) / applicationCount) / 10, language)
  // A decimal more than what they come to, so that the sum can be done again.
  const [between, assessors, rest] = [sd.tau, sd.kappa, sd.sigma].map((spread) =>
    formatDecimal(spread, 3, language),
  )
  const noise = `(${assessors}² + ${rest}²)`
  return (
    <div className="stack">
      <h3>{agreement.iccTitle}</h3>
      <p className="picture-text">{agreement.icc(number(icc.single), number(icc.mean), count)}</p>
      <Sum
        lines={[
          [sums.applications, '', between ?? ''],
          [sums.assessors, '', assessors ?? ''],
          [sums.rest, '', rest ?? ''],
          [sums.single, `${between}² / (${between}² + ${noise}) =`, number(icc.single)],
          [
            sums.mean(count),
            `${between}² / (${between}² + ${noise} / ${count}) =`,
            number(icc.mean),
          ],
        ]}
      />
    </div>
  )
}
