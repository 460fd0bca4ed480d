import type { Result } from '~/lib/result.ts'

/** Why a file could not be read or written. */
export type IoProblem = 'missing' | 'directory' | 'denied' | 'other'

/** All that a command touches of the world; a test passes its own. */
export interface CliIo {
  readonly readFile: (path: string) => Promise<Result<Uint8Array, IoProblem>>
  /** Writes over what is there. */
  readonly writeFile: (
    path: string,
    content: string | Uint8Array,
  ) => Promise<Result<null, IoProblem>>
  /** Makes the directory and those above it; one that exists is as good. */
  readonly makeDirectory: (path: string) => Promise<Result<null, IoProblem>>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly version: string
  /** The page that verifies archives, as one HTML file; takes some seconds. */
  readonly buildVerifier: () => Promise<string>
}
