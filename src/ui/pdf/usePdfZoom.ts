import { type RefObject, useEffect, useState } from 'react'
import type { PageSize } from './PdfPage.tsx'

export interface PdfZoom {
  /** CSS pixels for a point of the page. */
  readonly scale: number
  /** Whether it is known how much room there is; nothing is painted before. */
  readonly isReady: boolean
  readonly isFit: boolean
  readonly zoom: (step: 1 | -1) => void
  readonly fit: () => void
}

/** Room beside a page, CSS pixels. */
const margin = 32
const [least, most] = [0.25, 5]

/** How large pages are shown: as wide as there is room for, until somebody zooms. */
export function usePdfZoom(frame: RefObject<HTMLElement | null>, first: PageSize): PdfZoom {
  const [chosen, setChosen] = useState<number | null>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  const fitting = Math.min(Math.max((width - margin) / first.width, least), 2)
  const scale = chosen ?? fitting
  return {
    scale,
    isReady: width > 0,
    isFit: chosen === null,
    zoom: (step) => setChosen(Math.min(Math.max(scale * 1.2 ** step, least), most)),
    fit: () => setChosen(null),
  }
}
