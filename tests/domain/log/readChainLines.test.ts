import { expect, test } from 'vitest'
import { chainEvents, eventToLine } from '~/domain/log/chain.ts'
import { readChainLines } from '~/domain/log/readChainLines.ts'
import { chainIdOf, testInstant } from '../../support/builders.ts'
import { pointDrafts } from '../../storage/support.ts'

const chain = chainIdOf('work')
const events = chainEvents(pointDrafts(6), null, 0, { chain, at: testInstant, actor: 'Åse' })
const lines = events.map(eventToLine)

test('[LG2] lines read as the events they are, from any number on', () => {
  expect(readChainLines({ chain, firstSeq: 1, lines })).toEqual({ events, damage: null })
  const rest = readChainLines({ chain, firstSeq: 4, lines: lines.slice(3) })
  expect(rest).toEqual({ events: events.slice(3), damage: null })
})

test('[D1] an altered event is named, and what stands before it is kept', () => {
  for (const [index, line] of lines.entries()) {
    const altered = lines.with(index, line.replace(/"points":\d/, '"points":9'))
    const lastId = events.at(-1)!.id
    const { events: sound, damage } = readChainLines({ chain, firstSeq: 1, lines: altered, lastId })
    const isLast = index === lines.length - 1
    // Of the last one the caller knows the id; that it is another is for the caller to say.
    expect(damage?.seq).toBe(isLast ? undefined : index + 1)
    expect(sound).toHaveLength(isLast ? lines.length : index)
  }
})

test('[D1] of an event and the link to it, the one that was altered is named', () => {
  const cut = lines.with(3, lines[3]!.replace(events[2]!.id, '0'.repeat(64)))
  expect(readChainLines({ chain, firstSeq: 1, lines: cut }).damage).toMatchObject({
    code: 'wrong-hash',
    seq: 4,
  })
})

test('[LG2] an event of another chain is a gap', () => {
  const other = chainEvents(pointDrafts(2), null, 0, {
    chain: chainIdOf('answer'),
    at: testInstant,
    actor: 'Bo',
  }).map(eventToLine)
  expect(
    readChainLines({ chain, firstSeq: 1, lines: [lines[0]!, other[1]!] }).damage,
  ).toMatchObject({ code: 'gap', seq: 2 })
})
