import { expect, test } from 'vitest'
import { chainEvents, digestOf, eventToLine } from '~/domain/log/chain.ts'
import { eventsToText } from '~/storage/journal/journalText.ts'
import { rawChains } from '~/storage/journal/rawChains.ts'
import { chainIdOf, testInstant } from '../../support/builders.ts'
import { pointDrafts } from '../support.ts'

const chain = chainIdOf('work')
const events = chainEvents(pointDrafts(4), null, 0, { chain, at: testInstant, actor: 'Åse' })
const newer = `{"chain":"${chain}","kind":"of-tomorrow","seq":5}`

test('[U6] lines of a newer program are handed on as they are', () => {
  const text = `${eventsToText(events)}${digestOf(newer)} ${newer}\n`
  expect(rawChains(text)).toEqual(new Map([[chain, [...events.map(eventToLine), newer]]]))
})

test('spoilt lines and repeats are left out, and order is by number', () => {
  const [first, second] = events
  const spoilt = eventsToText([first!]).replace('Åse', 'Aase')
  expect(rawChains(`${spoilt}${eventsToText([second!, first!, second!])}`)).toEqual(
    new Map([[chain, [eventToLine(first!), eventToLine(second!)]]]),
  )
  expect(rawChains('')).toEqual(new Map())
})
