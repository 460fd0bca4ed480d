import type { KeyboardEvent, PointerEvent } from 'react'
import './page.css'

interface Props {
  readonly label: string
  /** Per cent of the width that lies before it. */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly valueText: string
  readonly onMove: (value: number) => void
  /** When a hand or a key lets go of it. */
  readonly onLetGo: () => void
  readonly onReset: () => void
}

/** Per cent that an arrow key moves it. */
const step = 2

/** Stands between two panes of the same parent and sets their widths, by hand or by arrow keys. */
export function Separator({ label, valueText, onLetGo, onReset, ...range }: Props) {
  const { value, min, max, onMove } = range
  const drag = ({ currentTarget, clientX, pointerId }: PointerEvent<HTMLElement>) => {
    const around = currentTarget.parentElement?.getBoundingClientRect()
    if (!around || !currentTarget.hasPointerCapture(pointerId)) return
    onMove((100 * (clientX - around.left)) / around.width)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onMove(value - step)
    else if (event.key === 'ArrowRight') onMove(value + step)
    else if (event.key === 'Home') onReset()
    else return
    event.preventDefault()
  }
  return (
    <div
      className="separator no-print"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={valueText}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onLostPointerCapture={onLetGo}
      onDoubleClick={onReset}
      onKeyDown={press}
      onKeyUp={onLetGo}
      onBlur={onLetGo}
    />
  )
}
