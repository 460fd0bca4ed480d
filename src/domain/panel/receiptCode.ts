import { digestOf } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ChainId, EventId } from '~/domain/model/ids.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'

/** Where one of an assessor's answer chains ends. */
export interface AnswerHead {
  readonly chain: ChainId
  readonly seq: number
  readonly id: EventId
}

/** Digits and letters that nobody takes for one another when they are read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 6

/**
 * Code of an answer by where its chains end: `K7F3-92`. Whoever has the same events has the same
 * code, so that a reply of six signs tells that all of it has arrived; 30 bits, against mistakes.
 */
export function receiptCode(heads: readonly AnswerHead[]): string {
  const sorted = heads.toSorted((a, b) => (a.chain < b.chain ? -1 : 1))
  const digest = digestOf(canonicalJson(sorted.map(({ chain, seq, id }) => [chain, seq, id])))
  const signs = Array.from({ length }, (_, index) =>
    alphabet.charAt(Number.parseInt(digest.slice(index * 2, index * 2 + 2), 16) % alphabet.length),
  ).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** The codes that answers of the same chains had before their last events came. */
export function earlierReceipts(chains: readonly (readonly RoundEvent[])[]): ReadonlySet<string> {
  const heads = new Map<ChainId, AnswerHead>()
  const codes: string[] = []
  for (const { chain, seq, id } of chains.flat().toSorted((a, b) => a.clock - b.clock)) {
    heads.set(chain, { chain, seq, id })
    codes.push(receiptCode([...heads.values()]))
  }
  return new Set(codes.slice(0, -1))
}

/** A code as somebody typed or pasted it, in its one spelling; undefined where there is none. */
export function readReceipt(typed: string): string | undefined {
  const found = typed.toUpperCase().match(/\b([2-9A-HJ-NP-Z]{4})\s*[-–]?\s*([2-9A-HJ-NP-Z]{2})\b/)
  return found ? `${found[1]}-${found[2]}` : undefined
}
