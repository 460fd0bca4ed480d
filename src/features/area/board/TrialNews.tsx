import { useEffect, useRef, useState } from 'react'
import { boardWords } from '~/i18n/boardWords.ts'
import { formatList } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { BoardRow } from './boardRows.ts'
import type { Trial } from './useTrial.ts'

interface Props {
  readonly trial: Trial
  readonly rows: readonly BoardRow[]
}

/** Tells whoever does not see the board what a trial came to, once the hand is lifted. */
export function TrialNews({ trial: { settled }, rows }: Props) {
  const { language } = useMessages()
  const words = useWords(boardWords)
  const [news, setNews] = useState('')
  const told = useRef(settled)
  useEffect(() => {
    // What one meets on arriving stands on the page; only what changes is news.
    if (told.current === settled) return
    told.current = settled
    const names = rows
      .filter(({ rank }) => rank === 1)
      .map(({ candidate }) => candidate.application.applicant)
    const first =
      names.length === 1 ? words.leads(names[0] ?? '') : words.lead(formatList(names, language))
    const moved = rows.filter(({ was }) => was !== null).length
    setNews(settled === null ? words.newsReset(first) : words.news(first, moved))
  }, [settled, rows, words, language])
  return <output className="visually-hidden">{news}</output>
}
