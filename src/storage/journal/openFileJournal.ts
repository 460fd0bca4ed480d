import { wrap } from 'comlink'
import { trustedScriptUrl } from '~/lib/trustedScriptUrl.ts'
import { createFileJournal, type FileJournal } from './FileJournal.ts'
import workerUrl from './journal.worker.ts?worker&url'
import type { JournalFiles } from './JournalFiles.ts'

/** The journal of this browser, in the private file system of this page's origin. */
export function openFileJournal(now: () => number): FileJournal {
  let worker: Worker | undefined
  return createFileJournal(async () => {
    worker?.terminate()
    // Asked here first: a browser that has none says so without a worker.
    await navigator.storage.getDirectory()
    worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
    // Only functions and plain values cross to the worker, so the far side has the same shape.
    return wrap(worker) as unknown as JournalFiles
  }, now)
}
