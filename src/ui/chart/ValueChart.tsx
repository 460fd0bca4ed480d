import { Bar, BarChart, ReferenceLine, ResponsiveContainer } from 'recharts'
import './chart.css'
import { heightOfRows, RowAxes, rowFrame, type RowScale } from './RowAxes.tsx'

export interface ValueRow {
  readonly key: string
  readonly name: string
  /** Null has no bar. */
  readonly value: number | null
  readonly figure: string
}

interface Props extends RowScale {
  readonly rows: readonly ValueRow[]
}

/** One bar a row from nothing to its value, to either side, with the figure at the end of the row. */
export function ValueChart({ rows, domain, ticks, formatTick, axis }: Props) {
  return (
    <ResponsiveContainer width="100%" height={heightOfRows(rows.length)}>
      <BarChart {...rowFrame} data={[...rows]}>
        <RowAxes {...{ rows, domain, ticks, formatTick, axis }} />
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar dataKey="value" className="chart-value" barSize={14} isAnimationActive={false} />
        <Bar dataKey="value" yAxisId="figure" hide />
      </BarChart>
    </ResponsiveContainer>
  )
}
