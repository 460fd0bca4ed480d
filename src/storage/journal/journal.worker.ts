import { expose } from 'comlink'
import { createJournalFiles } from './JournalFiles.ts'

const folder = 'journal'

/** The folder is asked for each time: the browser may have emptied its store since. */
const openFolder = async () => {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(folder, { create: true })
}

expose(
  createJournalFiles(openFolder, (work) =>
    navigator.locks.request('klyngevalg-journal', () => work()),
  ),
)
