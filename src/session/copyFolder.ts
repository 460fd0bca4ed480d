import { attempt, attemptWrite } from '~/storage/attempt.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'

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
