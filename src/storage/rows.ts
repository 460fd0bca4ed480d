import type { ChainRole } from '~/domain/log/eventKinds.ts'
import type { AssessorId, ChainId, EventId, RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'

/** 1 to 1000 consecutive events of one chain. What stands beside `bytes` repeats its ends. */
export interface SegmentRow {
  readonly roundId: RoundId
  readonly chainId: ChainId
  readonly firstSeq: number
  readonly lastSeq: number
  readonly lastId: EventId
  readonly lastClock: number
  /** The events' canonical lines joined by a line feed, as UTF-8. Opaque to the database. */
  readonly bytes: Uint8Array
}

/** A segment's primary key. */
export type SegmentKey = [RoundId, ChainId, number]

/** What the list of rounds shows of one. Derived from its log, and made again from it. */
export interface RoundSummary {
  readonly title: string
  readonly isExample: boolean
  readonly applicationCount: number
  readonly changedAt: Instant
  /** This device has it from a file of the agency's; missing on rows from before there were any. */
  readonly isBrief?: boolean
}

export interface RoundRow extends RoundSummary {
  readonly roundId: RoundId
  readonly createdAt: Instant
  /** Largest logical clock written: who has seen less is behind another tab. */
  readonly clock: number
  /** Events stored of all chains: tells when some have gone missing. */
  readonly eventCount: number
}

/** A chain this device writes, and whose it is; null for the agency's. */
export interface OwnChainRow {
  readonly chainId: ChainId
  readonly roundId: RoundId
  readonly role: ChainRole
  readonly assessorId: AssessorId | null
}

export interface SettingRow {
  readonly key: string
  readonly value: string
}

/** A folder or file that the person let this program into. Only a database can keep one. */
export interface HandleRow {
  readonly key: string
  readonly handle: FileSystemDirectoryHandle
}
