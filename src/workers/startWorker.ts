import { type Remote, wrap } from 'comlink'
import { trustedScriptUrl } from '~/lib/trustedScriptUrl.ts'

/** A worker of its own for one piece of long work; ending it is how the work is cancelled. */
export interface StartedWorker<Api> {
  readonly api: Remote<Api>
  /** Nothing that was asked of it is answered after this. */
  readonly end: () => void
  /** Calls when the worker itself cannot go on, as when its code cannot be fetched: then it never answers. */
  readonly onBroken: (listener: () => void) => void
}

/** Shape: `url` is a worker module of ours, imported with `?worker&url`. */
export function startWorker<Api>(url: string): StartedWorker<Api> {
  const worker = new Worker(trustedScriptUrl(url), { type: 'module' })
  return {
    api: wrap<Api>(worker),
    end: () => worker.terminate(),
    onBroken: (listener) => worker.addEventListener('error', listener),
  }
}
