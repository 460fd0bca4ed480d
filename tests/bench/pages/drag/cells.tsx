import type { ReactNode, RefObject } from 'react'

const box = { height: 760, overflow: 'auto' } as const
const cell = { width: 110, overflow: 'hidden', whiteSpace: 'nowrap' } as const

const text = (value: unknown): string =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : String(value)

/** The pane that scrolls, as high as all rows would be. */
export function Pane({
  height,
  children,
  ref,
}: {
  readonly height: number
  readonly children: ReactNode
  readonly ref: RefObject<HTMLDivElement | null>
}) {
  return (
    <div ref={ref} style={box}>
      <div style={{ height, position: 'relative' }}>{children}</div>
    </div>
  )
}

/** One row at its place. */
export function Line(props: { readonly top: number; readonly values: readonly unknown[] }) {
  return (
    <div
      className="line"
      style={{
        position: 'absolute',
        top: 0,
        transform: `translateY(${props.top}px)`,
        display: 'flex',
        height: rowHeight,
      }}
    >
      {props.values.map((value, column) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns stay where they are
        <span key={column} style={cell}>
          {text(value)}
        </span>
      ))}
    </div>
  )
}

export const rowHeight = 30
