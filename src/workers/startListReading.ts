import type { ReadApplications } from '~/exchange/csv/applicationRows.ts'
import type { FileFault } from '~/exchange/csv/FileFault.ts'
import type { ListChoices } from '~/exchange/list/openList.ts'
import type { Result } from '~/lib/result.ts'
import { heardUntilAnswered } from './heardUntilAnswered.ts'
import type { ListApi, ListReadingOrder, SeenList } from './list.worker.ts'
import workerUrl from './list.worker.ts?worker&url'
import { startWorker } from './startWorker.ts'

/** Reads one list beside the page: what stands in it, and then its rows. */
export interface ListReading {
  /** Rejects where the browser cannot get at the file. */
  readonly open: (file: File, choices: ListChoices) => Promise<SeenList>
  readonly read: (
    order: ListReadingOrder,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Result<ReadApplications, FileFault>>
  /** Cancels; nothing that was asked is answered after it. */
  readonly end: () => void
}

export function startListReading(): ListReading {
  const { api, end } = startWorker<ListApi>(workerUrl)
  return {
    open: (file, choices) => api.open(file, choices),
    read: (order, onProgress) =>
      heardUntilAnswered(onProgress, async (told) => await api.read(order, told)),
    end,
  }
}
