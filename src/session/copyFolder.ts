import { err, ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from '~/storage/attempt.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'

/** Copies of one round kept in a folder; older ones make room. */
const kept = 10
const key = 'copies'

/** What only some browsers have, and the types of the document leave out. */
interface PickedFolder extends FileSystemDirectoryHandle {
  readonly queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>
}

interface PickerWindow {
  readonly showDirectoryPicker?: (options: {
    readonly id: string
    readonly mode: 'readwrite'
  }) => Promise<FileSystemDirectoryHandle>
}

export interface FolderFault {
  readonly code: 'refused' | 'failed' | 'not-whole'
}

export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis

/** Lets the person choose a folder; undefined when they chose none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const { showDirectoryPicker } = globalThis as PickerWindow
  try {
    return await showDirectoryPicker?.({ id: 'klyngevalg', mode: 'readwrite' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

/** The folder that copies go to; undefined where none was chosen. */
export async function rememberedFolder({
  handles,
}: WorkbenchDatabase): Promise<FileSystemDirectoryHandle | undefined> {
  const row = await attempt(() => handles.get(key))
  return row.ok ? row.value?.handle : undefined
}

export const rememberFolder = (
  database: WorkbenchDatabase,
  handle: FileSystemDirectoryHandle | undefined,
) =>
  attemptWrite(database, [database.handles], async () => {
    if (handle) await database.handles.put({ key, handle })
    else await database.handles.delete(key)
  })

/** Whether the folder may be written to; `mayAsk` only after a press of a button. */
export async function isPermitted(
  folder: FileSystemDirectoryHandle,
  mayAsk: boolean,
): Promise<boolean> {
  const picked = folder as PickedFolder
  const state = (await picked.queryPermission?.({ mode: 'readwrite' })) ?? 'granted'
  if (state === 'granted' || !mayAsk) return state === 'granted'
  return (await picked.requestPermission?.({ mode: 'readwrite' })) === 'granted'
}

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
