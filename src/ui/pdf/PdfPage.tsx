import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import type { Stretch } from './foldText.ts'
import { highlight, rangesOf, type ShownText } from './markStretches.ts'
import { pageText } from './pageText.ts'

interface Props {
  readonly document: PDFDocumentProxy
  readonly number: number
  /** CSS pixels for a point of the page. */
  readonly scale: number
  readonly label: string
  /** What is found on the page, and which of it one is at. */
  readonly hits: readonly Stretch[]
  readonly current: Stretch | null
  /** Told the page's size in points once it is known. */
  readonly onSize: (number: number, size: PageSize) => void
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** More than this and phones give up on a canvas. */
const mostPixels = 16_000_000

/** One page: its picture, and its text laid over it to be selected and read aloud. */
export function PdfPage({ document, number, scale, label, hits, current, onSize }: Props) {
  const picture = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<ShownText | null>(null)
  useEffect(() => {
    let isGone = false
    let stop = () => undefined as void
    const show = async () => {
      const { TextLayer } = await import('pdfjs-dist')
      const page = await document.getPage(number)
      if (isGone) return
      const viewport = page.getViewport({ scale })
      onSize(number, { width: viewport.width / scale, height: viewport.height / scale })
      const { canvas, task } = paint(page, scale)
      stop = () => task.cancel()
      const [content] = await Promise.all([page.getTextContent(), task.promise])
      if (isGone || !layer.current) return
      picture.current?.replaceChildren(canvas)
      layer.current.replaceChildren()
      const text = new TextLayer({
        textContentSource: content,
        container: layer.current,
        viewport,
      })
      stop = () => text.cancel()
      await text.render()
      if (!isGone) setShown({ runs: text.textDivs, starts: pageText(content).starts })
    }
    // A page that is scrolled past before it is painted is no fault.
    void show().catch(() => undefined)
    return () => {
      isGone = true
      stop()
    }
  }, [document, number, scale, onSize])
  useEffect(() => {
    if (!shown) return undefined
    const offHits = highlight('pdf-hit', rangesOf(shown, hits))
    const offCurrent = highlight('pdf-current', rangesOf(shown, current ? [current] : []))
    return () => {
      offHits()
      offCurrent()
    }
  }, [shown, hits, current])
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a page is no section of ours
    <div className="pdf-page" role="region" aria-label={label} data-page={number}>
      <div ref={picture} className="pdf-picture" aria-hidden="true" />
      <div
        ref={layer}
        className="pdf-text"
        style={{ '--total-scale-factor': scale } as React.CSSProperties}
      />
    </div>
  )
}

/** A page on a canvas of its own, for two paintings on one would spoil each other. */
function paint(page: PDFPageProxy, scale: number) {
  const { width, height } = page.getViewport({ scale })
  const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)))
  const viewport = page.getViewport({ scale: scale * sharp })
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const task = page.render({ canvas, viewport })
  return { canvas, task }
}
