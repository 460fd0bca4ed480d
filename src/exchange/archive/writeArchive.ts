import { utf8ToBytes } from '@noble/hashes/utils.js'
import { eventToLine } from '~/domain/log/chain.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { packageParts } from '~/exchange/sealed/packageParts.ts'
import { logPath } from './manifest.ts'

export interface ArchiveContent {
  readonly roundId: RoundId
  readonly title: string
  /** The exact lines of each chain, in their order. */
  readonly chains: ReadonlyMap<ChainId, readonly string[]>
  readonly createdAt: Instant
  readonly appVersion: string
  readonly rulesVersion: number
}

/** A round as a file: its manifest, and each chain with one event a line. */
export function writeArchive(content: ArchiveContent): Uint8Array {
  const { roundId, title, chains, createdAt, appVersion, rulesVersion } = content
  const parts = new Map<string, Uint8Array>()
  for (const chain of [...chains.keys()].toSorted()) {
    const lines = chains.get(chain) ?? []
    parts.set(logPath(chain), utf8ToBytes(lines.map((line) => `${line}\n`).join('')))
  }
  const round = { id: roundId, title }
  return packageParts({ kind: 'archive', round, parts, createdAt, appVersion, rulesVersion })
}

/** The exact lines of every chain in a log. */
export const linesOf = ({ chains }: Log): ArchiveContent['chains'] =>
  new Map([...chains].map(([chain, events]) => [chain, events.map(eventToLine)]))
