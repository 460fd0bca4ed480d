/** Milliseconds after which it is done even if the page never rests. */
const patience = 500

/** Does something once the page has nothing to do; the function it gives takes the wish back. */
export function whenIdle(work: () => void): () => void {
  // One browser has no such word to this day.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, patience / 2)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(work, { timeout: patience })
  return () => cancelIdleCallback(asked)
}
