import { proxy } from 'comlink'
import type { AnalysisProgress, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { RoundScores } from '~/domain/statistics/round/RoundScores.ts'
import type { AnalysisApi } from './analysis.worker.ts'
import workerUrl from './analysis.worker.ts?worker&url'
import { startWorker } from './startWorker.ts'

/** Of these one is called last, once: that it is done, or that it failed. */
export interface AnalysisWatcher {
  readonly onProgress: (progress: AnalysisProgress) => void
  readonly onDone: (analysis: RoundAnalysis) => void
  readonly onFailed: () => void
}

/** Analyses a round beside the page; the function it gives ends it, and nothing is called after that. */
export function analyseBeside(
  scores: RoundScores,
  { onProgress, onDone, onFailed }: AnalysisWatcher,
): () => void {
  const { api, end, onBroken } = startWorker<AnalysisApi>(workerUrl)
  let isOver = false
  const stop = () => {
    isOver = true
    end()
  }
  const over = (tell: () => void) => {
    if (isOver) return
    stop()
    tell()
  }
  onBroken(() => over(onFailed))
  api
    .analyse(
      scores,
      proxy((progress: AnalysisProgress) => {
        if (!isOver) onProgress(progress)
      }),
    )
    .then((analysis) => over(() => onDone(analysis)))
    .catch(() => over(onFailed))
  return stop
}
