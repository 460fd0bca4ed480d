import type { Stretch } from './foldText.ts'

/** A page's runs of text on screen, and where in its text each begins. */
export interface ShownText {
  readonly runs: readonly HTMLElement[]
  readonly starts: readonly number[]
}

/** The stretches of a page's text as places on the page. */
export function rangesOf({ runs, starts }: ShownText, stretches: readonly Stretch[]): Range[] {
  const ranges: Range[] = []
  for (const { from, to } of stretches) {
    for (const [index, run] of runs.entries()) {
      const start = starts[index] ?? 0
      const { firstChild: node } = run
      const length = run.textContent.length
      if (!node || start + length <= from || start >= to) continue
      const range = document.createRange()
      range.setStart(node, Math.max(from - start, 0))
      range.setEnd(node, Math.min(to - start, length))
      ranges.push(range)
    }
  }
  return ranges
}

/** Adds places to a kind of highlight, and answers with what takes them off again. */
export function highlight(name: 'pdf-hit' | 'pdf-current', ranges: readonly Range[]): () => void {
  // Without it the pages are read and searched all the same, only without colour.
  if (!('highlights' in CSS)) return () => undefined
  const shared = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, shared)
  for (const range of ranges) shared.add(range)
  return () => {
    for (const range of ranges) shared.delete(range)
  }
}
