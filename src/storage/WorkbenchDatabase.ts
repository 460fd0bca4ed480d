import { Dexie, type Table } from 'dexie'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { countEvents } from './migrations/countEvents.ts'
import type {
  HandleRow,
  OwnChainRow,
  RoundRow,
  SegmentKey,
  SegmentRow,
  SettingRow,
} from './rows.ts'
import type { StorageFault } from './StorageFault.ts'

/** Version of what this program writes; each released one has its file in `fixtures/databases`. */
export const schemaVersion = 2

/** The rounds on this device. Opened by `openDatabase`; a connection that is lost stays closed. */
export class WorkbenchDatabase extends Dexie {
  declare segments: Table<SegmentRow, SegmentKey>
  declare rounds: Table<RoundRow, RoundId>
  declare ownChains: Table<OwnChainRow, ChainId>
  declare settings: Table<SettingRow, string>
  declare handles: Table<HandleRow, string>

  /** Why the connection is gone; undefined while it is there. */
  lost: StorageFault | undefined

  private lastTurn: Promise<unknown> = Promise.resolve()

  /** Called when the browser or a newer program takes the connection: nothing is saved any more. */
  onLost: (fault: StorageFault) => void = () => undefined

  constructor(name = 'klyngevalg') {
    // A power cut costs Chromium half a minute of acknowledged writes unless they are strict; and a
    // connection that reopens by itself may write into an emptied or a newer database.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false })
    // A released version is never edited: somebody's browser still holds it.
    this.version(1).stores({
      segments: '[roundId+chainId+firstSeq]',
      rounds: 'roundId',
      ownChains: 'chainId, roundId',
      settings: 'key',
    })
    this.version(schemaVersion)
      .stores({ handles: 'key' })
      .upgrade(async (transaction) => {
        const counts = countEvents(await transaction.table<SegmentRow>('segments').toArray())
        await transaction
          .table<{ roundId: RoundId; eventCount: number }>('rounds')
          .toCollection()
          .modify((row) => {
            row.eventCount = counts.get(row.roundId) ?? 0
          })
      })
    this.on('versionchange', ({ newVersion }) => {
      const code = newVersion === null ? 'unavailable' : 'newer-version'
      this.lose({ code, detail: `versionchange to ${newVersion}` })
      this.close({ disableAutoOpen: true })
      return false
    })
    this.on('close', () => this.lose({ code: 'closed', detail: 'the connection was closed' }))
  }

  /** Whether another try may bring the connection back: not where a newer program has taken over. */
  get mayReopen(): boolean {
    return this.lost !== undefined && this.lost.code !== 'newer-version'
  }

  /** Does one thing with the disk at a time, in this journal or the other. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.lastTurn.then(work)
    this.lastTurn = next.catch(() => undefined)
    return next
  }

  /** Deletes all of it, to begin anew; nobody is told that the connection goes. */
  async giveUp(): Promise<void> {
    this.lost = { code: 'closed', detail: 'given up for a new one' }
    await this.delete({ disableAutoOpen: true })
  }

  private lose(fault: StorageFault): void {
    if (this.lost) return
    this.lost = fault
    this.onLost(fault)
  }
}
