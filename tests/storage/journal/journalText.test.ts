import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainEvents } from '~/domain/log/chain.ts'
import { eventsToText, textToEvents } from '~/storage/journal/journalText.ts'
import { chainIdOf, testInstant } from '../../support/builders.ts'
import { pointDrafts } from '../support.ts'

const chained = (name: 'work' | 'answer', count: number) =>
  chainEvents(pointDrafts(count), null, 0, {
    chain: chainIdOf(name),
    at: testInstant,
    actor: 'Ærlig Åse',
  })
const [one, other] = [chained('work', 9), chained('answer', 4)]
const text = eventsToText([...one.slice(0, 3), ...other, ...one.slice(3)])

test('what is written reads back, each chain by itself', () => {
  expect(textToEvents(text)).toEqual({ runs: [one, other], spoiltLines: 0 })
  expect(textToEvents('')).toEqual({ runs: [], spoiltLines: 0 })
})

test('[D1] every changed bit is seen, costs its own event and what follows in that chain, no other', () => {
  const bytes = new TextEncoder().encode(text)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const spoilt = bytes.slice()
      spoilt[at]! ^= 1 << bit
      const { runs, spoiltLines } = textToEvents(new TextDecoder().decode(spoilt))
      // An end of line that is gone spoils two lines in one.
      expect(spoiltLines).toBeGreaterThanOrEqual(1)
      const kept = runs.flat().map(({ id }) => id)
      const whole = [...one, ...other].map(({ id }) => id)
      expect(kept.every((id) => whole.includes(id))).toBe(true)
      for (const chain of [one, other]) {
        const length = runs.find(([first]) => first?.chain === chain[0]?.chain)?.length ?? 0
        expect(runs.flat().filter((event) => event.chain === chain[0]?.chain)).toEqual(
          chain.slice(0, length),
        )
      }
    }),
    { numRuns: 400 },
  )
})

test('[S1] a write that was cut off anywhere leaves all lines before it', () => {
  fc.assert(
    fc.property(fc.nat(text.length), (end) => {
      const lines = text.slice(0, end).split('\n').length - 1
      const { runs, spoiltLines } = textToEvents(text.slice(0, end))
      const isWholeLine = text[end] === '\n'
      expect(runs.flat()).toHaveLength(lines + (isWholeLine ? 1 : 0))
      expect(spoiltLines).toBeLessThanOrEqual(1)
    }),
  )
})

test('what was lost in the middle may be added at the end', () => {
  const lines = text.split('\n')
  const healed = [...lines.slice(0, 5), 'garbage', ...lines.slice(6), eventsToText(one)].join('\n')
  expect(textToEvents(healed).runs[0]).toEqual(one)
})
