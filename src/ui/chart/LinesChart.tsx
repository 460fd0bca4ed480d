import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import './chart.css'
import { chartText } from './chartText.ts'
import { lineStroke } from './lineStroke.ts'

export interface StraightLine {
  readonly key: string
  /** Its value at either end of the axis. */
  readonly from: number
  readonly to: number
  /** Which way it is drawn; see `lineStroke`. Null is a thin one behind the others. */
  readonly look: number | null
}

interface Props {
  readonly lines: readonly StraightLine[]
  readonly domain: readonly [from: number, to: number]
  readonly ticks: readonly number[]
  /** From the lowest value that is shown to the highest. */
  readonly valueTicks: readonly number[]
  readonly formatTick: (value: number) => string
  readonly formatValue: (value: number) => string
  readonly axis: string
  /** Upright lines across the picture, each with its text above; what is not `isMain` is dashed. */
  readonly marks: readonly {
    readonly at: number
    readonly text: string
    readonly isMain: boolean
  }[]
}

/** Some straight lines over one axis, and what to look at along it. */
export function LinesChart(props: Props) {
  const { lines, domain, ticks, valueTicks, formatTick, formatValue, axis, marks } = props
  const ends = [
    Object.fromEntries([['x', domain[0]], ...lines.map(({ key, from }) => [key, from])]),
    Object.fromEntries([['x', domain[1]], ...lines.map(({ key, to }) => [key, to])]),
  ]
  return (
    <ResponsiveContainer width="100%" height={340}>
      <LineChart
        className="chart"
        data={ends}
        margin={{ top: 40, right: 24, bottom: 20, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[...domain]}
          ticks={[...ticks]}
          tickFormatter={formatTick}
          tick={chartText}
          label={{ value: axis, position: 'insideBottom', offset: -12, ...chartText }}
        />
        <YAxis
          type="number"
          domain={[valueTicks[0] ?? 0, valueTicks.at(-1) ?? 1]}
          ticks={[...valueTicks]}
          tickFormatter={formatValue}
          tick={chartText}
          width={48}
        />
        {marks.map(({ at, text, isMain }, index) => (
          <ReferenceLine
            key={`${at} ${text}`}
            x={at}
            stroke="var(--ink)"
            strokeWidth={isMain ? 1.5 : 1}
            strokeDasharray={isMain ? '0' : '4 3'}
            label={{
              value: text,
              position: 'top',
              // Neighbours take turns in two rows, so that they do not write over one another.
              dy: index % 2 === 0 ? 0 : -16,
              ...chartText,
              fill: 'var(--ink)',
            }}
          />
        ))}
        {lines
          .toSorted((a, b) => Number(a.look !== null) - Number(b.look !== null))
          .map(({ key, look }) => (
            <Line
              key={key}
              dataKey={key}
              type="linear"
              {...lineStroke(look)}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
