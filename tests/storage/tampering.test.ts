import { describe, expect, test } from 'vitest'
import { chainEvents, eventToLine } from '~/domain/log/chain.ts'
import { eventsToSegments, segmentToEvents } from '~/storage/segments.ts'
import { chainIdOf, testInstant, testRound } from '../support/builders.ts'
import { pointDrafts } from './support.ts'

const count = 8
const events = chainEvents(pointDrafts(count), null, 0, {
  chain: chainIdOf('work'),
  at: testInstant,
  actor: 'Åse',
})
const [row] = eventsToSegments(testRound, events)
const lines = events.map(eventToLine)
const seqs = Array.from({ length: count }, (_, index) => index + 1)

/** The event a stored row is said to break at, with other bytes in it; undefined when it is sound. */
const brokenAt = (bytes: Uint8Array): number | undefined =>
  segmentToEvents({ ...row!, bytes }).damage?.seq
const brokenIn = (text: readonly string[]) => brokenAt(new TextEncoder().encode(text.join('\n')))

/** Another event of the same shape that nobody wrote there, with every field of its own right. */
const forged = (index: number): string => lines[index]!.replace(/"points":\d/, '"points":9')

describe('[D1] the log', () => {
  test('is sound as it was written', () => {
    expect(brokenIn(lines)).toBeUndefined()
  })

  test('tells of every flipped bit, and names the event it is in', () => {
    const bytes = row!.bytes
    let seq = 1
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const spoilt = bytes.slice()
        spoilt[at]! ^= 1 << bit
        expect(brokenAt(spoilt), `byte ${at}, bit ${bit}`).toBe(seq)
      }
      if (bytes[at] === 10) seq += 1
    }
    expect(seq).toBe(count)
  })

  test.each(seqs)('tells of event %i changed', (seq) => {
    expect(brokenIn(lines.with(seq - 1, forged(seq - 1)))).toBe(seq)
  })

  test.each(seqs)('tells of event %i deleted', (seq) => {
    expect(brokenIn(lines.toSpliced(seq - 1, 1))).toBe(seq)
  })

  test.each(seqs)('tells of an event put in before event %i', (seq) => {
    // A true event in a place that is not its own, and a made-up one.
    expect(brokenIn(lines.toSpliced(seq - 1, 0, lines[(seq + 2) % count]!))).toBe(seq)
    expect(brokenIn(lines.toSpliced(seq - 1, 0, forged(seq - 1)))).toBe(seq)
  })

  test.each(seqs.slice(1))('tells of event %i having changed places with the one before', (seq) => {
    const swapped = lines.with(seq - 2, lines[seq - 1]!).with(seq - 1, lines[seq - 2]!)
    expect(brokenIn(swapped)).toBe(seq - 1)
  })
})
