import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { analyseBeside } from '~/workers/analyseBeside.ts'
import { type AnalysisState, createAnalyses } from './createAnalyses.ts'
import { useRound } from './useRound.ts'
import { whenIdle } from './whenIdle.ts'

// The whole tab's, so that the next page that shows it has it.
const analyses = createAnalyses(analyseBeside)

/**
 * How sure one may be of the open round's rankings; asking for it begins it, beside the page. The answer
 * is always about the round as it stands: while that is not known, it is `working`.
 */
export const useAnalysis = (): AnalysisState => useAnalysisOf(useRound().state)

/** The same of another state of the round, as one that a sent version is made from. */
export function useAnalysisOf(state: RoundState): AnalysisState {
  const { of: known, shown } = useStore(analyses.store)
  useLayoutEffect(() => {
    // The first time it can wait; later what is shown would blink while it waited.
    if (analyses.store.getState().of === undefined) return whenIdle(() => analyses.ask(state))
    analyses.ask(state)
    return undefined
  }, [state])
  return known === state ? shown : { state: 'working', progress: null }
}

/** Ends the analysis that runs, unfinished. */
export const cancelAnalysis = (): void => analyses.cancel()

/** Begins the analysis that was cancelled or failed. */
export const analyseAgain = (): void => analyses.again()
