import type { CheckedVector } from '~/domain/statistics/check/CheckedVector.ts'
import { heardUntilAnswered } from './heardUntilAnswered.ts'
import type { SelfCheckApi } from './selfCheck.worker.ts'
import workerUrl from './selfCheck.worker.ts?worker&url'
import { startWorker } from './startWorker.ts'

/** One self-check beside the page. */
export interface RunningSelfCheck {
  /** Rejects when a vector cannot be recomputed at all, or the worker does not start. */
  readonly answer: Promise<readonly CheckedVector[]>
  /** Cancels; then nothing is answered. */
  readonly end: () => void
}

/** Recomputes every reference vector; `onChecked` is told of each, and how many there are. */
export function startSelfCheck(
  onChecked: (vector: CheckedVector, total: number) => void,
): RunningSelfCheck {
  const { api, end, onBroken } = startWorker<SelfCheckApi>(workerUrl)
  const broken = new Promise<never>((_, reject) => {
    onBroken(() => reject(new Error('The self-check’s worker does not start')))
  })
  const answered = heardUntilAnswered(onChecked, (told) => api.run(told))
  return { answer: Promise.race([answered, broken]), end }
}
