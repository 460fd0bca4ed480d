import { useEffect, useState } from 'react'
import { findIn, foldText, type Stretch } from './foldText.ts'
import type { TextOfPage } from './usePdfTexts.ts'

/** A place where what one searches for stands. */
export interface PdfHit extends Stretch {
  readonly page: number
}

export interface PdfSearch {
  readonly hits: readonly PdfHit[]
  /** Whether pages are still being searched. */
  readonly isSearching: boolean
}

/** Milliseconds somebody is still typing. */
const pause = 200
const none: PdfSearch = { hits: [], isSearching: false }

/** Where a text stands in a document, page by page; what is found so far is there at once. */
export function usePdfSearch(textOf: TextOfPage, pages: number, sought: string): PdfSearch {
  const [search, setSearch] = useState(none)
  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const run = async () => {
      setSearch({ hits: [], isSearching: true })
      const hits: PdfHit[] = []
      for (let page = 1; page <= pages && !signal.aborted; page += 1) {
        const found = findIn(foldText(await textOf(page)), sought)
        hits.push(...found.map((stretch) => ({ ...stretch, page })))
        if (!signal.aborted && (found.length > 0 || page === pages)) {
          setSearch({ hits: [...hits], isSearching: page < pages })
        }
      }
    }
    const timer = setTimeout(() => (sought.trim() === '' ? setSearch(none) : void run()), pause)
    return () => {
      gone.abort()
      clearTimeout(timer)
    }
  }, [textOf, pages, sought])
  return search
}
