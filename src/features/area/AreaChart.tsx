import { lazy, Suspense } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatPoints, type Language } from '~/i18n/formats.ts'
import { toNumber } from '~/lib/fraction.ts'

// The chart library is large, and most visits to an area never open the picture.
const DotChart = lazy(async () => ({ default: (await import('~/ui/chart/DotChart.tsx')).DotChart }))

interface Props {
  readonly sheet: AreaSheet
  readonly messages: Messages
  readonly language: Language
}

/** The area as a picture: each total as a bar, each assessor's own total as a dot. */
export function AreaChart({ sheet, messages, language }: Props) {
  const rows = sheet.candidates.flatMap(({ application, state, score }) =>
    state === 'ranked' && score.total
      ? [
          {
            name: application.applicant,
            total: toNumber(score.total),
            dots: score.ownTotals.flatMap(({ total }) => (total ? [toNumber(total)] : [])),
          },
        ]
      : [],
  )
  const name = messages.area.chartName(localText(sheet.area.name, language))
  return (
    <figure className="stack" aria-label={name}>
      <Suspense fallback={<output>{messages.shell.loading}</output>}>
        <DotChart
          rows={rows}
          min={sheet.setup.scale.min}
          max={sheet.setup.scale.max}
          formatValue={(value) => formatPoints(value, language)}
          totalName={messages.area.chartTotal}
          dotName={messages.area.chartDot}
        />
      </Suspense>
      <figcaption className="note">{messages.area.chartText}</figcaption>
    </figure>
  )
}
