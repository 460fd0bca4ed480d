import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ResponsiveContainer,
  Scatter,
  XAxis,
  YAxis,
} from 'recharts'

export interface DotChartRow {
  readonly name: string
  readonly total: number
  readonly dots: readonly number[]
}

interface Props {
  readonly rows: readonly DotChartRow[]
  readonly min: number
  readonly max: number
  readonly formatValue: (value: number) => string
  readonly totalName: string
  readonly dotName: string
}

const font = { fontSize: 13, fontFamily: 'IBM Plex Sans', fill: '#454545' }

/** A settled chart: one bar a row for the total, and a dot for each part it is the mean of. */
export function DotChart({ rows, min, max, formatValue, totalName, dotName }: Props) {
  const dots = rows.flatMap(({ name, dots }) => dots.map((total) => ({ name, total })))
  return (
    <ResponsiveContainer width="100%" height={rows.length * 44 + 56}>
      <ComposedChart
        layout="vertical"
        data={[...rows]}
        margin={{ top: 8, right: 24, bottom: 8, left: 8 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="#dcdcdc" />
        <XAxis
          type="number"
          dataKey="total"
          domain={[min, max]}
          allowDataOverflow
          tick={font}
          tickFormatter={formatValue}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={220}
          tick={font}
          allowDuplicatedCategory={false}
        />
        <Bar
          dataKey="total"
          name={totalName}
          fill="#9ecae1"
          barSize={18}
          isAnimationActive={false}
        />
        <Scatter data={dots} name={dotName} fill="#08519c" isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
