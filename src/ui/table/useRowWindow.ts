import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

interface Asked {
  readonly count: number
  readonly keyOf: (index: number) => string
  /** Where the rows begin on the page. */
  readonly start: RefObject<HTMLElement | null>
  /** Holds all the rows; each has its place as `data-index`. */
  readonly within: RefObject<HTMLElement | null>
  /** The place of a row to be brought into sight, each time it is another. */
  readonly shownAt?: number | undefined
}

/** One row in sight, and the room to leave above it for those that are not. */
interface WindowedRow {
  readonly index: number
  readonly key: string
  /** Pixels. */
  readonly roomAbove: number
}

/** The rows in sight of a long table. */
export interface RowWindow {
  readonly rows: readonly WindowedRow[]
  /** Pixels to leave below the last. */
  readonly roomBelow: number
  readonly measure: (element: Element | null) => void
}

/** Pixels; each row is measured when it comes into sight. */
const expectedHeight = 45
const beyondSight = 10
/** Pixels that the sticky head covers, where a row is brought into sight. */
const underHead = 120

/**
 * Which rows of a long list are in sight as the page scrolls, and how much room the others take. The
 * row one stands in stays, however far it is scrolled away, so that the keyboard is never lost.
 */
export function useRowWindow({ count, keyOf, start, within, shownAt }: Asked): RowWindow {
  const [top, setTop] = useState(0)
  const held = useHeldRow(within)
  useLayoutEffect(() => {
    const at = start.current?.getBoundingClientRect().top ?? 0
    setTop(Math.round(at + window.scrollY))
  }, [start, count])
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled or memoised by it
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => expectedHeight,
    overscan: beyondSight,
    scrollMargin: top,
    scrollPaddingStart: underHead,
    getItemKey: keyOf,
    rangeExtractor: useCallback(
      (range: Range) => {
        const inSight = defaultRangeExtractor(range)
        return held === null || held >= count || inSight.includes(held)
          ? inSight
          : [...inSight, held].toSorted((a, b) => a - b)
      },
      [held, count],
    ),
  })
  useEffect(() => {
    if (shownAt === undefined || shownAt < 0) return
    // A row that somebody has just pressed is where they look already.
    const row = within.current?.querySelector(`[data-index="${shownAt}"]`)
    if (row?.contains(document.activeElement)) return
    virtualizer.scrollToIndex(shownAt, { align: 'start' })
  }, [shownAt, top, virtualizer, within])
  const items = virtualizer.getVirtualItems()
  return {
    rows: items.map(({ index, key, start }, order) => ({
      index,
      key: String(key),
      roomAbove: start - (items[order - 1]?.end ?? top),
    })),
    roomBelow: virtualizer.getTotalSize() + top - (items.at(-1)?.end ?? top),
    measure: virtualizer.measureElement,
  }
}

/** The place of the row that has the keyboard; null while none has. */
function useHeldRow(within: RefObject<HTMLElement | null>): number | null {
  const [held, setHeld] = useState<number | null>(null)
  useEffect(() => {
    const { current } = within
    const hold = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
      setHeld(row ? Number(row.dataset['index']) : null)
    }
    const letGo = () => setHeld(null)
    current?.addEventListener('focusin', hold)
    current?.addEventListener('focusout', letGo)
    return () => {
      current?.removeEventListener('focusin', hold)
      current?.removeEventListener('focusout', letGo)
    }
  }, [within])
  return held
}
