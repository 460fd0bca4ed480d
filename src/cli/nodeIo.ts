import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { err, ok, type Result } from '~/lib/result.ts'
import type { CliIo, IoProblem } from './CliIo.ts'

/** The real files and streams of the process. */
export const nodeIo = (version: string): CliIo => ({
  readFile: (path) => attempt(() => readFile(path)),
  writeFile: (path, content) => attempt(() => writeFile(path, content).then(() => null)),
  makeDirectory: (path) => attempt(() => mkdir(path, { recursive: true }).then(() => null)),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  version,
  buildVerifier: async () => (await import('~/verifier/buildVerifier.ts')).buildVerifier(version),
})

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, IoProblem>> {
  try {
    return ok(await work())
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code
    // What has no system code is a bug of ours, not the file's.
    if (typeof code !== 'string') throw error
    return err(problems.get(code) ?? 'other')
  }
}

const problems = new Map<string, IoProblem>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'directory'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
])
