import { cp, rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { damages, emptyBoth } from './support/damages.ts'
import { openProfile, type Profile } from './support/profile.ts'
import {
  chainsOfJournal,
  chainsOfSegments,
  readStore,
  type StoredChains,
} from './support/readStore.ts'
import { copyOf, expect, test } from './support/rig.ts'
import { rigScale } from './support/rigScale.ts'
import { openDesk, startRobot } from './support/robot.ts'
import { storeKinds } from './support/storeKinds.ts'

const healedWords = /hentet fra reservekopien/
const goneWords = /Noget er gået tabt/
const nothingWords = 'Der er ingen runder'
const goOn = (page: Page) => page.getByRole('link', { name: 'Fortsæt med runden' })

const idsIn = (chains: StoredChains): readonly string[] =>
  [...chains.values()].flat().map(({ id }) => id)

/** Works a while, and closes in good order; answers with the ids of all that was written. */
async function workAndClose({ page, context }: Profile, address: string) {
  await openDesk(page, address)
  const { ended } = await startRobot(page, () => undefined, { count: 30 })
  await ended
  const lines = await readStore(page)
  await context.close()
  return { ids: idsIn(chainsOfSegments(lines)) }
}

/**
 * How many of the events are left in a database that was damaged, once the browser has mended of it
 * what it can: so the second look counts. On a profile that the app is not tried on, for a look alone
 * alters it.
 */
async function leftIn(folder: string, args: readonly string[], address: string): Promise<number> {
  const { page, context } = await openProfile(folder, { args })
  await page.goto(`${address}icon.svg`)
  await countIn(page)
  const left = await countIn(page)
  await context.close()
  return left
}

/** How many whole events are there; a store that does not answer has none. */
async function countIn(page: Page): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), 3000)
  })
  try {
    return idsIn(chainsOfSegments(await Promise.race([readStore(page), silence]))).length
  } catch {
    return 0
  } finally {
    clearTimeout(timer)
  }
}

interface Outcome {
  readonly lost: number
  readonly took: number
  /** What is not as it must be; empty when all is well. */
  readonly faults: readonly string[]
}

/** Starts on a damaged profile; nothing is thrown, so that every damage is tried. */
async function startOn(
  { page }: Profile,
  address: string,
  left: number,
  ids: readonly string[],
): Promise<Outcome> {
  const faults: string[] = []
  const note = async (what: string, check: () => Promise<void>) =>
    check().catch(() => void faults.push(what))
  const started = Date.now()
  await page.goto(address)
  await note('the round is not on the start page', () => goOn(page).waitFor({ timeout: 8000 }))
  const took = Date.now() - started
  await note('the round does not open', async () => {
    await goOn(page).click({ timeout: 10_000 })
    // The assessor's own page where it is still known who works here, and else the agency's.
    await page
      .getByRole('heading', { level: 1, name: /^(Bedøm|Områder)$/ })
      .waitFor({ timeout: 10_000 })
  })
  // At the start where events are missing; a record that does not say what it said is found when its
  // round is opened, at the latest.
  if (left < ids.length) {
    await note('it is not said', () =>
      page.getByText(healedWords).first().waitFor({ timeout: 3000 }),
    )
  }
  let lost = ids.length
  await note('events are missing in one of the stores', async () => {
    await expect
      .poll(
        async () => {
          const lines = await readStore(page)
          const [stored, journal] = [chainsOfSegments(lines), chainsOfJournal(lines)].map(
            (chains) => new Set(idsIn(chains)),
          )
          lost = ids.filter((id) => !stored?.has(id)).length
          return ids.filter((id) => !stored?.has(id) || !journal?.has(id)).length
        },
        { timeout: 3000 },
      )
      .toBe(0)
  })
  return { lost, took, faults }
}

for (const [kind, { name, args }] of storeKinds.entries()) {
  test(`[S6] a store is found damaged, ${name}`, async ({ address, folder, open, tell }) => {
    test.setTimeout(600_000)
    const { ids } = await workAndClose(await open({ args }), address)
    // The short form tries every damage once, on one back end or the other.
    const tried = damages.filter((_, index) => rigScale === 'long' || index % 2 === kind)
    const faults: string[] = []
    let [lost, slowest] = [0, 0]
    for (const damage of tried) {
      const copy = copyOf(folder)
      const harmed = async () => {
        await rm(copy, { recursive: true, force: true })
        await cp(folder, copy, { recursive: true })
        damage.harm(copy)
        return copy
      }
      const left =
        damage.store === 'IndexedDB' ? await leftIn(await harmed(), args, address) : ids.length
      const profile = await openProfile(await harmed(), { args })
      const outcome = await startOn(profile, address, left, ids)
      faults.push(...outcome.faults.map((fault) => `${damage.store}, ${damage.name}: ${fault}`))
      lost += outcome.lost
      slowest = Math.max(slowest, outcome.took)
      await profile.context.close()
      await rm(copy, { recursive: true })
    }
    tell({
      id: 'S6',
      done: `${tried.length} damages to a closed profile, each store in turn, ${name}`,
      times: tried.length,
      acknowledged: ids.length * tried.length,
      lost,
      note: `events; slowest start ${slowest} ms`,
    })
    expect(faults).toEqual([])
    expect(lost).toBe(0)
  })
}

test('[S6] both stores are found empty: the start page does not say that there is nothing', async ({
  address,
  folder,
  open,
  tell,
}) => {
  await workAndClose(await open(), address)
  emptyBoth(folder)
  const { page } = await open()
  await page.goto(address)
  await expect(page.getByText(goneWords).first()).toBeVisible()
  await expect(page.getByText(nothingWords)).toHaveCount(0)
  tell({
    id: 'S6',
    done: 'both stores emptied: said at the start',
    times: 1,
    acknowledged: 0,
    lost: 0,
    note: 'a backup is asked for',
  })
})
