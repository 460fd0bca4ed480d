import type { ChainId, EventId, RoundId } from '~/domain/model/ids.ts'
import {
  type Sentinel,
  sentinelFrom,
  type SentinelEntry,
  sentinelToText,
} from '~/storage/sentinel.ts'
import { createFileAccess, type SyncFile } from './fileAccess.ts'
import { rawChains } from './rawChains.ts'
import { type JournalContent, textToEvents } from './journalText.ts'

/** How far a chain is whole in a journal file. */
export interface ChainReach {
  readonly chain: ChainId
  readonly length: number
  readonly lastId: EventId
}

/**
 * The second journal: a file for each round, only ever added to, and one that tells what there was.
 * Every call runs by itself, whatever other tabs do. Rejects with what the file system throws.
 */
export interface JournalFiles {
  /** Adds a text and forces it to the disk. */
  readonly append: (roundId: RoundId, text: string) => Promise<void>
  /** Notes in the sentinel what a round holds. */
  readonly note: (roundId: RoundId, entry: SentinelEntry) => Promise<void>
  readonly reach: (roundId: RoundId) => Promise<readonly ChainReach[]>
  readonly read: (roundId: RoundId) => Promise<JournalContent>
  /** The exact lines of each chain, read by none but their own numbers. */
  readonly raw: (roundId: RoundId) => Promise<ReadonlyMap<ChainId, readonly string[]>>
  readonly list: () => Promise<readonly RoundId[]>
  readonly remove: (roundId: RoundId) => Promise<void>
  readonly sentinel: () => Promise<Sentinel>
}

type Exclusively = <Value>(work: () => Promise<Value>) => Promise<Value>

const ending = '.log'
const sentinelName = 'sentinel.json'
const lineFeed = 10

/** The journal in a folder; `exclusively` keeps the tabs of a browser from one another's files. */
export function createJournalFiles(
  openFolder: () => Promise<FileSystemDirectoryHandle>,
  exclusively: Exclusively,
): JournalFiles {
  const access = createFileAccess(openFolder)
  const read = (roundId: RoundId) =>
    exclusively(async () => {
      // Looked at anew: the browser, or another tab, may have put another file in its place.
      access.close(roundId + ending)
      return textToEvents(await access.textOf(roundId + ending))
    })
  const changeSentinel = async (change: (sentinel: Map<RoundId, SentinelEntry>) => void) => {
    const sentinel = new Map(sentinelFrom(await access.textOf(sentinelName)))
    change(sentinel)
    // Not forced to the disk: one that is a moment old tells of less, never of more.
    await access.inFile(sentinelName, (file) => {
      const bytes = new TextEncoder().encode(sentinelToText(sentinel))
      file.write(bytes, { at: 0 })
      file.truncate(bytes.length)
    })
  }
  return {
    append: (roundId, text) =>
      exclusively(() => access.inFile(roundId + ending, (file) => appendTo(file, text))),
    note: (roundId, entry) =>
      exclusively(() => changeSentinel((sentinel) => sentinel.set(roundId, entry))),
    reach: async (roundId) => {
      const { runs } = await read(roundId)
      return runs.flatMap((run) => {
        const last = run.at(-1)
        return last ? [{ chain: last.chain, length: run.length, lastId: last.id }] : []
      })
    },
    read,
    raw: (roundId) => exclusively(async () => rawChains(await access.textOf(roundId + ending))),
    list: () => exclusively(async () => roundsIn(await openFolder())),
    remove: (roundId) =>
      exclusively(async () => {
        await changeSentinel((sentinel) => sentinel.delete(roundId))
        await access.remove(roundId + ending)
      }),
    sentinel: () => exclusively(async () => sentinelFrom(await access.textOf(sentinelName))),
  }
}

async function roundsIn(folder: FileSystemDirectoryHandle): Promise<readonly RoundId[]> {
  const ids: RoundId[] = []
  for await (const name of folder.keys()) {
    if (name.endsWith(ending)) ids.push(name.slice(0, -ending.length) as RoundId)
  }
  return ids
}

function appendTo(file: SyncFile, text: string): void {
  const size = file.getSize()
  // What an interrupted write left half is closed off, so that it spoils nothing after it.
  const bytes = new TextEncoder().encode(endsInMidLine(file, size) ? `\n${text}` : text)
  if (file.write(bytes, { at: size }) !== bytes.length) throw new Error('a short write')
  file.flush()
}

function endsInMidLine(file: SyncFile, size: number): boolean {
  if (size === 0) return false
  const last = new Uint8Array(1)
  file.read(last, { at: size - 1 })
  return last[0] !== lineFeed
}
