import type { Result } from '~/lib/result.ts'
import type { FileFault } from './FileFault.ts'

/** From the top of the file to its end; what is about the whole file first. */
export const inFileOrder = (faults: readonly FileFault[]): readonly FileFault[] =>
  faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))

/** A refusal with every fault. Not through `err`, whose arguments have room for a hundred thousand. */
export const refused = (faults: readonly FileFault[]): Result<never, FileFault> => ({
  ok: false,
  faults: inFileOrder(faults),
})
