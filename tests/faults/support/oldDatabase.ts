import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { chainEvents, eventToLine, lineToEvent } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { EventId } from '~/domain/model/ids.ts'
import type { Instant, Points } from '~/domain/model/units.ts'
import type { DatabaseFixture } from '../../support/seedDatabase.ts'

type Row = Readonly<Record<string, unknown>>

/** A database as the first release left it, grown to so many events; `bytes` are in base 64. */
export interface OldDatabase {
  /** As the browser counts: Dexie multiplies by ten. */
  readonly version: number
  readonly events: number
  readonly tables: Readonly<Record<string, readonly Row[]>>
}

const segmentSize = 10

/** The stored database of the first release, with more of the same assessor's points on its chain. */
export function oldDatabase(events: number): OldDatabase {
  const fixture = JSON.parse(
    readFileSync('fixtures/databases/version-1.json', 'utf8'),
  ) as DatabaseFixture
  const segments = fixture.tables['segments'] ?? []
  const work = segments
    .flatMap(({ bytes, firstSeq }) =>
      Buffer.from(String(bytes), 'base64')
        .toString('utf8')
        .split('\n')
        .map((line, index) => lineToEvent(line, Number(firstSeq) + index)),
    )
    .flatMap((read) => (read.ok ? [read.value] : []))
    .filter(({ kind }) => kind === 'chain-begun' || kind === 'point-given')
  const chain = work.find(({ kind }) => kind === 'point-given')?.chain
  const own = work.filter((event) => event.chain === chain)
  const last = own.at(-1)
  if (!last || last.kind !== 'point-given') throw new Error('the first fixture has no point in it')
  const roundId = segments[0]?.['roundId']
  const added = grownChain(last, events - fixture.expected.events)
  const rows: Row[] = []
  for (let start = 0; start < added.length; start += segmentSize) {
    rows.push(segmentOf(String(roundId), added.slice(start, start + segmentSize)))
  }
  const rounds = fixture.tables['rounds']?.map((row) => ({ ...row, clock: added.at(-1)?.clock }))
  return {
    version: fixture.version * 10,
    events,
    tables: { ...fixture.tables, rounds: rounds ?? [], segments: [...segments, ...rows] },
  }
}

/** The same point given anew, over and over, up and down. */
function grownChain(from: RoundEvent & { readonly kind: 'point-given' }, count: number) {
  const added: RoundEvent[] = []
  let [head, replaced]: [RoundEvent, EventId] = [from, from.id]
  for (let n = 0; n < count; n += 1) {
    const points = (1 + (n % 5)) as Points
    const [next] = chainEvents(
      [
        {
          kind: 'point-given',
          body: { ...from.body, mark: { state: 'scored', points }, replaces: [replaced] },
        },
      ],
      head,
      head.clock,
      { chain: from.chain, at: '2026-03-02T10:00:00Z' as Instant, actor: from.actor },
    )
    if (!next) throw new Error('no event came of a point')
    added.push(next)
    ;[head, replaced] = [next, next.id]
  }
  return added
}

function segmentOf(roundId: string, events: readonly RoundEvent[]): Row {
  const [first, last] = [events[0], events.at(-1)]
  return {
    roundId,
    chainId: first?.chain,
    firstSeq: first?.seq,
    lastSeq: last?.seq,
    lastId: last?.id,
    lastClock: last?.clock,
    bytes: Buffer.from(events.map(eventToLine).join('\n')).toString('base64'),
  }
}

/** Puts it in the browser, from a page of the origin in which no app is running. */
export const plantOldDatabase = (page: Page, old: OldDatabase): Promise<void> =>
  page.evaluate(async ({ version, tables }) => {
    const request = indexedDB.open('klyngevalg', version)
    request.addEventListener('upgradeneeded', () => {
      const { result } = request
      result.createObjectStore('segments', { keyPath: ['roundId', 'chainId', 'firstSeq'] })
      result.createObjectStore('rounds', { keyPath: 'roundId' })
      result
        .createObjectStore('ownChains', { keyPath: 'chainId' })
        .createIndex('roundId', 'roundId')
      result.createObjectStore('settings', { keyPath: 'key' })
    })
    await new Promise<void>((resolve, reject) => {
      request.addEventListener('error', () => reject(request.error ?? new Error('open')))
      request.addEventListener('success', () => {
        const writing = request.result.transaction(Object.keys(tables), 'readwrite')
        for (const [name, rows] of Object.entries(tables)) {
          for (const row of rows) {
            const bytes =
              typeof row['bytes'] === 'string'
                ? Uint8Array.from(atob(row['bytes']), (sign) => sign.codePointAt(0) ?? 0)
                : undefined
            writing.objectStore(name).add(bytes ? { ...row, bytes } : row)
          }
        }
        writing.addEventListener('error', () => reject(writing.error ?? new Error('add')))
        writing.addEventListener('complete', () => {
          request.result.close()
          resolve()
        })
      })
    })
  }, old)
