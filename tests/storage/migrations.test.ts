import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { logDigest } from '~/domain/log/Log.ts'
import { assessorIdSchema, type RoundId } from '~/domain/model/ids.ts'
import { sheetsIn } from '~/session/sheets.ts'
import { takeInHand } from '~/session/roundInHand.ts'
import { halfTypedBy } from '~/storage/halfTyped.ts'
import { listRounds } from '~/storage/listRounds.ts'
import { countEvents } from '~/storage/migrations/countEvents.ts'
import { readSetting } from '~/storage/settings.ts'
import { schemaVersion } from '~/storage/WorkbenchDatabase.ts'
import { freshName, openedDatabase } from '../support/freshDatabase.ts'
import { seedDatabase, type DatabaseFixture } from '../support/seedDatabase.ts'

const folder = 'fixtures/databases'
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const fixtureIn = (file: string) =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as DatabaseFixture

describe('[U7] a database of every released schema', () => {
  test('has its file', () => {
    expect(files.map((file) => fixtureIn(file).version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    )
  })

  test.each(files)('%s opens, and everything in it is as it was', async (file) => {
    const fixture = fixtureIn(file)
    const name = freshName()
    await seedDatabase(name, fixture)
    const database = await openedDatabase(name)
    const { expected } = fixture

    const listed = await listRounds(database)
    expect(listed).toMatchObject({ value: [{ eventCount: expected.events }] })
    const roundId = (listed.ok && listed.value[0]?.roundId) as RoundId
    const stored = await takeInHand(database, roundId)
    if (!stored.ok || !stored.value) throw new Error(JSON.stringify(stored))
    const { log, state, damages } = stored.value
    expect(damages).toEqual([])
    expect(logDigest(log)).toBe(expected.logDigest)
    expect(state.clock).toBe(expected.clock)
    expect(
      Object.fromEntries(sheetsIn(state).map(({ area, digest }) => [area.id, digest])),
    ).toEqual(expected.areas)
    expect(await readSetting(database, 'agencyName')).toMatchObject({ value: expected.agencyName })
    const who = assessorIdSchema.parse('birgit-baek')
    expect(await halfTypedBy(database, roundId, who)).toMatchObject({
      value: [{ text: expected.halfTyped }],
    })
  })
})

test('a round that never counted its events is counted by its segments', () => {
  const [a, b] = ['round00000000001', 'round00000000002'] as RoundId[] as [RoundId, RoundId]
  expect(
    countEvents([
      { roundId: a, firstSeq: 1, lastSeq: 1000 },
      { roundId: b, firstSeq: 1, lastSeq: 1 },
      { roundId: a, firstSeq: 1001, lastSeq: 1001 },
    ]),
  ).toEqual(
    new Map([
      [a, 1001],
      [b, 1],
    ]),
  )
})
