import type { Page } from '@playwright/test'
import { checkChain, lineToEvent } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { textToEvents } from '~/storage/journal/journalText.ts'

/** What stands on disk, byte for byte, of both journals. */
export interface StoredLines {
  /** Version of the database; 0 when there is none. */
  readonly version: number
  readonly segments: readonly StoredSegment[]
  readonly rounds: readonly { readonly roundId: string; readonly eventCount?: number }[]
  /** Remarks that were being typed. */
  readonly halfTyped: readonly string[]
  /** Files of the journal by name; empty where there is no such folder. */
  readonly journal: Readonly<Record<string, string>>
}

export interface StoredSegment {
  readonly roundId: string
  readonly chainId: string
  readonly firstSeq: number
  readonly lastSeq: number
  readonly lastId: string
  readonly text: string
}

/** Reads both journals behind the back of the app; from any page of its origin. */
export const readStore = (page: Page): Promise<StoredLines> =>
  page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('request')))
      })
    const journal: Record<string, string> = {}
    const root = await navigator.storage.getDirectory().catch(() => undefined)
    // No folder is no journal; a file of it that cannot be read is a fault.
    const folder = await root?.getDirectoryHandle('journal').catch(() => undefined)
    for await (const [name, handle] of folder?.entries() ?? []) {
      if (handle.kind !== 'file' || !name.endsWith('.log')) continue
      // A file that is written while it is read is read again.
      for (let tries = 0; journal[name] === undefined; tries += 1) {
        try {
          journal[name] = await (await handle.getFile()).text()
        } catch (error) {
          if (tries > 20) throw error
        }
      }
    }
    // Asked before opening, for opening would make the database.
    const known = (await indexedDB.databases()).flatMap(({ name }) =>
      name !== undefined && /^klyngevalg(-\d)?$/.test(name) ? name : [],
    )
    // Beside it stands the one of the PDFs. The last of them is the one in use: one beyond repair is left for one under another name.
    const name = known.toSorted((a, b) => (a < b ? -1 : 1)).at(-1)
    if (name === undefined) return { version: 0, segments: [], rounds: [], halfTyped: [], journal }
    const database = await settled(indexedDB.open(name))
    // A page that holds on would block an upgrade in the tab next to it.
    database.addEventListener('versionchange', () => database.close())
    const all = async (store: string) =>
      database.objectStoreNames.contains(store)
        ? await settled(database.transaction(store).objectStore(store).getAll())
        : []
    const [segments, rounds, settings] = [
      await all('segments'),
      await all('rounds'),
      await all('settings'),
    ]
    const { version } = database
    database.close()
    const decoder = new TextDecoder()
    return {
      version,
      segments: segments.map(({ bytes, ...row }) => ({ ...row, text: decoder.decode(bytes) })),
      rounds,
      halfTyped: settings
        .filter(({ key }) => key.includes(':half-typed:'))
        .map(({ value }) => (JSON.parse(value) as { readonly text: string }).text),
      journal,
    }
  })

/** The events of a journal, by chain and number. */
export type StoredChains = ReadonlyMap<string, readonly RoundEvent[]>

/**
 * The chains that IndexedDB holds.
 * Throws on a fork, a gap, a wrong hash, or a row that does not say what its bytes say.
 */
export function chainsOfSegments({ segments }: StoredLines): StoredChains {
  const lines = segments.flatMap(({ text, firstSeq, lastSeq, lastId, chainId }) => {
    const found = text.split('\n')
    const events = found.map((line, index) => eventOf(line, firstSeq + index))
    const last = events.at(-1)
    if (last?.id !== lastId || last.seq !== lastSeq || last.chain !== chainId) {
      throw new Error(`a segment of ${chainId} at ${firstSeq} ends otherwise than it says`)
    }
    return events
  })
  return wholeChains(lines)
}

/**
 * The chains that the journal of files holds, of all rounds: each as far as it is whole. A line that
 * was spoilt or cut off is passed over, for what stood in it may stand further down.
 */
export const chainsOfJournal = ({ journal }: StoredLines): StoredChains =>
  new Map(
    Object.entries(journal)
      .filter(([name]) => name.endsWith('.log'))
      .flatMap(([, text]) => textToEvents(text).runs)
      .map((run) => [run[0]?.chain ?? '', [...run]]),
  )

export const countOf = (chains: StoredChains): number =>
  [...chains.values()].reduce((sum, events) => sum + events.length, 0)

function eventOf(line: string, seq?: number): RoundEvent {
  const read = lineToEvent(line, seq ?? 0)
  if (!read.ok) throw new Error(`not an event: ${JSON.stringify(read.faults)}`)
  return read.value
}

function wholeChains(events: readonly RoundEvent[]): StoredChains {
  const chains = new Map<string, RoundEvent[]>()
  for (const event of events) {
    const own = chains.get(event.chain)
    if (own) own.push(event)
    else chains.set(event.chain, [event])
  }
  for (const [chain, own] of chains) {
    const ordered = own.toSorted((a, b) => a.seq - b.seq)
    const checked = checkChain(ordered, null)
    if (!checked.ok) throw new Error(`chain ${chain}: ${JSON.stringify(checked.faults)}`)
    chains.set(chain, ordered)
  }
  return chains
}
