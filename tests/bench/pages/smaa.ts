import { wrap } from 'comlink'
import { offer } from './offer.ts'
import type { SmaaApi, SmaaSize, SmaaTimes } from './smaa.worker.ts'

const worker = new Worker(new URL('./smaa.worker.ts', import.meta.url), { type: 'module' })
const api = wrap<SmaaApi>(worker)

const functions = {
  run: (size: SmaaSize): Promise<SmaaTimes> => api.run(size),
}
export type SmaaPage = typeof functions

offer(functions)
