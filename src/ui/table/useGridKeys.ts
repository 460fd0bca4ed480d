import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

interface GridKeys {
  readonly role: 'grid'
  readonly ref: RefObject<HTMLTableElement | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/** Makes a table one tab stop, with the arrow keys going between what can be acted on in it. */
export function useGridKeys(): GridKeys {
  const ref = useRef<HTMLTableElement>(null)
  const current = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const { current: table } = ref
    if (!table) return
    const all = actionable(table)
    if (!all.includes(current.current as HTMLElement)) current.current = all[0] ?? null
    for (const one of all) one.tabIndex = one === current.current ? 0 : -1
  })
  return {
    role: 'grid',
    ref,
    onFocus: ({ target }) => {
      // What a cell has opened over the page tells of its events here as well.
      if (!(target instanceof HTMLElement) || !ref.current?.contains(target)) return
      if (!target.matches(what)) return
      if (current.current) current.current.tabIndex = -1
      target.tabIndex = 0
      current.current = target
    },
    onKeyDown: (event) => {
      const step = steps[event.key]
      const { target } = event
      if (!(target instanceof HTMLElement) || !ref.current?.contains(target)) return
      const cell = target.closest('td, th')
      if (!step || !(cell instanceof HTMLTableCellElement) || event.ctrlKey || event.metaKey) return
      const next = nextFrom(cell, step)
      if (!next) return
      event.preventDefault()
      next.focus()
    },
  }
}

const what = 'input, button, a[href]'

const actionable = (within: Element): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(what),
]

/** The next cell that way with something in it; Home and End go to the last such. */
function nextFrom(
  from: HTMLTableCellElement,
  [down, right]: readonly [number, number],
): HTMLElement | undefined {
  const row = from.parentElement
  const table = from.closest('table')
  if (!(row instanceof HTMLTableRowElement) || !table) return undefined
  if (down !== 0) {
    for (let at = row.rowIndex + down; table.rows[at]; at += down) {
      const cell = table.rows[at]?.cells[from.cellIndex]
      const [found] = cell ? actionable(cell) : []
      if (found) return found
    }
    return undefined
  }
  const cells = [...row.cells]
  const onTheWay =
    right > 0 ? cells.slice(from.cellIndex + 1) : cells.slice(0, from.cellIndex).toReversed()
  const found = onTheWay.flatMap((cell) => actionable(cell).slice(0, 1))
  return Number.isFinite(right) ? found[0] : found.at(-1)
}
