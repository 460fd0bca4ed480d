import { type RefObject, useEffect, useState } from 'react'
import { oneLine } from './foldText.ts'

/** What is selected on one page. */
export interface PdfSelection {
  readonly page: number
  readonly text: string
}

/** The text somebody has selected in the pages; of several pages, what is on the first. */
export function usePdfSelection(frame: RefObject<HTMLElement | null>): PdfSelection | null {
  const [selected, setSelected] = useState<PdfSelection | null>(null)
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
      const start = range?.startContainer
      // A button that is pressed takes the selection nowhere: what was chosen stays chosen.
      if (!range || !start || !frame.current?.contains(start)) return
      const element = start instanceof Element ? start : start.parentElement
      const page = element?.closest<HTMLElement>('.pdf-page')
      const text = page && !range.collapsed ? oneLine(textWithin(range, page)) : ''
      setSelected(text === '' ? null : { page: Number(page?.dataset['page']), text })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [frame])
  return selected
}

function textWithin(range: Range, page: HTMLElement): string {
  const own = range.cloneRange()
  if (!page.contains(own.endContainer)) own.setEnd(page, page.childNodes.length)
  const parts: string[] = []
  const nodes = document.createTreeWalker(own.commonAncestorContainer, NodeFilter.SHOW_ALL)
  for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
    if (!own.intersectsNode(node)) continue
    if (node instanceof HTMLBRElement) parts.push('\n')
    if (!(node instanceof Text)) continue
    const from = node === own.startContainer ? own.startOffset : 0
    const to = node === own.endContainer ? own.endOffset : node.length
    parts.push(node.data.slice(from, to))
  }
  return parts.join('')
}
