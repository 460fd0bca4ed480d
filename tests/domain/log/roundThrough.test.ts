import { expect, test } from 'vitest'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { roundThrough } from '~/domain/log/roundThrough.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { actsCommands, decideOn, logAfter } from '../../support/acts.ts'
import { roundLogFrom } from '../../support/builders.ts'

const before = roundLogFrom(actsCommands)
const last = foldOrder(before).at(-1)
const after = logAfter([decideOn('energi', ['20-9'])], before)

test('a round through an event is the log and the state that it had just come to', () => {
  const then = last && roundThrough(after, last.id)
  expect(then?.log.chains).toEqual(before.chains)
  expect(then?.state).toEqual(fold(foldOrder(before)))
  expect(foldOrder(after).length).toBeGreaterThan(foldOrder(before).length)
})

test('there is no round through an event that the log does not have', () => {
  expect(roundThrough(after, 'f'.repeat(64) as EventId)).toBeUndefined()
})
