import { createStore, type StoreApi } from 'zustand/vanilla'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AnalysisProgress, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { RoundScores } from '~/domain/statistics/round/RoundScores.ts'
import type { analyseBeside } from '~/workers/analyseBeside.ts'
import { ownBrief } from './ownBrief.ts'
import { scoresDigest } from './scoresDigest.ts'

/**
 * How sure one may be of a round's rankings, as far as it is known here. `none` is where nobody is to
 * know: a round without a setup, and an assessor's device.
 */
export type AnalysisState =
  | { readonly state: 'none' }
  /** `progress` is null until the first word of it. */
  | { readonly state: 'working'; readonly progress: AnalysisProgress | null }
  | { readonly state: 'ready'; readonly analysis: RoundAnalysis }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed' }

export interface AnalysisInHand {
  /** The round it is about; undefined before anybody has asked. */
  readonly of: RoundState | undefined
  readonly shown: AnalysisState
}

export interface Analyses {
  readonly store: StoreApi<AnalysisInHand>
  /** Sees to it that the round's analysis comes; the same scores are analysed once, whoever asks. */
  readonly ask: (round: RoundState) => void
  readonly cancel: () => void
  /** After a cancelling or a failure. */
  readonly again: () => void
}

/** What is asked of a round, and the name its answer is kept under. */
interface Question {
  readonly scores: RoundScores
  readonly digest: string
}

/** Analyses that are kept: what undoing and redoing goes back and forth between. */
const keptAnalyses = 8

/**
 * One analysis at a time, beside the page: other scores end the one that runs. What is done is kept by
 * its scores' digest, so that neither another page nor a remark begins it anew.
 */
export function createAnalyses(analyse: typeof analyseBeside): Analyses {
  const store = createStore<AnalysisInHand>(() => ({ of: undefined, shown: { state: 'none' } }))
  const kept = new Map<string, RoundAnalysis>()
  let question: Question | undefined
  let end: (() => void) | undefined

  const show = (shown: AnalysisState) => store.setState({ shown })
  const stop = () => {
    end?.()
    end = undefined
  }
  const begin = () => {
    stop()
    if (!question) return show({ state: 'none' })
    const { scores, digest } = question
    const known = kept.get(digest)
    if (known) return show({ state: 'ready', analysis: known })
    show({ state: 'working', progress: null })
    end = analyse(scores, {
      onProgress: (progress) => show({ state: 'working', progress }),
      onDone: (analysis) => {
        end = undefined
        keep(kept, digest, analysis)
        show({ state: 'ready', analysis })
      },
      onFailed: () => {
        end = undefined
        show({ state: 'failed' })
      },
    })
  }
  return {
    store,
    ask: (round) => {
      if (round === store.getState().of) return
      const before = question?.digest
      question = questionOf(round)
      if (question?.digest !== before) begin()
      store.setState({ of: round })
    },
    cancel: () => {
      if (store.getState().shown.state !== 'working') return
      stop()
      show({ state: 'cancelled' })
    },
    again: begin,
  }
}

function questionOf(round: RoundState): Question | undefined {
  const asked = ownBrief(round) ? undefined : roundScoresOf(round)
  return asked && { scores: asked.scores, digest: scoresDigest(asked.scores) }
}

function keep(kept: Map<string, RoundAnalysis>, digest: string, analysis: RoundAnalysis): void {
  kept.set(digest, analysis)
  const [oldest] = kept.keys()
  if (kept.size > keptAnalyses && oldest !== undefined) kept.delete(oldest)
}
