import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { SmaaSize, SmaaTimes } from '../pages/smaa.worker.ts'

const script = 'tests/bench/rows/smaa_numpy.py'

/** numpy in a process of its own, which computes each time it is asked. */
export interface Numpy {
  /** Its own version and Python's. */
  readonly version: string
  readonly run: () => Promise<SmaaTimes>
  readonly end: () => void
}

/** The first Python that has numpy; undefined where none has. */
const findPython = (): string | undefined =>
  [process.env['PYTHON'] ?? 'python3', '/usr/bin/python3', 'python'].find(
    (python) => spawnSync(python, ['-c', 'import numpy'], { stdio: 'ignore' }).status === 0,
  )

/** Starts numpy and lets it warm up on the same values as ours; undefined where it is missing. */
export async function startNumpy(
  values: readonly (readonly number[])[],
  { points }: Pick<SmaaSize, 'points'>,
  times: number,
): Promise<Numpy | undefined> {
  const python = findPython()
  if (!python) return undefined
  const process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const nextLine = linesOf(process)
  process.stdin.write(`${JSON.stringify({ values, points, times })}\n`)
  const told = JSON.parse(await nextLine()) as { version: string; python: string }
  return {
    version: `numpy ${told.version}, Python ${told.python}`,
    run: async () => {
      process.stdin.write('\n')
      return JSON.parse(await nextLine()) as SmaaTimes
    },
    end: () => process.stdin.end(),
  }
}

function linesOf({ stdout }: ChildProcess): () => Promise<string> {
  if (!stdout) throw new Error('numpy has no output')
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]()
  return async () => {
    const line = await lines.next()
    if (line.done) throw new Error('numpy ended')
    return line.value
  }
}
