import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AnalysisProgress } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { DocumentCertainty } from '~/exchange/document/recommendation/DocumentCertainty.ts'
import { startSelfCheck } from '~/workers/startSelfCheck.ts'
import { createSelfChecked, type SelfChecked } from './createSelfChecked.ts'
import { analyseAgain, useAnalysisOf } from './useAnalysis.ts'

export type DocumentCertaintyState =
  | { readonly state: 'analysing'; readonly progress: AnalysisProgress | null }
  | { readonly state: 'checking'; readonly done: number; readonly total: number }
  | { readonly state: 'ready'; readonly certainty: DocumentCertainty }
  /** Ended by somebody, or failed: it can be begun again. */
  | { readonly state: 'stopped'; readonly again: () => void }

// The program is the same for the whole tab, and so is what its check comes to.
const selfChecked = createSelfChecked(startSelfCheck)

/** What a document made from that state of the round says of how sure one may be: computed beside the page. */
export function useDocumentCertainty(round: RoundState): DocumentCertaintyState {
  const analysis = useAnalysisOf(round)
  const check: SelfChecked = useStore(selfChecked.store)
  const isAnalysed = analysis.state === 'ready'
  const ready = useMemo(
    () =>
      analysis.state === 'ready' && check.state === 'ready'
        ? {
            state: 'ready' as const,
            certainty: { analysis: analysis.analysis, selfCheck: check.outcome },
          }
        : null,
    [analysis, check],
  )
  useEffect(() => {
    if (isAnalysed) selfChecked.ask()
  }, [isAnalysed])
  if (ready) return ready
  if (analysis.state === 'working') return { state: 'analysing', progress: analysis.progress }
  if (analysis.state !== 'ready') return { state: 'stopped', again: analyseAgain }
  return check.state === 'working'
    ? { state: 'checking', done: check.done, total: check.total }
    : { state: 'stopped', again: selfChecked.again }
}
