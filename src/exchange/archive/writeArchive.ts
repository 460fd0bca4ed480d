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
  const parts = new Map(
    [...chainParts(chains)].map(([chain, bytes]) => [logPath(chain), bytes] as const),
  )
  const round = { id: roundId, title }
  return packageParts({ kind: 'archive', round, parts, createdAt, appVersion, rulesVersion })
}

/** The bytes of each chain, one event a line, by its id. */
export const chainParts = (
  chains: ArchiveContent['chains'],
): ReadonlyMap<ChainId, Uint8Array<ArrayBuffer>> =>
  new Map(
    [...chains.keys()].toSorted().map((chain) => {
      const lines = chains.get(chain) ?? []
      return [chain, new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))]
    }),
  )

/** The exact lines of every chain in a log. */
export const linesOf = ({ chains }: Log): ArchiveContent['chains'] =>
  new Map([...chains].map(([chain, events]) => [chain, events.map(eventToLine)]))
