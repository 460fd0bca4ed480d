import { expose } from 'comlink'
import { type BestSets, bestSetsSteps } from '~/domain/portfolio/bestSets.ts'
import type { SetQuestion } from '~/domain/portfolio/SetQuestion.ts'

/** Milliseconds between two words on how far the search has come. */
const wordEvery = 100

const api = {
  search: (
    question: SetQuestion,
    nodeLimit: number,
    onProgress: (nodes: number) => void,
  ): BestSets => {
    const search = bestSetsSteps(question, nodeLimit)
    let lastWord = 0
    for (;;) {
      const step = search.next()
      if (step.done) return step.value
      if (performance.now() - lastWord < wordEvery) continue
      lastWord = performance.now()
      onProgress(step.value.nodes)
    }
  },
}
export type BestSetsApi = typeof api

expose(api)
