import { type RefObject, useLayoutEffect, useRef } from 'react'

/** As `--ease` of the tokens; a script cannot ask for it without a layout. */
const slide = { duration: 160, easing: 'cubic-bezier(0.2, 0, 0, 1)' } as const

/** Of more than these that move at once nobody follows one, and each slide costs the next step. */
const mostFollowed = 16

/**
 * Slides what has changed place: children of the container that carry `data-slide`, told apart by it.
 * Under `prefers-reduced-motion` nothing slides, nor where very many move at once. `key` is another whenever the order is, or the heights.
 */
export function useSlides(container: RefObject<HTMLElement | null>, key: string): void {
  const places = useRef<ReadonlyMap<string, number>>(new Map())
  const seen = useRef('')
  useLayoutEffect(() => {
    if (seen.current === key) return
    seen.current = key
    const before = places.current
    const now = new Map<string, number>()
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const moved: (readonly [element: HTMLElement, pixels: number])[] = []
    for (const element of container.current?.querySelectorAll<HTMLElement>('[data-slide]') ?? []) {
      const name = element.dataset['slide'] ?? ''
      const at = element.offsetTop
      now.set(name, at)
      const from = before.get(name)
      if (from !== undefined && from !== at) moved.push([element, from - at])
    }
    places.current = now
    if (isStill || moved.length > mostFollowed) return
    // Only now that all is read: the first slide to begin would have the page laid out anew.
    for (const [element, pixels] of moved) {
      element.animate([{ transform: `translateY(${pixels}px)` }, { transform: 'none' }], slide)
    }
  })
}
