import { Bar, ComposedChart, ReferenceLine, ResponsiveContainer } from 'recharts'
import './chart.css'
import { heightOfRows, RowAxes, rowFrame, rowHeight, type RowScale } from './RowAxes.tsx'

export type Interval = readonly [low: number, high: number]

export interface IntervalRow {
  readonly key: string
  readonly name: string
  /** Longer than nothing; the thin line. */
  readonly outer: Interval
  /** The thick line, within the thin one. */
  readonly inner: Interval | null
  readonly middle: number
  /** Stands at the end of the row. */
  readonly figure: string
}

interface Props extends RowScale {
  readonly rows: readonly IntervalRow[]
  /** A value that rows are held up against, as a dashed line. */
  readonly reference?: number
}

/** Where each of some things probably lies: a thin line, a thick one within it, and a dot. */
export function IntervalChart({ rows, domain, ticks, formatTick, axis, reference }: Props) {
  return (
    <ResponsiveContainer width="100%" height={heightOfRows(rows.length)}>
      <ComposedChart {...rowFrame} data={[...rows]}>
        <RowAxes {...{ rows, domain, ticks, formatTick, axis }} />
        {reference !== undefined && (
          <ReferenceLine x={reference} stroke="var(--ink)" strokeDasharray="4 3" />
        )}
        <Bar
          dataKey={({ outer }: IntervalRow) => [...outer]}
          isAnimationActive={false}
          barSize={rowHeight}
          shape={({ x, y, width, height, payload }) => (
            <IntervalMark row={payload as IntervalRow} box={{ x, y, width, height }} />
          )}
        />
        <Bar dataKey="middle" yAxisId="figure" hide />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

interface MarkProps {
  readonly row: IntervalRow
  /** The place of the thin line, in pixels. */
  readonly box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

function IntervalMark({ row: { outer, inner, middle }, box }: MarkProps) {
  const [low, high] = outer
  const at = (value: number) => box.x + (box.width * (value - low)) / (high - low)
  const line = box.y + box.height / 2
  return (
    <g>
      <line className="chart-outer" x1={at(low)} x2={at(high)} y1={line} y2={line} />
      {outer.map((end) => (
        <line
          key={end}
          className="chart-outer"
          x1={at(end)}
          x2={at(end)}
          y1={line - 5}
          y2={line + 5}
        />
      ))}
      {inner && (
        <line className="chart-inner" x1={at(inner[0])} x2={at(inner[1])} y1={line} y2={line} />
      )}
      <circle className="chart-middle" cx={at(middle)} cy={line} r={5} />
    </g>
  )
}
