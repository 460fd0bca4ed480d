import { expect, test } from './support/rig.ts'
import { openDesk } from './support/robot.ts'
import { fallSilent, makeSilenceable } from './support/silenceStorage.ts'

test('[S11] a page that is closed with something unsaved asks first', async ({
  address,
  open,
  tell,
}) => {
  const { context, page } = await open()
  await makeSilenceable(context)
  await openDesk(page, address)
  await fallSilent(page)
  await page.getByRole('button', { name: 'Tilføj bemærkning til SMV-fokus' }).click()
  const field = page.getByRole('textbox', { name: 'Bemærkning til SMV-fokus' })
  await field.pressSequentially('Ikke gemt endnu')
  const asked = page.waitForEvent('dialog', { timeout: 8000 })
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(field).toHaveValue('Ikke gemt endnu')
  tell({
    id: 'S11',
    done: 'a tab closed while storage does not answer',
    times: 1,
    acknowledged: 0,
    lost: 0,
    note: 'the browser asks; staying keeps the words',
  })
})

test('[S11] a page with nothing unsaved closes without a question', async ({ address, open }) => {
  const { page } = await open()
  await openDesk(page, address)
  await page.locator('section.criterion').first().getByRole('radio').nth(1).check({ force: true })
  await expect(page.locator('.desk-save')).toHaveAttribute('data-kind', 'saved')
  let isAsked = false
  page.on('dialog', (dialog) => {
    isAsked = true
    void dialog.accept()
  })
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  expect(isAsked).toBe(false)
})
