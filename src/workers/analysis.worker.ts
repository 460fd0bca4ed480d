import { expose } from 'comlink'
import { analyseRoundSteps } from '~/domain/statistics/round/analyseRound.ts'
import type { AnalysisProgress, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { RoundScores } from '~/domain/statistics/round/RoundScores.ts'

/** Milliseconds between two words on how far it is. */
const wordEvery = 100

const api = {
  analyse: (
    scores: RoundScores,
    onProgress: (progress: AnalysisProgress) => void,
  ): RoundAnalysis => {
    const steps = analyseRoundSteps(scores)
    let lastWord = 0
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      if (performance.now() - lastWord < wordEvery) continue
      lastWord = performance.now()
      onProgress(step.value)
    }
  },
}
export type AnalysisApi = typeof api

expose(api)
