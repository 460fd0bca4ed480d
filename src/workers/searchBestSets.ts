import { proxy } from 'comlink'
import type { BestSets } from '~/domain/portfolio/bestSets.ts'
import type { SetQuestion } from '~/domain/portfolio/SetQuestion.ts'
import type { BestSetsApi } from './bestSets.worker.ts'
import workerUrl from './bestSets.worker.ts?worker&url'
import { startWorker } from './startWorker.ts'

interface Watcher {
  readonly onProgress: (nodes: number) => void
  readonly onAnswer: (answer: BestSets) => void
}

/** Searches for the best sets beside the page; the function it gives ends the search unanswered. */
export function searchBestSets(
  question: SetQuestion,
  nodeLimit: number,
  { onProgress, onAnswer }: Watcher,
): () => void {
  const { api, end } = startWorker<BestSetsApi>(workerUrl)
  let isOver = false
  const stop = () => {
    isOver = true
    end()
  }
  const told = proxy((nodes: number) => {
    if (!isOver) onProgress(nodes)
  })
  void api.search(question, nodeLimit, told).then((answer) => {
    if (isOver) return
    stop()
    onAnswer(answer)
  })
  return stop
}
