import { expose } from 'comlink'
import { blobSource } from '~/exchange/archive/ByteSource.ts'
import type { Verification } from '~/exchange/verify/Verification.ts'
import { verifyArchive, type VerifyProgress } from '~/exchange/verify/verifyArchive.ts'
import { type RoundToVerify, verifyRound } from '~/exchange/verify/verifyRound.ts'

const api = {
  /** Rejects where the browser cannot get at the file. */
  verifyFile: (file: File, onProgress: VerifyProgress): Promise<Verification> =>
    verifyArchive(blobSource(file), onProgress),
  verifyRound: (round: RoundToVerify, onProgress: VerifyProgress): Promise<Verification> =>
    verifyRound(round, onProgress),
}
export type VerifyApi = typeof api

expose(api)
