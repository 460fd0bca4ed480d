import { useVirtualizer } from '@tanstack/react-virtual'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { findIn, foldText, sentenceAround, type Stretch } from './foldText.ts'
import './pdf.css'
import { type PageSize, PdfPage } from './PdfPage.tsx'
import { PdfTools } from './PdfTools.tsx'
import type { PdfWords } from './PdfWords.ts'
import { usePdfSearch } from './usePdfSearch.ts'
import { usePdfSelection } from './usePdfSelection.ts'
import { usePdfTexts } from './usePdfTexts.ts'
import { usePdfZoom } from './usePdfZoom.ts'

/** Where somebody is led to: a page, and words on it that are to be shown. */
export interface PdfTarget {
  readonly page: number
  readonly quote: string | null
}

/** Where one is: words that are selected or found, or the page alone. */
export type PdfPlace = PdfTarget

interface Props {
  readonly document: PDFDocumentProxy
  readonly words: PdfWords
  /** Another object leads there anew, also to the same place. */
  readonly target: PdfTarget
  readonly onPage: (page: number) => void
  readonly actions: ReactNode
  /** What can be done with the place one is at; stands over the pages. */
  readonly renderPlace?: (place: PdfPlace) => ReactNode
}

const usual: PageSize = { width: 595, height: 842 }
const gap = 16
const longestSentence = 500
const noStretches: readonly Stretch[] = []

/** A PDF to be read: only the pages in sight are painted, so that 400 of them scroll as one does. */
export function PdfViewer(props: Props) {
  const { document, words, target, onPage, actions, renderPlace } = props
  const pages = document.numPages
  const frame = useRef<HTMLDivElement>(null)
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map())
  const first = sizes.get(1) ?? sizes.values().next().value ?? usual
  const zoom = usePdfZoom(frame, first)
  const { scale } = zoom
  const [page, setPage] = useState(target.page)
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const [shown, setShown] = useState<(PdfTarget & { readonly at: Stretch | null }) | null>(null)
  const textOf = usePdfTexts(document)
  const search = usePdfSearch(textOf, pages, sought)
  const selection = usePdfSelection(frame)
  const [sentence, setSentence] = useState<PdfTarget | null>(null)
  // oxlint-disable-next-line react/incompatible-library -- it is used here and handed to nobody
  const virtual = useVirtualizer({
    count: pages,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (sizes.get(index + 1) ?? first).height * scale + gap,
    overscan: 1,
    onChange: ({ scrollOffset, scrollRect, getVirtualItems }) => {
      const middle = (scrollOffset ?? 0) + (scrollRect?.height ?? 0) / 3
      const item = getVirtualItems().findLast(({ start }) => start <= middle)
      if (item) setPage(item.index + 1)
    },
  })
  const goTo = useEffectEvent((number: number) => {
    virtual.scrollToIndex(Math.min(Math.max(number, 1), pages) - 1, { align: 'start' })
  })
  const hit = search.hits[at]
  const onSize = useCallback((number: number, size: PageSize) => {
    setSizes((known) => {
      const before = known.get(number)
      const isSame = before?.width === size.width && before.height === size.height
      return isSame ? known : new Map(known).set(number, size)
    })
  }, [])
  // Where one was on a page stays in sight when its size changes.
  const stay = useEffectEvent(() => {
    virtual.measure()
    goTo(page)
  })
  useEffect(() => stay(), [scale, zoom.isReady])
  useEffect(() => virtual.measure(), [virtual, sizes])
  const tell = useEffectEvent(() => onPage(page))
  useEffect(() => tell(), [page])
  useEffect(() => {
    let isGone = false
    const lead = async () => {
      goTo(target.page)
      const found = target.quote
        ? findIn(foldText(await textOf(target.page)), target.quote)[0]
        : null
      if (!isGone) setShown({ ...target, at: found ?? null })
    }
    void lead()
    return () => {
      isGone = true
    }
  }, [target, textOf])
  useEffect(() => setAt(0), [sought])
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const quote = hit ? sentenceAround(await textOf(hit.page), hit, longestSentence) : null
      if (isGone) return
      setSentence(hit ? { page: hit.page, quote } : null)
      if (hit) goTo(hit.page)
    }
    void read()
    return () => {
      isGone = true
    }
  }, [hit, textOf])
  const hitsOn = useMemo(() => Map.groupBy(search.hits, (each) => each.page), [search.hits])
  const currentOn = (number: number): Stretch | null => {
    if (hit) return hit.page === number ? hit : null
    return shown?.page === number ? shown.at : null
  }
  const place: PdfPlace = selection
    ? { page: selection.page, quote: selection.text }
    : (sentence ?? { page, quote: null })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    const step = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : undefined
    if (step) zoom.zoom(step)
    else if (event.key === '0') zoom.fit()
    else return
    event.preventDefault()
  }
  const step = (by: 1 | -1) => {
    const { length } = search.hits
    if (length > 0) setAt((at + by + length) % length)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is within
    <div className="pdf" onKeyDown={onKeyDown}>
      <PdfTools
        {...{ words, page, pages, zoom, sought, actions }}
        goTo={(number) => virtual.scrollToIndex(number - 1, { align: 'start' })}
        onSeek={setSought}
        hit={{ at: at + 1, all: search.hits.length, isSearching: search.isSearching }}
        onHit={step}
      />
      {renderPlace?.(place)}
      <section
        ref={frame}
        className="pdf-frame"
        aria-label={words.region}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must reach it
        tabIndex={0}
      >
        <div className="pdf-pages" style={{ blockSize: virtual.getTotalSize() }}>
          {(zoom.isReady ? virtual.getVirtualItems() : []).map(({ index, start }) => {
            const number = index + 1
            const size = sizes.get(number) ?? first
            return (
              <div
                key={number}
                className="pdf-place"
                style={{
                  transform: `translateY(${start}px)`,
                  inlineSize: size.width * scale,
                  blockSize: size.height * scale,
                }}
              >
                <PdfPage
                  document={document}
                  number={number}
                  scale={scale}
                  label={words.pageLabel(number, pages)}
                  hits={hitsOn.get(number) ?? noStretches}
                  current={currentOn(number)}
                  onSize={onSize}
                />
              </div>
            )
          })}
        </div>
      </section>
    </div>
  )
}
