import { cp, rm } from 'node:fs/promises'
import type { BrowserContext } from '@playwright/test'
import { canKillTree, killTree, noKillReason } from './support/killTree.ts'
import { oldDatabase, plantOldDatabase } from './support/oldDatabase.ts'
import { openProfile } from './support/profile.ts'
import { chainsOfSegments, countOf, readStore } from './support/readStore.ts'
import { copyOf, expect, test } from './support/rig.ts'
import { rigScale, scaled } from './support/rigScale.ts'
import { rigSeed, seededRandom } from './support/seededRandom.ts'
import { storeKinds } from './support/storeKinds.ts'

const events = 10_000
const kills = scaled(3, 50)
// Which of the two is used makes no difference to the upgrade itself; the long form asks both.
const kinds = rigScale === 'long' ? storeKinds : storeKinds.slice(0, 1)

/** Milliseconds in which an upgrade is sure to have ended, so that kills fall before and after. */
const longestUpgrade = 250

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** Watches for the page asking for its database; what it answers with waits for that. */
async function databaseOpening(context: BrowserContext): Promise<() => Promise<void>> {
  const asked = deferred()
  await context.exposeBinding('databaseAsked', () => asked.resolve())
  await context.addInitScript(() => {
    const { databaseAsked } = window as unknown as { databaseAsked: () => Promise<void> }
    const open = Reflect.get(IDBFactory.prototype, 'open') as () => IDBOpenDBRequest
    IDBFactory.prototype.open = new Proxy(open, {
      apply: (target, factory, parts: unknown[]) => {
        void databaseAsked()
        return Reflect.apply(target, factory, parts)
      },
    })
  })
  return () => asked.promise
}

for (const { name, args } of kinds) {
  test(`[U5] killed while ${events} events are upgraded, ${name}`, async ({
    address,
    folder,
    tell,
  }) => {
    test.skip(!canKillTree, noKillReason)
    const seed = rigSeed()
    const random = seededRandom(seed)
    const old = oldDatabase(events)
    const plain = `${address}icon.svg`
    const planted = await openProfile(folder, { args })
    await planted.page.goto(plain)
    await plantOldDatabase(planted.page, old)
    await planted.context.close()

    const found = { old: 0, new: 0 }
    let lost = 0
    const copy = copyOf(folder)
    for (let kill = 0; kill < kills; kill += 1) {
      await cp(folder, copy, { recursive: true })
      const upgrading = await openProfile(copy, { args })
      const opening = await databaseOpening(upgrading.context)
      await upgrading.page.goto(address, { waitUntil: 'commit' })
      await opening()
      await new Promise((resolve) => void setTimeout(resolve, random() * longestUpgrade))
      await killTree(copy)

      const { context, page } = await openProfile(copy, { args })
      await page.goto(plain)
      const halted = await readStore(page)
      const isOld = halted.version === old.version
      found[isOld ? 'old' : 'new'] += 1
      // Never half: the version says what the rows are.
      expect(halted.rounds.map(({ eventCount }) => eventCount)).toEqual([
        isOld ? undefined : events,
      ])
      expect(countOf(chainsOfSegments(halted))).toBe(events)

      await page.goto(address)
      await expect(page.getByRole('link', { name: 'Fortsæt med runden' })).toBeVisible()
      const opened = await readStore(page)
      expect(opened.version).toBeGreaterThan(old.version)
      expect(opened.rounds).toMatchObject([{ eventCount: events }])
      lost += events - countOf(chainsOfSegments(opened))
      await context.close()
      await rm(copy, { recursive: true })
    }
    tell({
      id: 'U5',
      done: `SIGKILL while a database of ${events} events is upgraded, ${name}`,
      times: kills,
      acknowledged: events * kills,
      lost,
      note: `seed ${seed}; found old ${found.old} times, new ${found.new} times, never half`,
    })
    expect(lost).toBe(0)
  })
}
