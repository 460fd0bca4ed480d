import type { BrowserContext } from '@playwright/test'
import { expect, test } from './support/rig.ts'
import { openDesk, returnToDesk, startRobot } from './support/robot.ts'

const withoutDatabase = (context: BrowserContext) =>
  context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
  })

/** `missing` as in an old browser, `throwing` as in some private windows. */
const withoutFiles = (context: BrowserContext, how: 'missing' | 'throwing') =>
  context.addInitScript((how) => {
    Object.defineProperty(StorageManager.prototype, 'getDirectory', {
      configurable: true,
      value:
        how === 'missing'
          ? undefined
          : () => Promise.reject(new DOMException('not here', 'SecurityError')),
    })
  }, how)

test('[S12] no database: nobody is let to give a score that would be lost', async ({
  address,
  open,
  tell,
}) => {
  const first = await open()
  const deskUrl = await openDesk(first.page, address)
  await first.context.close()
  const { context, page } = await open()
  await withoutDatabase(context)
  for (const url of [address, deskUrl]) {
    await page.goto(url)
    await expect(page.getByText(/Du kan ikke/).first()).toBeVisible()
    await expect(page.locator('input:enabled, textarea:enabled')).toHaveCount(0)
  }
  tell({
    id: 'S12',
    done: 'indexedDB.open throws from the start',
    times: 2,
    acknowledged: 0,
    lost: 0,
    note: 'a page that says so, without a field',
  })
})

for (const how of ['missing', 'throwing'] as const) {
  test(`[S12] no files for the reserve copy (${how}): said, and one can score`, async ({
    address,
    open,
    tell,
  }) => {
    const { context, page } = await open()
    await withoutFiles(context, how)
    const deskUrl = await openDesk(page, address)
    await expect(page.getByText(/reservekopi/i).first()).toBeVisible()
    let acknowledged = 0
    const { ended } = await startRobot(page, () => void (acknowledged += 1), { count: 20 })
    await ended
    await returnToDesk(page, deskUrl)
    await expect(page.getByText(/reservekopi/i).first()).toBeVisible()
    tell({ id: 'S12', done: `OPFS ${how}`, times: 1, acknowledged, lost: 0 })
    expect(acknowledged).toBe(20)
  })
}
