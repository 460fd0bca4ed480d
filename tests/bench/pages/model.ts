import { wrap } from 'comlink'
import { idleFrames, watchFrames } from './frames.ts'
import type { ModelApi, ModelTimes, PanelSize } from './model.worker.ts'
import { offer } from './offer.ts'

const worker = new Worker(new URL('./model.worker.ts', import.meta.url), { type: 'module' })
const api = wrap<ModelApi>(worker)

const functions = {
  /** One computation in the worker, and the gaps between frames of the page meanwhile. */
  run: async (size: PanelSize): Promise<ModelTimes & { readonly gaps: readonly number[] }> => {
    const stop = watchFrames()
    const times = await api.analyse(size)
    return { ...times, gaps: stop() }
  },
  idle: (frames: number): Promise<readonly number[]> => idleFrames(frames),
}
export type ModelPage = typeof functions

offer(functions)
