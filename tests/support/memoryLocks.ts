import type { Locks } from '~/session/createWriting.ts'

interface Waiting {
  readonly grant: () => void
}

/** The locks of one browser, shared by its tabs, as `navigator.locks` hands them out. */
export function memoryLocks(): Locks {
  const holders = new Map<string, (error: DOMException) => void>()
  const lines = new Map<string, Waiting[]>()
  const request = (
    name: string,
    options: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const abort = () => reject(new DOMException('aborted', 'AbortError'))
      const line = lines.get(name) ?? []
      lines.set(name, line)
      const run = async () => {
        const fail = (error: DOMException) => reject(error)
        holders.set(name, fail)
        const value = await work({ name, mode: 'exclusive' })
        if (holders.get(name) === fail) {
          holders.delete(name)
          line.shift()?.grant()
        }
        resolve(value)
      }
      if (options.steal) {
        holders.get(name)?.(new DOMException('stolen', 'AbortError'))
        holders.delete(name)
      }
      if (!holders.has(name)) return void run()
      const waiting = { grant: () => void run() }
      line.push(waiting)
      options.signal?.addEventListener('abort', () => {
        const at = line.indexOf(waiting)
        if (at >= 0) line.splice(at, 1)
        abort()
      })
      return undefined
    })
  return { request: request as Locks['request'] }
}
