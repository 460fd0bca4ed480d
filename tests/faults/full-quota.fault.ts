import type { CDPSession, Page } from '@playwright/test'
import type { Profile, ProfileOptions } from './support/profile.ts'
import { chainsOfSegments, readStore } from './support/readStore.ts'
import { expect, test } from './support/rig.ts'
import { openDesk, returnToDesk, stepsOf, workChain } from './support/robot.ts'

const words = 'Opsøgende hold på fire kommuner, se side 21 og bilag 3.'
const remarkOn = 'SMV-fokus'

const indicatorOf = (page: Page) => page.locator('.desk-save')
const pointOf = (page: Page) => page.locator('section.criterion').first().getByRole('radio').nth(2)
const remarkOf = (page: Page) => page.getByRole('textbox', { name: `Bemærkning til ${remarkOn}` })

const storedSteps = async (page: Page) =>
  stepsOf(workChain(chainsOfSegments(await readStore(page))) ?? [])

/** Notes in the page every time the indicator says that something is saved. */
const countSaved = (page: Page) =>
  indicatorOf(page).evaluate((element) => {
    const seen = { saved: 0 }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (element.getAttribute('data-kind') === 'saved') seen.saved += 1
    }).observe(element, { attributeFilter: ['data-kind'] })
  })

interface FullDesk {
  readonly page: Page
  readonly session: CDPSession
  readonly origin: string
}

/** Stands on the desk with no room left; the override holds only as set before the database opens. */
async function openFullDesk(
  address: string,
  open: (options?: ProfileOptions) => Promise<Profile>,
): Promise<FullDesk> {
  const first = await open()
  const deskUrl = await openDesk(first.page, address)
  await first.context.close()
  const { page, context } = await open()
  const { origin } = new URL(address)
  await page.goto(`${address}icon.svg`)
  const { usage } = await page.evaluate(() => navigator.storage.estimate())
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: (usage ?? 0) + 1 })
  await returnToDesk(page, deskUrl)
  await countSaved(page)
  return { page, session, origin }
}

/** Types a remark that there is no room for; answers with how long the app took to say so. */
async function typeInVain(page: Page): Promise<number> {
  await page.getByRole('button', { name: `Tilføj bemærkning til ${remarkOn}` }).click()
  await remarkOf(page).pressSequentially(words)
  await remarkOf(page).blur()
  const written = Date.now()
  await expect(indicatorOf(page)).toHaveAttribute('data-kind', 'failed', { timeout: 5000 })
  return Date.now() - written
}

test('[S4] quota reached: said within a second, and everything typed stays', async ({
  address,
  open,
  tell,
}) => {
  const { page } = await openFullDesk(address, open)
  const tookToSay = await typeInVain(page)
  await expect(indicatorOf(page)).toContainText('Ikke gemt')
  await pointOf(page).check({ force: true })
  await expect(indicatorOf(page)).toHaveAttribute('data-kind', 'failed')
  await expect(pointOf(page)).toBeChecked()
  await expect(remarkOf(page)).toHaveValue(words)
  const { saved } = await page.evaluate(
    () => (window as unknown as { readonly seen: { readonly saved: number } }).seen,
  )
  tell({
    id: 'S4',
    done: 'no room left while a remark is typed and a point given',
    times: 1,
    acknowledged: 0,
    lost: 0,
    note: `«Ikke gemt» after ${tookToSay} ms; «Gemt» said falsely ${saved} times`,
  })
  expect(saved).toBe(0)
  expect(await storedSteps(page)).toEqual([])
  expect(tookToSay).toBeLessThanOrEqual(1000)
})

test('[S4] room again: saved by itself, nothing typed twice', async ({ address, open, tell }) => {
  const { page, session, origin } = await openFullDesk(address, open)
  await typeInVain(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  const lifted = Date.now()
  await expect(indicatorOf(page)).toHaveAttribute('data-kind', 'saved', { timeout: 45_000 })
  const took = Date.now() - lifted
  await expect.poll(async () => (await storedSteps(page)).length).toBe(1)
  await page.reload()
  await expect(page.getByText(words)).toBeVisible()
  const kept = (await storedSteps(page)).find(({ kind }) => kind === 'remark')?.value.length ?? 0
  tell({
    id: 'S4',
    done: 'room again after there was none',
    times: 1,
    acknowledged: words.length,
    lost: words.length - kept,
    note: `characters; saved by itself after ${Math.round(took / 1000)} s`,
  })
  expect(kept).toBe(words.length)
})
