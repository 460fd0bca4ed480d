import './chart.css'

interface Props {
  /** Lengths in the chart's own unit, one a segment, and the figure each carries. */
  readonly segments: readonly { readonly length: number; readonly figure: string }[]
  /** The length that fills the whole width. */
  readonly full: number
  /** What can still come, as a bracket from low to high; null when nothing is missing. */
  readonly bracket?: { readonly low: number; readonly high: number } | null
}

/** One stacked bar in one hue; the segments follow an order, never a value. */
export function SegmentBar({ segments, full, bracket = null }: Props) {
  const per = (length: number) => `${(100 * length) / full}%`
  return (
    <div className="segment-bar" aria-hidden="true">
      {segments.map(({ length, figure }, index) => (
        <span
          key={index}
          className="segment-bar-part"
          data-step={Math.min(index + 1, 5)}
          style={{ inlineSize: per(length) }}
        >
          {figure}
        </span>
      ))}
      {bracket && (
        <span
          className="segment-bar-bracket"
          style={{
            insetInlineStart: per(bracket.low),
            inlineSize: per(bracket.high - bracket.low),
          }}
        />
      )}
    </div>
  )
}
