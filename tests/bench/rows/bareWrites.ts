import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** Milliseconds of appending so many bytes to a file and forcing them to the disk, each time. */
export function bareWrites(path: string, size: number, times: number): readonly number[] {
  const file = openSync(path, 'a')
  const bytes = Buffer.alloc(size, 'x')
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    writeSync(file, bytes)
    fsyncSync(file)
    return performance.now() - start
  })
  closeSync(file)
  return taken
}
