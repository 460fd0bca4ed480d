import { expect, test } from './support/rig.ts'
import { openDesk } from './support/robot.ts'
import { fallSilent, makeSilenceable } from './support/silenceStorage.ts'

test('[S7] a write that is never answered: said after five seconds, and still shown', async ({
  address,
  open,
  tell,
}) => {
  const { context, page } = await open()
  await makeSilenceable(context)
  await openDesk(page, address)
  await fallSilent(page)
  const radio = page.locator('section.criterion').first().getByRole('radio').nth(3)
  const indicator = page.locator('.desk-save')
  const clicked = Date.now()
  await radio.check({ force: true })
  await expect(indicator).toHaveAttribute('data-kind', 'failed', { timeout: 8000 })
  const took = Date.now() - clicked
  await expect(indicator).toContainText('Ikke gemt – lageret svarer ikke')
  await expect(radio).toBeChecked()
  tell({
    id: 'S7',
    done: 'IDBObjectStore.put and add whose request never fires',
    times: 1,
    acknowledged: 0,
    lost: 0,
    note: `«Ikke gemt» after ${took} ms`,
  })
  expect(took).toBeGreaterThanOrEqual(4900)
  expect(took).toBeLessThanOrEqual(6500)
})
