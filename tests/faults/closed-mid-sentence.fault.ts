import type { BrowserContext, Page } from '@playwright/test'
import { canKillTree, killTree } from './support/killTree.ts'
import { closeProfile } from './support/profile.ts'
import { expect, test } from './support/rig.ts'
import { scaled } from './support/rigScale.ts'
import { openDesk, returnToDesk } from './support/robot.ts'
import { rigSeed, seededRandom } from './support/seededRandom.ts'

const words = 'Ansøger har opsøgende hold på fire kommuner og følger op hvert kvartal. '
const length = 200
/** Milliseconds after which a character is safe where the disk is quick. */
const quickDisk = 100

/** Reports to `tellTook` how long each write of the page takes, from being asked for to the disk. */
const timeWrites = async (context: BrowserContext, tellTook: (milliseconds: number) => void) => {
  await context.exposeBinding('writeTook', (_source, milliseconds: number) => {
    tellTook(milliseconds)
  })
  await context.addInitScript(() => {
    const { writeTook } = window as unknown as { writeTook: (took: number) => Promise<void> }
    const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as (
      ...parts: readonly unknown[]
    ) => IDBTransaction
    IDBDatabase.prototype.transaction = new Proxy(transaction, {
      apply: (target, database, parts: [unknown, string?]) => {
        const made = Reflect.apply(target, database, parts)
        const asked = performance.now()
        if (parts[1] === 'readwrite') {
          made.addEventListener('complete', () => void writeTook(performance.now() - asked))
        }
        return made
      },
    })
  })
}

/** A way in which the page goes while one types. */
interface Leaving {
  readonly name: string
  readonly go: (page: Page, folder: string, address: string) => Promise<void>
  /** The app itself is asked to leave, so it has the time to write everything. */
  readonly isInside: boolean
}

const leavings: readonly Leaving[] = [
  { name: 'tab closed', go: (page) => page.close(), isInside: false },
  {
    name: 'another page of the app',
    go: async (page) => {
      await page.getByRole('link', { name: 'Aflever' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
    isInside: true,
  },
  {
    name: 'another address',
    go: async (page, _folder, address) => void (await page.goto(`${address}icon.svg`)),
    isInside: false,
  },
  ...(canKillTree
    ? [
        {
          name: 'browser killed',
          go: (_page: Page, folder: string) => killTree(folder),
          isInside: false,
        },
      ]
    : []),
]

for (const { name, go, isInside } of leavings) {
  test(`[S11] ${name} in mid-sentence`, async ({ address, folder, open, tell }) => {
    const seed = rigSeed()
    const random = seededRandom(seed)
    const times = scaled(1, 20)
    let [lost, typedInAll, oldest, slowest] = [0, 0, 0, 0]
    let deskUrl = ''
    for (let time = 0; time < times; time += 1) {
      const profile = await open()
      const { page } = profile
      let slowestWrite = 0
      await timeWrites(profile.context, (took) => {
        slowestWrite = Math.max(slowestWrite, took)
      })
      if (deskUrl) await returnToDesk(page, deskUrl)
      else deskUrl = await openDesk(page, address)
      await page.getByRole('button', { name: /bemærkning til SMV-fokus/i }).click()
      const field = page.getByRole('textbox', { name: 'Bemærkning til SMV-fokus' })
      await field.fill('')
      const text = `${time} ${words.repeat(4)}`.slice(0, length)
      const stopAt = Math.floor(length / 2 + (random() * length) / 2)
      /** When each character had been typed, so that its age is known at the end. */
      const typedAt: number[] = []
      for (const character of text.slice(0, stopAt)) {
        await page.keyboard.type(character)
        typedAt.push(Date.now())
      }
      const left = Date.now()
      await go(page, folder, address)
      await closeProfile(profile)

      const again = await open()
      await returnToDesk(again.page, deskUrl)
      const remark = again.page
        .locator('section.criterion', { hasText: 'SMV-fokus' })
        .locator('.remark')
      await expect(remark).toContainText(text.slice(0, 20))
      const kept = (await remark.locator('textarea, bdi').first().innerText()).length
      const typed = text.slice(0, stopAt).trimEnd()
      // One write may be on its way with older words, and the newest wait for it to end.
      const safeAge = Math.max(quickDisk, 2 * slowestWrite)
      const old = isInside ? typed.length : typedAt.filter((at) => at < left - safeAge).length
      typedInAll += old
      slowest = Math.max(slowest, slowestWrite)
      lost += Math.max(0, Math.min(old, typed.length) - kept)
      // How old the oldest character was that did not come back.
      oldest = Math.max(oldest, left - (typedAt[kept] ?? left))
      expect(typed.startsWith((await remark.locator('bdi').first().innerText()).trimEnd())).toBe(
        true,
      )
      await again.context.close()
    }
    tell({
      id: 'S11',
      done: `${name} while a remark is typed`,
      times,
      acknowledged: typedInAll,
      lost,
      note: `seed ${seed}; characters ${isInside ? 'of any age' : 'older than two writes'}; the oldest lost was ${oldest} ms old, the slowest write took ${Math.round(slowest)} ms`,
    })
    expect(lost).toBe(0)
  })
}
