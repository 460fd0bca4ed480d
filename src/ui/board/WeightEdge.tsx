import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { arrowStep } from './arrowStep.ts'
import './board.css'

interface Props {
  /** What it sets, for whoever does not see its place. */
  readonly label: string
  /** In the unit of `max`. */
  readonly value: number
  readonly max: number
  readonly valueText: string
  /** A CSS length from the start of the bar. */
  readonly place: string
  /** When it is taken hold of, by hand or by focus. */
  readonly onBegin: () => void
  /** The share of the bar's width that lies before the hand, 0 to 1; at most once a frame. */
  readonly onDrag: (share: number) => void
  readonly onStep: (value: number) => void
  /** When the hand has let go of it, or the key. */
  readonly onLetGo: () => void
}

/** A hand that holds the edge. The bar is measured once: to ask at each move lays the page out anew. */
interface Hand {
  /** Pixels: where the hand is with the edge at the start of the bar. */
  readonly from: number
  readonly width: number
  share: number
  /** The frame that is waited for; 0 for none. */
  frame: number
}

/** The edge between two parts of a bar: drawn by hand, or moved by arrow keys. */
export function WeightEdge({ label, valueText, place, onBegin, onDrag, ...rest }: Props) {
  const { value, max, onStep, onLetGo } = rest
  const hand = useRef<Hand | null>(null)
  const grip = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const { currentTarget, pointerId, clientX } = event
    const around = currentTarget.parentElement?.getBoundingClientRect()
    if (!around) return
    const own = currentTarget.getBoundingClientRect()
    currentTarget.setPointerCapture(pointerId)
    const offset = clientX - (own.left + own.width / 2)
    hand.current = { from: around.left + offset, width: around.width, share: 0, frame: 0 }
    onBegin()
  }
  const drag = ({ clientX }: PointerEvent<HTMLElement>) => {
    const held = hand.current
    if (!held) return
    held.share = (clientX - held.from) / held.width
    // A mouse tells of itself far more often than a screen is drawn.
    held.frame ||= requestAnimationFrame(() => {
      held.frame = 0
      onDrag(held.share)
    })
  }
  const letGo = () => {
    const held = hand.current
    if (!held) return
    hand.current = null
    if (held.frame) {
      cancelAnimationFrame(held.frame)
      onDrag(held.share)
    }
    onLetGo()
  }
  const press = (event: KeyboardEvent) => {
    const next = arrowStep(event, value, max)
    if (next === undefined) return
    event.preventDefault()
    onStep(next)
  }
  return (
    <div
      className="weight-edge no-print"
      style={{ insetInlineStart: place }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuetext={valueText}
      onFocus={onBegin}
      onPointerDown={grip}
      onPointerMove={drag}
      onLostPointerCapture={letGo}
      onKeyDown={press}
      onKeyUp={onLetGo}
      onBlur={onLetGo}
    />
  )
}
