import { CartesianGrid, XAxis, YAxis } from 'recharts'
import { chartText, figureWidth, nameWidth } from './chartText.ts'

interface NamedRow {
  readonly key: string
  readonly name: string
  /** Stands at the end of the row. */
  readonly figure: string
}

/** What the value axis of a chart of rows is drawn from. */
export interface RowScale {
  readonly domain: readonly [low: number, high: number]
  readonly ticks: readonly number[]
  readonly formatTick: (value: number) => string
  /** What the axis measures. */
  readonly axis: string
}

interface Props extends RowScale {
  readonly rows: readonly NamedRow[]
}

/** How a chart of rows is set up; its axes are `RowAxes`. */
export const rowFrame = {
  className: 'chart',
  layout: 'vertical',
  margin: { top: 4, right: 8, bottom: 20, left: 0 },
  accessibilityLayer: false,
} as const

/** Pixels. */
export const rowHeight = 36

/** Of a chart with as many rows, with room for its axis. */
export const heightOfRows = (count: number): number => count * rowHeight + 56

/** The axes of a chart of rows: names at the start, figures at the end, values below. */
export function RowAxes({ rows, domain, ticks, formatTick, axis }: Props) {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return (
    <>
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[...domain]}
        ticks={[...ticks]}
        tickFormatter={formatTick}
        tick={chartText}
        label={{ value: axis, position: 'insideBottom', offset: -12, ...chartText }}
      />
      <YAxis
        type="category"
        dataKey="key"
        width={nameWidth}
        tick={chartText}
        tickLine={false}
        interval={0}
        tickFormatter={(key: string) => byKey.get(key)?.name ?? key}
      />
      <YAxis
        yAxisId="figure"
        orientation="right"
        type="category"
        dataKey="key"
        width={figureWidth}
        tick={chartText}
        tickLine={false}
        axisLine={false}
        interval={0}
        tickFormatter={(key: string) => byKey.get(key)?.figure ?? ''}
      />
    </>
  )
}
