import type { Verification } from '~/exchange/verify/Verification.ts'
import type { VerifyProgress } from '~/exchange/verify/verifyArchive.ts'
import type { RoundToVerify } from '~/exchange/verify/verifyRound.ts'
import { heardUntilAnswered } from './heardUntilAnswered.ts'
import { startWorker } from './startWorker.ts'
import type { VerifyApi } from './verify.worker.ts'
import workerUrl from './verify.worker.ts?worker&url'

/** One verification beside the page. */
export interface Verifying {
  /** Rejects where the browser cannot get at the file. */
  readonly answer: Promise<Verification>
  /** Cancels; then nothing is answered. */
  readonly end: () => void
}

/** Verifies a file, or a round as it stands here. */
export function startVerifying(what: File | RoundToVerify, onProgress: VerifyProgress): Verifying {
  const { api, end } = startWorker<VerifyApi>(workerUrl)
  const answer = heardUntilAnswered(onProgress, (told) =>
    what instanceof File ? api.verifyFile(what, told) : api.verifyRound(what, told),
  )
  return { answer, end }
}
