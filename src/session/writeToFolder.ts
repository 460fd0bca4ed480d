import { err, ok, type Result } from '~/lib/result.ts'
import type { FolderFault } from './copyFolder.ts'

/** Copies of one round kept in a folder; older ones make room. */
const kept = 10

export interface ToFolder {
  readonly fileName: string
  readonly blob: Blob
  /** What the names of all copies of the round begin with; null lets go of none. */
  readonly prefix: string | null
}

/**
 * Writes a copy under a new name, reads it back and compares it; then lets go of the oldest of the
 * same round. A write that is interrupted leaves every earlier copy as it was.
 */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  { prefix, fileName, blob }: ToFolder,
): Promise<Result<void, FolderFault>> {
  try {
    const file = await folder.getFileHandle(fileName, { create: true })
    const writable = await file.createWritable()
    await writable.write(blob)
    await writable.close()
    if (!(await isSame(blob, await file.getFile()))) return err({ code: 'not-whole' })
    if (prefix !== null) await letGoOfOldest(folder, prefix)
    return ok(undefined)
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError'
    return err({ code: isRefused ? 'refused' : 'failed' })
  }
}

/** Bytes compared at a time: an archive may be larger than there is memory for twice. */
const stretch = 8_000_000

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false
  for (let at = 0; at < one.size; at += stretch) {
    const [a, b] = await Promise.all(
      [one, other].map(
        async (blob) => new Uint8Array(await blob.slice(at, at + stretch).arrayBuffer()),
      ),
    )
    if (!a?.every((byte, index) => byte === b?.[index])) return false
  }
  return true
}

async function letGoOfOldest(folder: FileSystemDirectoryHandle, prefix: string): Promise<void> {
  const names: string[] = []
  for await (const name of folder.keys()) {
    if (name.startsWith(prefix) && name.endsWith('.klynge')) names.push(name)
  }
  // The names end in the moment, so the order of names is the order of time.
  for (const name of names.toSorted().slice(0, -kept)) await folder.removeEntry(name)
}
