import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import './chart.css'
import { chartText, figureWidth, nameWidth } from './chartText.ts'

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

interface Props {
  readonly rows: readonly IntervalRow[]
  readonly domain: Interval
  readonly ticks: readonly number[]
  readonly formatTick: (value: number) => string
  /** What the axis measures. */
  readonly axis: string
  /** A value that rows are held up against, as a dashed line. */
  readonly reference?: number
}

const rowHeight = 36

/** Where each of some things probably lies: a thin line, a thick one within it, and a dot. */
export function IntervalChart({ rows, domain, ticks, formatTick, axis, reference }: Props) {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight + 56}>
      <ComposedChart
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
