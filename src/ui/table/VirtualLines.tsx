import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  Fragment,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { TableColumn } from './DataTable.tsx'
import { TableLine } from './TableLine.tsx'
import { useIsPrinting } from './useIsPrinting.ts'

interface Props<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The place of a row to be brought into sight, each time it is another. */
  readonly shownAt?: number | undefined
}

/** Pixels; each row is measured when it comes into sight. */
const expectedHeight = 45
const beyondSight = 10
/** Pixels that the sticky head covers, where a row is brought into sight. */
const underHead = 120

/** More than this on paper is nobody's wish, and takes the page seconds to lay out. */
export const maxPrinted = 1000

/**
 * The rows in sight of a long table, with room for the others: the page scrolls as if all were there.
 * The row one stands in stays, however far it is scrolled away, so that the keyboard is never lost.
 */
export function VirtualLines<Row extends object>({ columns, rows, rowKey, shownAt }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const held = useHeldRow(body)
  const isPrinting = useIsPrinting()
  useLayoutEffect(() => {
    const at = body.current?.getBoundingClientRect().top ?? 0
    setTop(Math.round(at + window.scrollY))
  }, [rows])
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled or memoised by it
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => expectedHeight,
    overscan: beyondSight,
    scrollMargin: top,
    scrollPaddingStart: underHead,
    getItemKey: useCallback((index: number) => rowKey(rows[index] as Row), [rows, rowKey]),
    rangeExtractor: useCallback(
      (range: Range) => {
        const inSight = defaultRangeExtractor(range)
        return held === null || held >= rows.length || inSight.includes(held)
          ? inSight
          : [...inSight, held].toSorted((a, b) => a - b)
      },
      [held, rows.length],
    ),
  })
  useEffect(() => {
    if (shownAt === undefined || shownAt < 0) return
    // A row that somebody has just pressed is where they look already.
    const row = body.current?.querySelector(`tr[data-index="${shownAt}"]`)
    if (row?.contains(document.activeElement)) return
    virtualizer.scrollToIndex(shownAt, { align: 'start' })
  }, [shownAt, top, virtualizer])
  if (isPrinting) {
    return (
      <tbody>
        {rows.slice(0, maxPrinted).map((row, index) => (
          <TableLine key={rowKey(row)} {...{ columns, row, index }} />
        ))}
      </tbody>
    )
  }
  const items = virtualizer.getVirtualItems()
  const bottom = virtualizer.getTotalSize() + top
  return (
    <tbody ref={body}>
      {items.map(({ index, key, start }, order) => {
        const row = rows[index]
        return (
          row && (
            <Fragment key={key}>
              <Room pixels={start - (items[order - 1]?.end ?? top)} />
              <TableLine {...{ columns, row, index }} measure={virtualizer.measureElement} />
            </Fragment>
          )
        )
      })}
      <Room pixels={bottom - (items.at(-1)?.end ?? top)} />
    </tbody>
  )
}

/** Stands where rows out of sight would. */
function Room({ pixels }: { readonly pixels: number }) {
  if (pixels <= 0) return null
  return <tr aria-hidden="true" className="table-room" style={{ blockSize: pixels }} />
}

/** The place of the row that has the keyboard; null while none has. */
function useHeldRow(body: RefObject<HTMLElement | null>): number | null {
  const [held, setHeld] = useState<number | null>(null)
  useEffect(() => {
    const { current } = body
    const hold = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null
      setHeld(row ? Number(row.dataset['index']) : null)
    }
    const letGo = () => setHeld(null)
    current?.addEventListener('focusin', hold)
    current?.addEventListener('focusout', letGo)
    return () => {
      current?.removeEventListener('focusin', hold)
      current?.removeEventListener('focusout', letGo)
    }
  }, [body])
  return held
}
