import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainEvents, checkChain } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { longestChain } from '~/storage/longestChain.ts'
import { chainIdOf, testInstant } from '../support/builders.ts'
import { pointDraft, pointDrafts } from './support.ts'

const stamp = { chain: chainIdOf('work'), at: testInstant, actor: 'Ida' }
const whole = chainEvents(pointDrafts(12), null, 0, stamp)
const branch = chainEvents([pointDraft(1), pointDraft(1)], whole[5]!, 40, stamp)

test('the whole chain comes out of two halves in any order, with repeats', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...whole, ...whole], { minLength: 24 }), (found) => {
      expect(longestChain(found)).toEqual(whole)
    }),
  )
})

test('whatever is missing, what comes out is a chain and its beginning', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...whole, ...branch]), (found) => {
      const chain = longestChain(found)
      expect(checkChain(chain, null).ok).toBe(true)
      const ids = new Set(found.map(({ id }) => id))
      const reach = whole.findIndex(({ id }) => !ids.has(id))
      expect(chain.length).toBeGreaterThanOrEqual(reach < 0 ? whole.length : reach)
    }),
  )
})

test('the longer branch wins, and of two as long the one found first', () => {
  expect(longestChain([...branch, ...whole])).toEqual(whole)
  const [short, other] = [whole.slice(0, 8), branch]
  expect(longestChain([...other, ...short]).at(-1)).toBe(other.at(-1))
  expect(longestChain([...short, ...other]).at(-1)).toBe(short.at(-1))
})

test('without its first event there is no chain', () => {
  expect(longestChain(whole.slice(1))).toEqual([])
  expect(longestChain([] as RoundEvent[])).toEqual([])
})
