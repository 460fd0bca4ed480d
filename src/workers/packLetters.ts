import type { Instant } from '~/domain/model/units.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'
import type { LettersApi } from './letters.worker.ts'
import workerUrl from './letters.worker.ts?worker&url'
import { startWorker } from './startWorker.ts'

/** A letter to be written, and what it is to be called in the file. */
export interface LetterToPack {
  readonly fileName: string
  readonly document: TextDocument
}

export interface PackOrder {
  /** Made one at a time, as the worker gets to it. */
  readonly letters: Iterable<LetterToPack>
  /** The list that lies beside them; asked for when all of them are written. */
  readonly list: () => { readonly name: string; readonly text: string }
  readonly madeAt: Instant
}

interface Watcher {
  readonly onProgress: (done: number) => void
  readonly onPacked: (bytes: Uint8Array) => void
  readonly onFailed: () => void
}

/** Writes letters as Word files in one ZIP beside the page; the function it gives ends it unfinished. */
export function packLetters(order: PackOrder, watcher: Watcher): () => void {
  const { api, end } = startWorker<LettersApi>(workerUrl)
  let isOver = false
  const stop = () => {
    isOver = true
    end()
  }
  const work = async () => {
    let done = 0
    for (const { fileName, document } of order.letters) {
      await api.write(fileName, document, order.madeAt)
      if (isOver) return
      done += 1
      watcher.onProgress(done)
    }
    const { name, text } = order.list()
    const bytes = await api.pack(name, text)
    if (isOver) return
    stop()
    watcher.onPacked(bytes)
  }
  work().catch(() => {
    if (isOver) return
    stop()
    watcher.onFailed()
  })
  return stop
}
