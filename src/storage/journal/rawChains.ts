import * as z from 'zod/mini'
import { digestOf } from '~/domain/log/chain.ts'
import { type ChainId, chainIdSchema } from '~/domain/model/ids.ts'

const placeSchema = z.object({ chain: chainIdSchema, seq: z.int().check(z.gte(1)) })

/**
 * The lines of each chain in a journal file, by number, whatever kind of event they are: a program
 * that is too old to read them can still hand them on. Lines that were spoilt are left out.
 */
export function rawChains(text: string): ReadonlyMap<ChainId, readonly string[]> {
  const chains = new Map<ChainId, Map<number, string>>()
  for (const entry of text.split('\n')) {
    const line = entry.slice(65)
    const place = digestOf(line) === entry.slice(0, 64) ? placeOf(line) : undefined
    if (!place) continue
    const lines = chains.get(place.chain) ?? new Map<number, string>()
    chains.set(place.chain, lines)
    if (!lines.has(place.seq)) lines.set(place.seq, line)
  }
  return new Map(
    [...chains].map(([chain, lines]) => [
      chain,
      [...lines].toSorted(([a], [b]) => a - b).map(([, line]) => line),
    ]),
  )
}

function placeOf(line: string): z.infer<typeof placeSchema> | undefined {
  try {
    const read = placeSchema.safeParse(JSON.parse(line))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
