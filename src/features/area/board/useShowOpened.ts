import { type RefObject, useEffect, useRef } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'

/**
 * Brings a row that was opened from elsewhere into sight, and the keyboard to it; one's own press leaves
 * both where they are. On arriving at an address the page is only scrolled.
 */
export function useShowOpened(
  table: RefObject<HTMLElement | null>,
  openCase: CaseNumber | null,
): void {
  const hasArrived = useRef(false)
  useEffect(() => {
    const isArrival = !hasArrived.current
    hasArrived.current = true
    if (openCase === null) return
    // A long table first has to scroll to where the row is, and draw it.
    let frames = 3
    let frame = 0
    const show = () => {
      frames -= 1
      const toggle = table.current?.querySelector<HTMLElement>(
        `[data-slide="${CSS.escape(openCase)}"] .area-toggle`,
      )
      if (!toggle && frames > 0) {
        frame = requestAnimationFrame(show)
        return
      }
      if (!toggle || toggle.closest('tbody')?.contains(document.activeElement)) return
      toggle.scrollIntoView({ block: 'nearest' })
      if (!isArrival) toggle.focus({ preventScroll: true })
    }
    frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [table, openCase])
}
