/** A folder of the private file system, in memory. Its files can be looked at and spoilt. */
export interface MemoryFolder {
  readonly handle: FileSystemDirectoryHandle
  readonly files: Map<string, Uint8Array>
  /** Bytes that were forced to the disk, file by file: what a power cut leaves. */
  readonly flushed: Map<string, Uint8Array>
  /** Set to have every call fail as a file system does. */
  broken: Error | undefined
}

export function memoryFolder(): MemoryFolder {
  const files = new Map<string, Uint8Array>()
  const flushed = new Map<string, Uint8Array>()
  const open = new Set<string>()
  const folder: MemoryFolder = { files, flushed, broken: undefined, handle: undefined as never }
  const guard = () => {
    if (folder.broken) throw folder.broken
  }
  const bytesOf = (name: string) => files.get(name) ?? new Uint8Array()
  const accessTo = (name: string) => {
    if (open.has(name)) throw new DOMException('taken', 'NoModificationAllowedError')
    open.add(name)
    return {
      getSize: () => bytesOf(name).length,
      read: (into: Uint8Array, { at }: { at: number }) => {
        const part = bytesOf(name).subarray(at, at + into.length)
        into.set(part)
        return part.length
      },
      write: (bytes: Uint8Array, { at }: { at: number }) => {
        guard()
        const before = bytesOf(name)
        const after = new Uint8Array(Math.max(before.length, at + bytes.length))
        after.set(before)
        after.set(bytes, at)
        files.set(name, after)
        return bytes.length
      },
      truncate: (size: number) => void files.set(name, bytesOf(name).slice(0, size)),
      flush: () => void flushed.set(name, bytesOf(name)),
      close: () => void open.delete(name),
    }
  }
  const handle = {
    getFileHandle: async (name: string, { create = false } = {}) => {
      guard()
      if (!files.has(name)) {
        if (!create) throw new DOMException('none', 'NotFoundError')
        files.set(name, new Uint8Array())
      }
      return {
        getFile: async () => ({ text: async () => new TextDecoder().decode(bytesOf(name)) }),
        createSyncAccessHandle: async () => accessTo(name),
      }
    },
    removeEntry: async (name: string) => {
      guard()
      if (!files.delete(name)) throw new DOMException('none', 'NotFoundError')
    },
    keys: async function* keys() {
      guard()
      yield* files.keys()
    },
  }
  return Object.assign(folder, { handle: handle as unknown as FileSystemDirectoryHandle })
}
