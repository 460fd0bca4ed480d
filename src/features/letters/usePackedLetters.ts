import { useEffect, useMemo, useRef, useState } from 'react'
import { decisionLetters } from '~/domain/dossier/letters/letterStandings.ts'
import { instantOf } from '~/domain/model/units.ts'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { saveBytes } from '~/session/saveFile.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { packLetters } from '~/workers/packLetters.ts'
import { lettersToPack } from './lettersToPack.ts'
import { useProvenance } from './useProvenance.ts'

export type PackStep =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'writing'; readonly done: number }
  | { readonly kind: 'done'; readonly withGaps: number }

/** All letters on decisions, written beside the page and saved as one file. */
export function usePackedLetters() {
  const { state } = useRound()
  const sheets = useSheets()
  const { all: words } = useWords(letterPagesWords)
  const provenance = useProvenance()
  const [step, setStep] = useState<PackStep>({ kind: 'idle' })
  const ending = useRef<() => void>(undefined)
  const letters = useMemo(() => decisionLetters(state, sheets), [state, sheets])
  useEffect(() => () => ending.current?.(), [])
  const start = () => {
    setStep({ kind: 'writing', done: 0 })
    const packing = lettersToPack(state, letters, provenance)
    ending.current = packLetters(
      {
        letters: packing.letters,
        list: () => ({ name: words.index, text: packing.list() }),
        madeAt: instantOf(Date.now()),
      },
      {
        onProgress: (done) => setStep({ kind: 'writing', done }),
        onPacked: (bytes) => {
          saveBytes(words.fileName, bytes, 'application/zip')
          setStep({ kind: 'done', withGaps: packing.withGaps() })
        },
        onFailed: () => setStep({ kind: 'failed' }),
      },
    )
  }
  const stop = () => {
    ending.current?.()
    setStep({ kind: 'idle' })
  }
  return { count: letters.length, step, start, stop }
}
