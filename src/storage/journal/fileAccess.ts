/** A file opened for writing from a worker, as every browser of the last years has it. */
export interface SyncFile {
  readonly getSize: () => number
  readonly read: (into: Uint8Array, options: { readonly at: number }) => number
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number
  readonly truncate: (size: number) => void
  readonly flush: () => void
  readonly close: () => void
  /** How the file is shared; browsers that know only one way leave it out. */
  readonly mode?: string
}

/** The types at hand know no way to share a file. */
interface WorkerFileHandle {
  readonly createSyncAccessHandle: (options: { readonly mode: string }) => Promise<SyncFile>
}

export interface FileAccess {
  /** Works in a file, which is made when it is missing. */
  readonly inFile: (name: string, work: (file: SyncFile) => void) => Promise<void>
  /** The text of a file, with what can be made out of one that is no text; of a missing one none. */
  readonly textOf: (name: string) => Promise<string>
  readonly close: (name: string) => void
  readonly remove: (name: string) => Promise<void>
}

const shared = 'readwrite-unsafe'

/**
 * Files of one folder. Where the browser lets tabs share a file, it stays open: opening one takes
 * ten times as long as writing to it. Callers see to it that one tab at a time is at work.
 */
export function createFileAccess(openFolder: () => Promise<FileSystemDirectoryHandle>): FileAccess {
  const open = new Map<string, SyncFile>()
  const opened = async (name: string): Promise<SyncFile> => {
    const there = open.get(name)
    if (there) return there
    const handle = await (await openFolder()).getFileHandle(name, { create: true })
    const file = await (handle as unknown as WorkerFileHandle).createSyncAccessHandle({
      mode: shared,
    })
    if (file.mode === shared) open.set(name, file)
    return file
  }
  const close = (name: string) => {
    open.get(name)?.close()
    open.delete(name)
  }
  return {
    inFile: async (name, work) => {
      const file = await opened(name)
      try {
        work(file)
      } catch (error) {
        close(name)
        throw error
      } finally {
        if (!open.has(name)) file.close()
      }
    },
    textOf: async (name) => {
      const handle = await (await openFolder()).getFileHandle(name).catch(unlessMissing)
      return handle ? (await handle.getFile()).text() : ''
    },
    close,
    remove: async (name) => {
      close(name)
      await (await openFolder()).removeEntry(name).catch(unlessMissing)
    },
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
  throw error
}
