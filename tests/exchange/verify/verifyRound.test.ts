import { expect, test } from 'vitest'
import { linesOf } from '~/exchange/archive/writeArchive.ts'
import { exampleLog } from '~/exchange/example/exampleStory.ts'
import { verifyRound } from '~/exchange/verify/verifyRound.ts'
import { stateOf } from '../../support/devices.ts'

const log = exampleLog()
const roundId = stateOf(log).roundId!
const lines = linesOf(log)
const [chain, ofChain] = [...lines][0]!

test('a round in hand is verified from its lines, without a file', async () => {
  const shares: number[] = []
  const verification = await verifyRound({ roundId, lines, held: [] }, (share) =>
    shares.push(share),
  )
  expect(verification).toMatchObject({
    outcome: 'verified',
    archive: null,
    first: null,
    events: 305,
  })
  expect(verification.checks.map(({ id, count }) => [id, count])).toContainEqual(['decisions', 14])
  expect(shares.at(-1)).toBe(1)
})

test('[D1] an event that was changed in the store is named', async () => {
  const spoilt = ofChain.map((line, index) =>
    index === 99 ? line.replace(/"at":"2020/, '"at":"2021') : line,
  )
  const { outcome, first } = await verifyRound({
    roundId,
    lines: new Map([[chain, spoilt]]),
    held: [],
  })
  expect(outcome).toBe('broken')
  expect(first).toMatchObject({ fault: { code: 'broken-chain', seq: 100 }, place: { seq: 100 } })
})

test('[DO1] a PDF that is here and that no application has is told', async () => {
  const { first } = await verifyRound({ roundId, lines, held: ['a'.repeat(64)] })
  expect(first).toMatchObject({ code: 'document-unnamed' })
  const other = await verifyRound({ roundId: 'enandenrunde0000' as never, lines, held: [] })
  expect(other.first).toMatchObject({ fault: { code: 'other-round' } })
})
