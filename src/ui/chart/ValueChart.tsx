import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import './chart.css'
import { chartText, figureWidth, nameWidth } from './chartText.ts'

export interface ValueRow {
  readonly key: string
  readonly name: string
  /** Null has no bar. */
  readonly value: number | null
  readonly figure: string
}

interface Props {
  readonly rows: readonly ValueRow[]
  readonly domain: readonly [low: number, high: number]
  readonly ticks: readonly number[]
  readonly formatTick: (value: number) => string
  readonly axis: string
}

const rowHeight = 36

/** One bar a row from nothing to its value, to either side, with the figure at the end of the row. */
export function ValueChart({ rows, domain, ticks, formatTick, axis }: Props) {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight + 56}>
      <BarChart
        className="chart"
        layout="vertical"
        data={[...rows]}
        margin={{ top: 4, right: 8, bottom: 20, left: 0 }}
        accessibilityLayer={false}
      >
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
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar dataKey="value" className="chart-value" barSize={14} isAnimationActive={false} />
        <Bar dataKey="value" yAxisId="figure" hide />
      </BarChart>
    </ResponsiveContainer>
  )
}
